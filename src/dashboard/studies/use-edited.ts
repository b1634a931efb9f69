import { useEffect, useRef, useState } from 'preact/hooks';
import { useStudyEditor } from './study-editor.js';

interface Edited {
  /** What the store holds. */
  value: string;
  /** Saves `text` in the place of `from`, what it was when the typing began. Answers with what stands in its way, or null. */
  save: (text: string, from: string) => Promise<string | null>;
  /** Saved this many milliseconds after the last key; null: only when it is left or entered, without spaces around it. */
  rest: number | null;
  /** Empties the field once its text is saved, for the next one. */
  clears?: boolean;
}

/**
 * The text of a field that saves itself: after a rest, when it is left, when the page is hidden and when the field goes.
 * What is being typed is never overwritten by what another window saves, and what could not be saved stays in the field.
 */
export function useEdited({ value, save, rest, clears = false }: Edited) {
  const { report } = useStudyEditor();
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const typed = useRef<{ text: string; from: string } | null>(null);
  const saving = useRef<{ text: string } | null>(null);
  const timer = useRef(0);

  const commit = async () => {
    clearTimeout(timer.current);
    const before = typed.current;
    if (before === null || saving.current === before) return;
    const isSame = (rest === null ? before.text.trim() : before.text) === before.from;
    saving.current = before;
    const outcome = isSame ? null : await save(before.text, before.from);
    saving.current = null;
    // Still typing: what was saved is what the next change starts from.
    if (typed.current !== before) {
      if (outcome === null && typed.current && !clears) typed.current.from = before.text;
      return;
    }
    setProblem(outcome);
    if (outcome !== null) return;
    typed.current = null;
    if (clears || isSame) setText(null);
  };
  const latestCommit = useRef(commit);
  latestCommit.current = commit;

  // What was saved comes back from the store; until then the field shows what was typed.
  useEffect(() => {
    if (typed.current === null) setText(null);
  }, [value]);

  const state = problem !== null ? 'refused' : text !== null ? 'typed' : 'clean';
  useEffect(() => {
    report(typed, state);
  }, [state]);

  useEffect(() => {
    const commitNow = () => void latestCommit.current();
    addEventListener('pagehide', commitNow);
    document.addEventListener('visibilitychange', commitNow);
    return () => {
      removeEventListener('pagehide', commitNow);
      document.removeEventListener('visibilitychange', commitNow);
      commitNow();
      report(typed, 'clean');
    };
  }, []);

  const type = (entered: string) => {
    typed.current = { text: entered, from: typed.current?.from ?? value };
    setText(entered);
    clearTimeout(timer.current);
    if (rest !== null) timer.current = window.setTimeout(() => void latestCommit.current(), rest);
  };
  return { text: text ?? value, problem, type, commit };
}
