import type { JourneyWithVisits } from '../model/journey-file.js';
import { openDatabase } from './database.js';
import { readAhead } from './read-ahead.js';
import { StoreError } from './store-error.js';
import { readableVisits } from './visits.js';

/** Journeys at a time: enough to read them quickly, few enough to forget nothing's size. */
const batch = 128;

/**
 * Journeys with their visits in the order of the ids, some at a time, so that memory holds no more than that however many
 * there are; the next ones are read while these are used. The ids are of journeys that were listed, and so could be read:
 * checking each once more would take longer than reading it. Throws `journey_gone` for one that is not there.
 */
export async function* readInBatches(ids: readonly string[]): AsyncGenerator<JourneyWithVisits> {
  for await (const rows of readAhead(ids, batch, readBatch)) yield* rows;
}

async function readBatch(ids: readonly string[]): Promise<JourneyWithVisits[]> {
  if (ids.length === 0) return [];
  const transaction = (await openDatabase()).transaction(['journeys', 'visits']);
  const [journeys, visits] = [transaction.objectStore('journeys'), transaction.objectStore('visits')];
  const rows = await Promise.all(ids.map((id) => Promise.all([journeys.get(id), visits.get(id)])));
  return rows.map(([journey, visited]) => {
    if (journey === undefined) throw new StoreError('journey_gone');
    return { ...journey, visits: readableVisits(visited) };
  });
}
