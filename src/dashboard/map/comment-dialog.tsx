import { useState } from 'preact/hooks';
import type { Language } from '../../model/settings.js';
import type { Comment } from '../../model/study.js';
import { studyIdeasWords } from '../../text/study-ideas.js';
import { studyMapWords } from '../../text/study-map.js';
import { Modal } from '../modal.js';
import { AboutField } from './about-field.js';
import { RemarkButtons } from './remark-buttons.js';

interface Properties {
  comment: Comment;
  isNew: boolean;
  types: readonly string[];
  /** Disciplines that were named before. */
  disciplines: readonly string[];
  language: Language;
  onSave: (comment: Comment) => void;
  onRemove: () => void;
  onClose: () => void;
}

/** The form of one comment. */
export function CommentDialog({ comment, isNew, types, disciplines, language, onSave, onRemove, onClose }: Properties) {
  const words = studyIdeasWords[language];
  const [draft, setDraft] = useState(comment);
  const [tried, setTried] = useState(false);
  const missing = {
    discipline: tried && draft.discipline.trim() === '',
    text: tried && draft.text.trim() === '',
  };
  const set = (change: Partial<Comment>) => setDraft({ ...draft, ...change });
  const save = (event: Event) => {
    event.preventDefault();
    setTried(true);
    const [discipline, text] = [draft.discipline.trim(), draft.text.trim()];
    if (discipline !== '' && text !== '') onSave({ ...draft, discipline, text });
  };
  return (
    <Modal
      title={isNew ? words.addComment : words.commentTitle}
      close={studyMapWords[language].close}
      unsaved={JSON.stringify(draft) === JSON.stringify(comment) ? null : words.unsaved}
      onClose={onClose}
    >
      <form class="modal-form" onSubmit={save} noValidate>
        <label class="modal-form__field">
          <span>{words.discipline}</span>
          <input
            type="text"
            autofocus
            maxLength={300}
            list="comment-disciplines"
            value={draft.discipline}
            aria-invalid={missing.discipline}
            onInput={({ currentTarget }) => set({ discipline: currentTarget.value })}
          />
          <datalist id="comment-disciplines">
            {disciplines.map((discipline) => (
              <option key={discipline} value={discipline} />
            ))}
          </datalist>
        </label>
        <AboutField about={draft.type} types={types} language={language} onChange={(type) => set({ type })} />
        <label class="modal-form__field modal-form__field--wide">
          <span>{words.commentText}</span>
          <textarea
            rows={4}
            maxLength={10_000}
            value={draft.text}
            aria-invalid={missing.text}
            onInput={({ currentTarget }) => set({ text: currentTarget.value })}
          />
        </label>
        {(missing.discipline || missing.text) && (
          <p class="modal-form__error" role="alert">
            {[missing.discipline && words.disciplineMissing, missing.text && words.commentMissing]
              .filter(Boolean)
              .join(' ')}
          </p>
        )}
        <RemarkButtons isNew={isNew} language={language} onCancel={onClose} onRemove={onRemove} />
      </form>
    </Modal>
  );
}
