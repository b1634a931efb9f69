import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../model/settings.js';
import { studyWords } from '../../text/study.js';

interface Properties {
  title: string;
  journeys: number;
  language: Language;
  onRemove: (withJourneys: boolean) => void;
  onCancel: () => void;
}

/** Asks whether the journeys of a study are deleted with it. */
export function StudyRemoval({ title, journeys, language, onRemove, onCancel }: Properties) {
  const words = studyWords[language];
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset class="question-box" aria-label={words.deleteTitle(title)}>
      <p>{words.deleteTitle(title)}</p>
      <div class="question-box__buttons">
        <button ref={first} type="button" class="button" onClick={() => onRemove(true)}>
          {words.deleteWithJourneys(journeys)}
        </button>
        <button type="button" class="button" onClick={() => onRemove(false)}>
          {words.deleteStudyOnly(journeys)}
        </button>
        <button type="button" class="button button--quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </fieldset>
  );
}
