import { useId } from 'preact/hooks';
import { studyWords } from '../../text/study.js';
import { useStudyEditor } from './study-editor.js';
import { useEdited } from './use-edited.js';

const proseRest = 600;

const longest = { line: 300, name: 300, prose: 10_000 };

interface Properties {
  label: string;
  /** A name may not be empty and is saved when it is complete; a line and prose are saved while one types. */
  kind: keyof typeof longest;
  value: string;
  onSave: (text: string, from: string) => Promise<void>;
  /** What stands in the way of a text, in words. */
  refuse?: (text: string, from: string) => string | null;
  hint?: string;
  /** The label is only spoken. */
  isBare?: boolean;
}

/** A text of the study that saves itself, and says so where it cannot. */
export function EditedField({ label, kind, value, onSave, refuse, hint, isBare = false }: Properties) {
  const { language } = useStudyEditor();
  const words = studyWords[language].problems;
  const id = useId();
  const field = useEdited({
    value,
    rest: kind === 'name' ? null : proseRest,
    save: async (typed, from) => {
      const text = kind === 'prose' ? typed : typed.trim();
      if (kind === 'name' && text === '') return words.empty;
      if (text.length > longest[kind]) return words.tooLong(text.length, longest[kind]);
      const refused = refuse?.(text, from) ?? null;
      if (refused !== null) return refused;
      return onSave(text, from).then(
        () => null,
        () => words.notSaved,
      );
    },
  });
  const described = [hint && `${id}-hint`, field.problem !== null && `${id}-problem`].filter(Boolean).join(' ');
  const properties = {
    id,
    value: field.text,
    'aria-label': isBare ? label : undefined,
    'aria-describedby': described || undefined,
    'aria-invalid': field.problem !== null,
    autocomplete: 'off' as const,
  };
  return (
    <div class={`edited-field edited-field--${kind}`}>
      {!isBare && <label for={id}>{label}</label>}
      {hint && (
        <p class="edited-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {/* A name grows to a second line rather than hide its end; prose is where Enter makes a line. */}
      <textarea
        {...properties}
        rows={kind === 'prose' ? 3 : 1}
        onInput={({ currentTarget: { value } }) =>
          field.type(kind === 'prose' ? value : value.replace(/\s*[\r\n]+\s*/gu, ' '))
        }
        onBlur={field.commit}
        onKeyDown={(event) => {
          if (kind === 'prose' || event.key !== 'Enter') return;
          event.preventDefault();
          void field.commit();
        }}
      />
      {field.problem !== null && (
        <p class="edited-field__problem" id={`${id}-problem`} role="alert">
          {field.problem}
        </p>
      )}
    </div>
  );
}
