import type { MessageName, Request } from './message-map.js';

/** Named `chrome` in both browsers, where it promises by itself; the polyfill would be a quarter of the reader. */
declare const chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };

/** What travels back: a plain Error would lose all but its message at this boundary, and in Firefox that too. */
export type Answer = { reply: unknown } | { refused: string };

/** The background refused or failed; `code` names why, as in `src/text/errors.ts` where it is a refusal of the store. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';

  constructor(readonly code: string) {
    super(code);
  }
}

/**
 * Sends a message to the background and answers with its reply, which the caller has to check. Throws `RefusedError` when
 * the background says no, and the browser's own error when there is no background any more (the extension was updated).
 */
export async function askBackground<Name extends MessageName>(name: Name, request: Request<Name>): Promise<unknown> {
  const answer = await chrome.runtime.sendMessage({ name, request });
  if (typeof answer === 'object' && answer !== null) {
    if ('refused' in answer && typeof answer.refused === 'string') throw new RefusedError(answer.refused);
    if ('reply' in answer) return answer.reply;
  }
  throw new Error('the data is no answer of the background');
}
