import { useLayoutEffect, useState } from 'preact/hooks';
import { listen } from '../../store/announce.js';
import { listJourneysBy, readListedJourney } from '../../store/journeys.js';
import { beginReading } from '../quiet.js';
import type { Stored } from '../use-stored.js';
import { putIntoSlices, type Slices } from './put-into-slices.js';

/** The journeys of this profile as far as they were read, the latest first. */
export interface ListedJourneys {
  slices: Slices;
  isComplete: boolean;
}

/** About twice what a large screen shows at once. */
const sliceLength = 25;

/**
 * Reads the journeys of this profile slice by slice, so that a long list begins as soon as a short one. After a change to
 * one journey only that one is read again; while all of them are, the old ones stay.
 */
export function useJourneys(): Stored<ListedJourneys> {
  const [stored, setStored] = useState<Stored<ListedJourneys>>({ state: 'loading' });

  useLayoutEffect(() => {
    let listed: ListedJourneys = { slices: [], isComplete: false };
    // Counts the readings of all: what began before the last of them is dropped.
    let turn = 0;
    let isReadingAll = false;
    const changedMeanwhile = new Set<string>();

    const show = (next: ListedJourneys) => {
      listed = next;
      setStored({ state: 'ready', value: next });
    };
    const readAll = async (current: number) => {
      const isFirst = listed.slices.length === 0;
      const slices: Slices[number][] = [];
      for await (const slice of listJourneysBy(sliceLength)) {
        if (current !== turn) return;
        slices.push(slice);
        if (isFirst) show({ slices: [...slices], isComplete: false });
      }
      if (current !== turn) return;
      isReadingAll = false;
      show({ slices, isComplete: true });
      for (const id of changedMeanwhile) await readOne(id, current);
    };
    const readOne = async (id: string, current: number) => {
      const journey = await readListedJourney(id);
      if (current === turn) show({ ...listed, slices: putIntoSlices(listed.slices, id, journey) });
    };
    const watch = (reading: Promise<void>) => {
      const fail = (error: unknown) => setStored({ state: 'failed', error, tryAgain: startOver });
      void reading.catch(fail).finally(beginReading());
    };
    const startOver = () => {
      turn += 1;
      isReadingAll = true;
      changedMeanwhile.clear();
      watch(readAll(turn));
    };

    startOver();
    const stop = listen(({ stores, journey }) => {
      if (!stores.includes('journeys')) return;
      if (journey === null) startOver();
      else if (isReadingAll) changedMeanwhile.add(journey);
      else watch(readOne(journey, turn));
    });
    return () => {
      turn = Number.POSITIVE_INFINITY;
      stop();
    };
  }, []);

  return stored;
}
