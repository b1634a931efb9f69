import { useLayoutEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { refusedSites } from '../messages/refused-sites.js';
import { sendMessage } from '../messages/send-message.js';
import { isExample } from '../model/example.js';
import type { Journey } from '../model/journey.js';
import { latestMoment } from '../model/latest-moment.js';
import type { Settings } from '../model/settings.js';
import type { Study } from '../model/study.js';
import { elapsed, formatTime, type Time } from '../model/time.js';
import type { Visit } from '../model/visit.js';
import { isIdle } from '../model/walk-journey.js';
import { listen } from '../store/announce.js';
import { openJourneys, pauseJourney } from '../store/journeys.js';
import { readSettings } from '../store/settings.js';
import { listStudies } from '../store/studies.js';
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
  /** Sites of the running journey on which the browser does not let the reader run: refused, or never asked. */
  refused: string[];
  /** The last moment of the running journey, when the clock was set back since; its moments go on from there. */
  clockWas: Time | null;
  studies: Study[];
  settings: Settings;
}

/** Milliseconds by which a clock may be off without a word: it is corrected by itself all the time. */
const aboutNow = 60_000;

/** The study that a journey belongs to; undefined of a quick one, and while the study is deleted. */
export const studyOf = (journey: Journey, studies: readonly Study[]): Study | undefined =>
  studies.find(({ id }) => id === journey.study);

/**
 * The walk as the store has it now, read again on every change; an Error when the store cannot be read. An answer that was
 * overtaken by a later one is dropped: a journey that was paused meanwhile must not be shown as running.
 */
export function useWalk(): Walk | Error | undefined {
  const [walk, setWalk] = useState<Walk | Error>();
  // At once, and not once what is known by then was drawn.
  useLayoutEffect(() => {
    let latest = 0;
    const read = (): void => {
      latest += 1;
      const turn = latest;
      const settle = (result: Walk | Error): void => {
        if (turn === latest) setWalk(result);
      };
      readWalk().then(settle, settle);
    };
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    const stop = listen(read);
    return () => {
      latest = Number.POSITIVE_INFINITY;
      stop();
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return walk;
}

async function readWalk(): Promise<Walk> {
  const now = formatTime(new Date());
  const [{ journeys, running, visits, refused }, settings, studies] = await Promise.all([
    readOpenJourneys(),
    readSettings(),
    listStudies(),
  ]);
  const paused = journeys.filter(({ state }) => state === 'paused');
  const intended = journeys.find(({ state }) => state === 'intended');
  if (running && isIdle(running, visits, now)) {
    // It stood still for half an hour: paused before anybody sees it as running.
    await pauseJourney(running.id, now);
    // The button says so as well; should the background not hear this, it looks at the store at its next event.
    void sendMessage('followJourney', null).catch(() => {});
    return readWalk();
  }
  const latest = running ? latestMoment(running, visits, now) : null;
  const clockWas = latest && elapsed(latest, now) < -aboutNow ? latest : null;
  // The shops of the example do not exist: nobody can walk there.
  const walkable = studies.filter((study) => !isExample(study));
  return { running, paused, intended, visits, refused, clockWas, studies: walkable, settings };
}

/** The journeys that are not finished, and of the one that runs its visits and the sites that are refused to it. */
async function readOpenJourneys() {
  const journeys = await openJourneys();
  const running = journeys.find(({ state }) => state === 'running');
  const [visits, refused] = running
    ? await Promise.all([readVisits(running.id), refusedSites(running.brand.sites)])
    : [[], []];
  return { journeys, running, visits, refused };
}
