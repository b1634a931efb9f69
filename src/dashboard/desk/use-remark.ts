import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { keepRemark, readRemark } from '../../store/remark-draft.js';
import { keepLatest } from '../../view/keep-latest.js';
import type { Actions } from '../undo.js';

/** What an editor is writing about a journey. */
export interface Remark {
  text: string;
  write: (text: string) => void;
  /** Begins a line with these words, behind which the editor goes on. */
  begin: (words: string) => void;
  /** The field in which it is written. */
  field: { current: HTMLTextAreaElement | null };
}

/** The remark about a journey, as it was left, kept with every letter. */
export function useRemark(journey: string, { fail }: Actions): Remark {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const keeper = useMemo(() => keepLatest((latest: string) => keepRemark(journey, latest), fail), [journey, fail]);
  useEffect(() => {
    // Where it cannot be read it stays where it is, and nothing keeps the editor from writing.
    const show = (kept: string) => setText((written) => (written === '' ? kept : written));
    readRemark(journey).then(show, () => {});
  }, [journey]);
  const write = (next: string) => {
    setText(next);
    keeper.keep(next);
  };
  return {
    text,
    write,
    begin: (words) => {
      write([text.trimEnd(), words].filter((line) => line !== '').join('\n'));
      field.current?.focus();
    },
    field,
  };
}
