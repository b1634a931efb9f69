import browser from 'webextension-polyfill';
import { sitePatterns } from '../model/site.js';
import { formatTime } from '../model/time.js';
import { openJourneys, runJourney } from '../store/journeys.js';

/**
 * Starts the journey that was written down before the browser asked for its sites, once all of them are allowed (some may
 * have been before). Here and not in the popup, because the popup may close under the browser's question.
 */
export async function beginIntendedJourney(): Promise<void> {
  const journey = (await openJourneys()).find(({ state }) => state === 'intended');
  if (!journey || !(await browser.permissions.contains({ origins: sitePatterns(journey.brand) }))) return;
  await runJourney(journey.id, formatTime(new Date()));
}
