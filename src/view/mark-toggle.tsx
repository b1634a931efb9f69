import type { ComponentChildren } from 'preact';
import type { Mark } from '../model/touchpoint.js';

interface Props {
  mark: Mark;
  marks: readonly Mark[];
  onChange: (marks: Mark[]) => void;
  children: ComponentChildren;
}

const signs: Partial<Record<Mark, string>> = { pain: '▼', wow: '▲' };

/** A button that sets or takes back one mark; pain and wow carry their sign, so that they read without colour. */
export function MarkToggle({ mark, marks, onChange, children }: Props) {
  const set = marks.includes(mark);
  return (
    <button
      type="button"
      class={`mark-toggle mark-toggle-${mark}`}
      aria-pressed={set}
      onClick={() => onChange(set ? marks.filter((each) => each !== mark) : [...marks, mark])}
    >
      {signs[mark] && <span aria-hidden="true">{signs[mark]} </span>}
      {children}
    </button>
  );
}
