import type { NameFrom, Reply, Request } from '../messages/message-map.js';
import { sendMessage } from '../messages/send-message.js';
import { untilWaking } from './until-waking.js';

/** Sends a message as `sendMessage` does, from a page that may go to sleep: then it throws a `SleptError`. */
export const sendFromPage = <Name extends NameFrom<'page'>>(name: Name, request: Request<Name>): Promise<Reply<Name>> =>
  untilWaking(sendMessage(name, request));
