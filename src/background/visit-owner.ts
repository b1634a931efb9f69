import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { PageSender } from '../messages/receive-messages.js';
import { StoreError } from '../store/store-error.js';

const ownerSchema = v.object({ tab: v.number(), origin: v.string(), journey: v.string() });

const keyOf = (visit: string): string => `visit ${visit}`;

/** Remembers, as long as the browser runs and longer than the worker lives, which tab and origin a visit belongs to. */
export async function rememberOwner(visit: string, { tab, origin }: PageSender, journey: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(visit)]: { tab, origin, journey } });
}

/** The journey of a visit, if it is this sender's own; throws `not_running` otherwise: a page can speak for itself only. */
export async function journeyOfVisit(visit: string, sender: PageSender): Promise<string> {
  const stored = await browser.storage.session.get(keyOf(visit));
  const owner = v.safeParse(ownerSchema, stored[keyOf(visit)]);
  if (!owner.success || owner.output.tab !== sender.tab || owner.output.origin !== sender.origin) {
    throw new StoreError('not_running');
  }
  return owner.output.journey;
}
