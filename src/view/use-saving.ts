import { useRef, useState } from 'preact/hooks';

/** Saving that takes longer is noticed, so it is said that it is under way. */
const noticedAfterMilliseconds = 100;

/**
 * Saves one thing at a time: `saving` once it takes so long that it is noticed, `problem` where it could not be saved, in
 * the words of the error, else in those of `failed`. What cannot be saved as it is can be refused before.
 */
export function useSaving(failed: string) {
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const underway = useRef(false);

  const run = async (work: () => Promise<void>): Promise<void> => {
    if (underway.current) return;
    underway.current = true;
    setProblem(null);
    // Drawing that it is being saved would take longer than saving does, mostly.
    const told = setTimeout(() => setSaving(true), noticedAfterMilliseconds);
    try {
      await work();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : failed);
    } finally {
      clearTimeout(told);
      underway.current = false;
      setSaving(false);
    }
  };
  return { saving, problem, refuse: setProblem, run };
}
