import { v7 as newIdentifier } from 'uuid';
import browser from 'webextension-polyfill';
import { sendMessage } from '../messages/send-message.js';
import { intendedJourney, type Start } from '../model/journey.js';
import { sitePatterns } from '../model/site.js';
import { formatTime } from '../model/time.js';
import { dropIntention, intendJourney, runJourney } from '../store/journeys.js';
import { changeSettings } from '../store/settings.js';

/**
 * Begins a walk, and asks the browser for the sites of its brand when `asking`; to be called in the same turn as the
 * click. Refused is fine too: the journey runs, and pages are rated by popup or panel without being logged. Throws what
 * the store throws; nothing is left behind then.
 */
export async function beginJourney(start: Start, asking: boolean): Promise<void> {
  const journey = intendedJourney(start, newIdentifier(), formatTime(new Date()));
  // Written down before asking, since the popup may close under the browser's question: in Chromium it does so at once,
  // and a click still counts when the writing is done. Firefox lets an extension ask only in the same turn as the click.
  const written = intendJourney(journey);
  const ask = (): Promise<void> | undefined => (asking ? askForSites(journey.brand.sites) : undefined);
  // Where nothing could be written there is nothing to ask for; what went wrong is thrown below.
  const asked = 'sidebarAction' in browser ? ask() : written.then(ask, () => {});
  try {
    await written;
    await changeSettings({ reviewer: journey.reviewer });
    await asked;
    await runJourney(journey.id, formatTime(new Date()));
    await sendMessage('followJourney', null);
  } catch (error) {
    await dropIntention(journey.id).catch(() => {});
    throw error;
  }
}

/** Asks the browser for all of these sites at once; in the same turn as a click. Settles when it is answered, however. */
export async function askForSites(sites: readonly string[]): Promise<void> {
  if (sites.length === 0) return;
  // Also where the browser cannot ask: the walk says which sites are not logged.
  await browser.permissions.request({ origins: sitePatterns({ sites }) }).catch(() => false);
}
