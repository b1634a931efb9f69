import type { NameFrom, Reply, Request } from '../messages/message-map.js';
import { sendMessage } from '../messages/send-message.js';

/** The page went to sleep before the answer came; whether what was asked happened is not known. */
export class SleptError extends Error {
  override readonly name = 'SleptError';
}

/**
 * Sends a message as `sendMessage` does, from a page that may go to sleep in the back/forward cache: what was under way
 * then fails when the page wakes up, because its answer never comes.
 */
export async function sendFromPage<Name extends NameFrom<'page'>>(
  name: Name,
  request: Request<Name>,
): Promise<Reply<Name>> {
  const answered = new AbortController();
  try {
    return await Promise.race([sendMessage(name, request), failOnWaking(answered.signal)]);
  } finally {
    answered.abort();
  }
}

function failOnWaking(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const wake = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) reject(new SleptError('The page slept before the answer came.'));
    };
    window.addEventListener('pageshow', wake, { signal });
  });
}
