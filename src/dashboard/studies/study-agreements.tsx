import { useId } from 'preact/hooks';
import { isOverdue } from '../../model/is-overdue.js';
import { goesAfter } from '../../model/retention.js';
import { formatTime } from '../../model/time.js';
import { studyWords } from '../../text/study.js';
import { useStudyEditor } from './study-editor.js';
import { StudyNames } from './study-names.js';

/** What may be recorded, and how long it is kept. */
export function StudyAgreements() {
  const { study, journeys, language, save } = useStudyEditor();
  const words = studyWords[language];
  const id = useId();
  const { retainUntil: until } = study;
  const isPast = isOverdue(study, formatTime(new Date()));
  const hint = isPast ? (journeys.some((each) => goesAfter(until ?? '', each)) ? 'overdue' : 'past') : 'retainHint';
  return (
    <>
      <label class="tick">
        <input
          type="checkbox"
          checked={study.picturesAllowed}
          onChange={({ currentTarget }) => {
            const picturesAllowed = currentTarget.checked;
            void save((stored) => ({ ...stored, picturesAllowed })).catch(() => {});
          }}
        />
        <span>
          {words.picturesAllowed}
          <span class="tick__hint"> {words.picturesHint}</span>
        </span>
      </label>
      <div class="edited-field edited-field--date">
        <label for={id}>{words.retainUntil}</label>
        <input
          id={id}
          type="date"
          value={until ?? ''}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget: { value, validity } }) => {
            // Half a date is no date yet: the browser keeps it in the field.
            if (validity.badInput) return;
            void save((stored) => ({ ...stored, retainUntil: value === '' ? null : value })).catch(() => {});
          }}
        />
        <p class={`edited-field__hint ${isPast ? 'study-overdue' : ''}`} id={`${id}-hint`}>
          {until === null ? words.noDate : words[hint]}
        </p>
      </div>
      <StudyNames
        part="harmlessParameters"
        label={words.harmless}
        hint={words.harmlessHint}
        addLabel={words.addHarmless}
      />
    </>
  );
}
