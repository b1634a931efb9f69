import type * as v from 'valibot';
import { parse } from '../model/parse.js';
import { askBackground } from './ask-background.js';
import { type MessageName, messages, type Reply, type Request } from './message-map.js';

/** Sends a message as `askBackground` does, and answers with its checked reply. */
export async function sendMessage<Name extends MessageName>(name: Name, request: Request<Name>): Promise<Reply<Name>> {
  const schema: v.GenericSchema<unknown, Reply<Name>> = messages[name].reply;
  return parse(schema, await askBackground(name, request));
}
