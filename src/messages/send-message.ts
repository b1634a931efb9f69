import * as v from 'valibot';
import { parse } from '../model/parse.js';
import { type MessageName, messages, type Reply, type Request } from './message-map.js';

/** Named `chrome` in both browsers, where it promises by itself; the polyfill would be a quarter of the reader. */
declare const chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };

/** The background refused or failed; `code` names why, as in `src/text/errors.ts` where it is a refusal of the store. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';

  constructor(readonly code: string) {
    super(code);
  }
}

/** What travels back: a plain Error would lose all but its message at this boundary, and in Firefox that too. */
export const answerSchema = v.union([v.object({ reply: v.unknown() }), v.object({ refused: v.string() })]);

/**
 * Sends a message to the background and answers with its checked reply. Throws `RefusedError` when the background says
 * no, and the browser's own error when there is no background any more (the extension was updated).
 */
export async function sendMessage<Name extends MessageName>(name: Name, request: Request<Name>): Promise<Reply<Name>> {
  const answer = parse(answerSchema, await chrome.runtime.sendMessage({ name, request }));
  if ('refused' in answer) throw new RefusedError(answer.refused);
  const schema: v.GenericSchema<unknown, Reply<Name>> = messages[name].reply;
  return parse(schema, answer.reply);
}
