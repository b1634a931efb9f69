import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../model/draft.js';
import { readDraft } from '../store/touchpoints.js';

/**
 * The draft that a form opens with: the one that was kept at a place of the journey, else what `begin` makes; undefined
 * until that is known.
 */
export function useKeptDraft(journey: string, place: string | null, begin: () => Draft): Draft | undefined {
  const [draft, setDraft] = useState<Draft>();
  // `begin` is a new function at every drawing; what it makes is asked for once per place.
  useEffect(() => {
    const open = (kept?: Draft): void => setDraft(kept ?? begin());
    // A draft that cannot be read must not keep the reviewer from rating: it stays where it is.
    readDraft(journey, place).then(open, () => open());
  }, [journey, place]);
  return draft;
}
