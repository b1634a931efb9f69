import { useId, useRef } from 'preact/hooks';
import { studyWords } from '../../text/study.js';
import { useStudyEditor } from './study-editor.js';
import { useEdited } from './use-edited.js';

const longest = 300;

interface Properties {
  label: string;
  /** What stands in the empty line, where what is around it says the rest of the label. */
  placeholder?: string;
  onAdd: (name: string) => Promise<unknown>;
  /** What stands in the way of a name, in words. */
  refuse: (name: string) => Promise<string | null> | string | null;
}

/**
 * The line at the end of a list in which the next one is typed. Leaving it adds what was typed, so that nothing is lost;
 * several lines that are pasted are added one by one, and what is refused of them stays in the field.
 */
export function AddedField({ label, placeholder = label, onAdd, refuse }: Properties) {
  const { language } = useStudyEditor();
  const words = studyWords[language];
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const add = async (typed: string): Promise<string | null> => {
    const name = typed.trim();
    if (name.length > longest) return words.problems.tooLong(name.length, longest);
    if (name === '') return null;
    const refused = await refuse(name);
    if (refused !== null) return refused;
    return onAdd(name).then(
      () => null,
      () => words.problems.notSaved,
    );
  };
  const field = useEdited({ value: '', rest: null, save: add, clears: true });
  const addLines = async (lines: readonly string[]): Promise<void> => {
    for (const line of lines) {
      if ((await add(line)) === null) continue;
      field.type(line);
      await field.commit();
    }
  };
  return (
    <div class="added-field">
      <input
        ref={input}
        type="text"
        aria-label={label}
        placeholder={placeholder}
        autocomplete="off"
        aria-invalid={field.problem !== null}
        aria-describedby={field.problem === null ? undefined : id}
        value={field.text}
        onInput={({ currentTarget }) => field.type(currentTarget.value)}
        onBlur={field.commit}
        onPaste={(event) => {
          const lines = linesOf(event.clipboardData?.getData('text/plain') ?? '');
          if (lines.length < 2) return;
          event.preventDefault();
          void addLines(lines);
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter') void field.commit();
        }}
      />
      <button
        type="button"
        class="button added-field__button"
        aria-label={`${words.add}: ${label}`}
        onClick={() => {
          void field.commit();
          input.current?.focus();
        }}
      >
        {words.add}
      </button>
      {field.problem !== null && (
        <p class="edited-field__problem" id={id} role="alert">
          {field.problem}
        </p>
      )}
    </div>
  );
}

/** The lines of a pasted list, each once, without the bullets or numbers before them. */
const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/\r?\n/u)
      .map((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/u, '').trim())
      .filter((line) => line !== ''),
  ),
];
