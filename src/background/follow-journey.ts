import browser, { type Scripting } from 'webextension-polyfill';
import { refusedSites } from '../messages/refused-sites.js';
import type { Journey } from '../model/journey.js';
import { sitePatterns } from '../model/site.js';
import { openJourneys } from '../store/journeys.js';
import { pausedAfterRestart } from './pause-after-restart.js';
import { showOnButton } from './show-on-button.js';

const reader: Scripting.RegisteredContentScript = {
  id: 'reader',
  js: ['content/reader.js'],
  // Before the page's first script, so that the guard of the card hears every key before the page can.
  runAt: 'document_start',
  persistAcrossSessions: false,
};

let following: Promise<void> = Promise.resolve();

/**
 * Makes the browser match the store: the reader runs on the sites of the running journey that are allowed, and nowhere
 * else; the badge says what state the journey is in. Calling it twice changes nothing.
 */
export function followJourney(): Promise<void> {
  // One after another: two at once could both find no reader and register it twice.
  following = following.catch(() => {}).then(matchStore);
  return following;
}

async function matchStore(): Promise<void> {
  await pausedAfterRestart;
  const [journey] = await openJourneys();
  await Promise.all([registerReader(journey), showOnButton(journey)]);
}

async function registerReader(journey: Journey | undefined): Promise<void> {
  const { sites } = journey?.state === 'running' ? journey.brand : { sites: [] };
  const refused = await refusedSites(sites);
  const matches = sitePatterns({ sites: sites.filter((site) => !refused.includes(site)) });
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [reader.id] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [reader.id] });
    return;
  }
  // The browser may answer in an order of its own.
  if (registered?.matches?.toSorted().join() === matches.toSorted().join()) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [reader.id] });
  await browser.scripting.registerContentScripts([{ ...reader, matches }]);
  await wakeOpenPages(matches);
}

/** Pages of the site that were open before: their reader starts, or looks again when it is there already. */
async function wakeOpenPages(matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(
    tabs.flatMap(({ id, incognito, discarded }) =>
      id === undefined || incognito || discarded
        ? []
        : browser.scripting
            .executeScript({ target: { tabId: id }, files: reader.js ?? [] })
            // A page where no script may run (an error page, a viewer) is walked without the reader.
            .catch(() => []),
    ),
  );
}
