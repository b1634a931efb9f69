import type { Language } from '../../model/settings.js';
import { studyIdeasWords } from '../../text/study-ideas.js';

interface Properties {
  /** Whether there is nothing yet that could be deleted. */
  isNew: boolean;
  language: Language;
  onCancel: () => void;
  onRemove: () => void;
}

/** The foot of the form of an idea or a comment: save, cancel, delete. */
export function RemarkButtons({ isNew, language, onCancel, onRemove }: Properties) {
  const words = studyIdeasWords[language];
  return (
    <div class="modal-form__buttons">
      <button type="submit" class="button button--primary">
        {words.save}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {words.cancel}
      </button>
      {!isNew && (
        <button type="button" class="button button--quiet modal-form__remove" onClick={onRemove}>
          {words.remove}
        </button>
      )}
    </div>
  );
}
