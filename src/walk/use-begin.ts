import { useState } from 'preact/hooks';
import type { Start } from '../model/journey.js';
import type { Language } from '../model/settings.js';
import { beginJourney } from './begin-journey.js';
import { explainStoreError } from './explain-store-error.js';

/** What a form that starts a journey needs. */
export interface Begin {
  /** Begins the walk, asking the browser for its sites when `asking`; to be called in the same turn as the click. */
  begin: (start: Start, asking: boolean) => void;
  /** Why it did not begin, for the reviewer; null while nothing is wrong. */
  problem: string | null;
}

/** Begins a journey from a form, and tells when that fails. */
export function useBegin(language: Language): Begin {
  const [problem, setProblem] = useState<string | null>(null);
  return {
    begin: (start, asking) => {
      beginJourney(start, asking).catch((error: unknown) => setProblem(explainStoreError(error, language)));
    },
    problem,
  };
}
