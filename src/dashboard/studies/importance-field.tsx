import { useId } from 'preact/hooks';
import { studyWords } from '../../text/study.js';
import { formatNumber } from '../../view/format-number.js';
import { useStudyEditor } from './study-editor.js';
import { useEdited } from './use-edited.js';

interface Properties {
  value: number;
  onSave: (importance: number) => Promise<void>;
}

/** The weight of a touchpoint type, with a decimal comma or point. */
export function ImportanceField({ value, onSave }: Properties) {
  const { language } = useStudyEditor();
  const words = studyWords[language];
  const id = useId();
  const field = useEdited({
    value: formatNumber(value, language, 2),
    rest: null,
    save: async (typed) => {
      const importance = /^\d{1,3}(?:[.,]\d{1,4})?$/u.test(typed.trim()) ? Number(typed.replace(',', '.')) : Number.NaN;
      if (!(importance >= 0 && importance <= 100)) return words.importanceProblem;
      return onSave(importance).then(
        () => null,
        () => words.problems.notSaved,
      );
    },
  });
  return (
    <div class="edited-field edited-field--number">
      <label for={id}>{words.importance}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        aria-invalid={field.problem !== null}
        value={field.text}
        onInput={({ currentTarget }) => field.type(currentTarget.value)}
        onBlur={field.commit}
        onKeyDown={({ key }) => {
          if (key === 'Enter') void field.commit();
        }}
      />
      <p class="edited-field__hint" id={`${id}-hint`}>
        {words.importanceHint}
      </p>
      {field.problem !== null && (
        <p class="edited-field__problem" role="alert">
          {field.problem}
        </p>
      )}
    </div>
  );
}
