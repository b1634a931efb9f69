import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Journey } from '../model/journey.js';
import type { Settings } from '../model/settings.js';
import { sitePatterns } from '../model/site.js';
import { formatTime } from '../model/time.js';
import type { Visit } from '../model/visit.js';
import { listen } from '../store/announce.js';
import { currentJourney, runningJourney } from '../store/journeys.js';
import { readSettings } from '../store/settings.js';
import { readVisits } from '../store/visits.js';

/** What the screen needs to know about the walk that is going on. */
export interface Walk {
  /** The running, paused or intended journey. */
  journey: Journey | undefined;
  visits: Visit[];
  /** Whether the browser lets the reader run on the journey's site. */
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
  const [journey, settings] = await Promise.all([currentJourney(), readSettings()]);
  if (!journey) return { journey, visits: [], allowed: false, settings };
  const [visits, allowed] = await Promise.all([
    readVisits(journey.id),
    browser.permissions.contains({ origins: sitePatterns(journey.brand.site) }),
  ]);
  return { journey, visits, allowed, settings };
}
