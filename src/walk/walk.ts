import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Journey } from '../model/journey.js';
import type { Settings } from '../model/settings.js';
import { sitePatterns } from '../model/site.js';
import { formatTime } from '../model/time.js';
import type { Visit } from '../model/visit.js';
import { listen } from '../store/announce.js';
import { openJourneys, runningJourney } from '../store/journeys.js';
import { readSettings } from '../store/settings.js';
import { readVisits } from '../store/visits.js';

/** What the screen needs to know about the walk that is going on. */
export interface Walk {
  running: Journey | undefined;
  /** Journeys that stand still, the latest first. */
  paused: Journey[];
  /** A journey that was written down and has not begun. */
  intended: Journey | undefined;
  /** Visits of the running journey. */
  visits: Visit[];
  /** Whether the browser lets the reader run on the site of the running journey. */
  allowed: boolean;
  settings: Settings;
}

/** The walk as the store has it now, read again on every change; an Error when the store cannot be read. */
export function useWalk(): Walk | Error | undefined {
  const [walk, setWalk] = useState<Walk | Error>();
  useEffect(() => {
    const read = (): void => {
      readWalk().then(setWalk, setWalk);
    };
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    const stop = listen(read);
    return () => {
      stop();
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return walk;
}

async function readWalk(): Promise<Walk> {
  // Pauses a journey that stood still for half an hour, before anybody sees it as running.
  await runningJourney(formatTime(new Date()));
  const [journeys, settings] = await Promise.all([openJourneys(), readSettings()]);
  const running = journeys.find(({ state }) => state === 'running');
  const paused = journeys.filter(({ state }) => state === 'paused');
  const intended = journeys.find(({ state }) => state === 'intended');
  const [visits, allowed] = running
    ? await Promise.all([
        readVisits(running.id),
        browser.permissions.contains({ origins: sitePatterns(running.brand) }),
      ])
    : [[], false];
  return { running, paused, intended, visits, allowed, settings };
}
