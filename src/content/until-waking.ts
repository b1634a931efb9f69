/** The page went to sleep before the answer came; whether what was asked happened is not known. */
export class SleptError extends Error {
  override readonly name = 'SleptError';
}

/**
 * An answer to a page that may go to sleep in the back/forward cache: one that was under way then fails when the page
 * wakes up, because it never comes.
 */
export function untilWaking<Reply>(answer: Promise<Reply>): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const wake = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) reject(new SleptError('The page slept before the answer came.'));
    };
    const settle = (): void => removeEventListener('pageshow', wake);
    addEventListener('pageshow', wake);
    answer.finally(settle).then(resolve, reject);
  });
}
