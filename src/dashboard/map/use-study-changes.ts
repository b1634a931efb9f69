import { useEffect, useState } from 'preact/hooks';
import { revertStudy, type StudyChange } from '../../model/revert-study.js';
import type { Study } from '../../model/study.js';
import { formatTime } from '../../model/time.js';
import { changeStudy } from '../../store/studies.js';
import type { Actions } from '../undo.js';

/** A change that was made, in words. */
interface Step extends StudyChange {
  said: string;
}

/** Changes of one study that can be taken back, one after another, and done again. */
export interface StudyChanges {
  /** Changes the study, durable when the promise is kept; `said` puts the outcome into words. */
  change: (work: (study: Study) => Study, said: (after: Study) => string) => Promise<void>;
  /** A change that deletes; it is offered to be taken back at once. */
  remove: (work: (study: Study) => Study, message: string) => void;
  /** Null where there is nothing to take back, or to do again. */
  undo: (() => Promise<void>) | null;
  redo: (() => Promise<void>) | null;
  /** What the last undo would take back. */
  last: string | null;
  /** What happened last, for a live region. */
  said: { kind: 'done' | 'undone' | 'redone'; text: string } | null;
}

/** The changes that this screen makes to a study. Ctrl+Z and Ctrl+Shift+Z work outside text fields. */
export function useStudyChanges(id: string, { remove, fail }: Actions): StudyChanges {
  const [steps, setSteps] = useState<{ done: Step[]; undone: Step[] }>({ done: [], undone: [] });
  const [said, setSaid] = useState<StudyChanges['said']>(null);
  const last = steps.done.at(-1);
  const next = steps.undone.at(-1);

  const write = async (work: (study: Study) => Study): Promise<StudyChange> => {
    let before: Study | null = null;
    const after = await changeStudy(
      id,
      (study) => {
        before = study;
        return work(study);
      },
      formatTime(new Date()),
    );
    return { before: before ?? after, after };
  };
  const make = async (work: (study: Study) => Study, say: (after: Study) => string): Promise<Step> => {
    const made = await write(work);
    const step = { ...made, said: say(made.after) };
    setSteps(({ done }) => ({ done: [...done, step], undone: [] }));
    setSaid({ kind: 'done', text: step.said });
    return step;
  };
  const undo = async (step: Step): Promise<void> => {
    try {
      await write((study) => revertStudy(study, step));
      setSteps(({ done, undone }) => ({ done: done.filter((each) => each !== step), undone: [...undone, step] }));
      setSaid({ kind: 'undone', text: step.said });
    } catch (error) {
      fail(error);
    }
  };
  const redo = async (step: Step): Promise<void> => {
    try {
      await write((study) => revertStudy(study, { before: step.after, after: step.before }));
      setSteps(({ done, undone }) => ({ done: [...done, step], undone: undone.filter((each) => each !== step) }));
      setSaid({ kind: 'redone', text: step.said });
    } catch (error) {
      fail(error);
    }
  };

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
      if (isTextField(event.target) || document.querySelector('dialog[open]')) return;
      const step = event.shiftKey ? next : last;
      if (step === undefined) return;
      event.preventDefault();
      void (event.shiftKey ? redo(step) : undo(step));
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });

  return {
    change: (work, say) => make(work, say).then(() => {}, fail),
    remove: (work, message) => {
      const deletion: { step: Step | null } = { step: null };
      remove(
        async () => {
          deletion.step = await make(work, () => message);
        },
        { message, takeBack: async () => deletion.step && undo(deletion.step) },
      );
    },
    undo: last === undefined ? null : () => undo(last),
    redo: next === undefined ? null : () => redo(next),
    last: last?.said ?? null,
    said,
  };
}

/** A text field undoes its own typing. */
const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), textarea');
