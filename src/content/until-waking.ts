import { listenToPage } from './page-listeners.js';

/** The page went to sleep before the answer came; whether what was asked happened is not known. */
export class SleptError extends Error {
  override readonly name = 'SleptError';
}

/** Breaks off what is waited for, one for each answer that is under way. */
const waiting = new Set<() => void>();

let isListening = false;

/**
 * An answer to a page that may go to sleep in the back/forward cache: one that was under way then fails when the page
 * wakes up, because it never comes.
 */
export function untilWaking<Reply>(answer: Promise<Reply>): Promise<Reply> {
  if (!isListening) {
    isListening = true;
    listenToPage<PageTransitionEvent>(window, ['pageshow'], ({ persisted }) => {
      if (persisted) for (const wake of waiting) wake();
    });
  }
  return new Promise((resolve, reject) => {
    const wake = (): void => reject(new SleptError('The page slept before the answer came.'));
    waiting.add(wake);
    answer.finally(() => waiting.delete(wake)).then(resolve, reject);
  });
}
