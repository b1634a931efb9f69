import { sitePatterns } from '../model/site.js';
import { formatTime } from '../model/time.js';
import { openJourneys, runJourney } from '../store/journeys.js';

/**
 * Starts the journey that was written down before the browser asked for its site, once that site is among `origins`.
 * Here and not in the popup, because the popup may close under the browser's question.
 */
export async function beginIntendedJourney(origins: readonly string[]): Promise<void> {
  const journey = (await openJourneys()).find(({ state }) => state === 'intended');
  if (!journey) return;
  const granted = sitePatterns(journey.brand).every((pattern) => origins.includes(pattern));
  if (granted) await runJourney(journey.id, formatTime(new Date()));
}
