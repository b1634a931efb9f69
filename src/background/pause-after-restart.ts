import browser from 'webextension-polyfill';
import { formatTime } from '../model/time.js';
import { openJourneys, pauseJourney } from '../store/journeys.js';

const mark = 'session';

/**
 * Settles when a journey that ran in an earlier session of the browser stands still: what happened in between is not
 * part of it, so it asks before it goes on. The mark outlives the worker, and not the browser.
 */
export const pausedAfterRestart: Promise<void> = pauseAfterRestart();

async function pauseAfterRestart(): Promise<void> {
  const stored = await browser.storage.session.get(mark);
  if (mark in stored) return;
  const [journey] = await openJourneys();
  if (journey?.state === 'running') await pauseJourney(journey.id, formatTime(new Date()));
  await browser.storage.session.set({ [mark]: true });
}
