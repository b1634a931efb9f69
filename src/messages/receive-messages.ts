import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { parse } from '../model/parse.js';
import type { Answer } from './ask-background.js';
import { type MessageName, messages, type NameFrom, type Reply, type Request } from './message-map.js';

/** A page that sent a message, as the browser knows it: nothing in it comes from the page itself. */
export interface PageSender {
  tab: number;
  /** Whether it is the tab's page itself. False as well for one that is just being left: Chromium has numbered it anew. */
  topFrame: boolean;
  /** Origin of the document that sent. */
  origin: string;
  /** Address of the tab now: of another document already when the sender is being left. */
  address: string | undefined;
}

type Handlers = {
  [Name in NameFrom<'page'>]: (request: Request<Name>, sender: PageSender) => Promise<Reply<Name>>;
} & {
  [Name in NameFrom<'screen'>]: (request: Request<Name>) => Promise<Reply<Name>>;
};

const envelopeSchema = v.object({
  name: v.picklist(Object.keys(messages) as MessageName[]),
  request: v.unknown(),
});

/** Answers the messages of pages and screens; whatever is not one of them, or not from whom it should be, is refused. */
export function receiveMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(async (message: unknown, sender: Runtime.MessageSender): Promise<Answer> => {
    try {
      return { reply: await answer(message, sender, handlers) };
    } catch (error) {
      return { refused: error instanceof Error ? error.message : String(error) };
    }
  });
}

async function answer(message: unknown, sender: Runtime.MessageSender, handlers: Handlers): Promise<unknown> {
  if (sender.id !== browser.runtime.id) throw new Error('This message is not ours.');
  const { name, request } = parse(envelopeSchema, message);
  if (messages[name].from === 'screen') {
    if (!sender.url?.startsWith(browser.runtime.getURL(''))) throw new Error('Only our own screens may ask this.');
    return handle(name, request, handlers);
  }
  return handle(name, request, handlers, pageSender(sender));
}

function handle<Name extends MessageName>(name: Name, request: unknown, handlers: Handlers, sender?: PageSender) {
  const schema: v.GenericSchema<unknown, Request<Name>> = messages[name].request;
  const handler = handlers[name] as (request: Request<Name>, sender?: PageSender) => Promise<Reply<Name>>;
  return handler(parse(schema, request), sender);
}

/** The sender as a page in a tab that is not private; anything else is refused. */
function pageSender({ tab, url, frameId }: Runtime.MessageSender): PageSender {
  if (tab?.id === undefined || url === undefined || tab.incognito) {
    throw new Error('Only a page in an ordinary tab may ask this.');
  }
  return { tab: tab.id, topFrame: frameId === 0, origin: new URL(url).origin, address: tab.url };
}
