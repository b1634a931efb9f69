import { journeySchema } from '../model/journey.js';
import { datedAfter } from '../model/latest-moment.js';
import { parse } from '../model/parse.js';
import { studySchema } from '../model/study.js';
import type { Time } from '../model/time.js';
import { pause } from '../model/walk-journey.js';
import { announce } from './announce.js';
import { change } from './database.js';
import { readable } from './row-schema.js';
import { StoreError } from './store-error.js';

/** What a deletion touched, to take it back. */
export interface StudyDeletion {
  study: string;
  /** The journeys that were deleted along, or that lost their study. */
  journeys: string[];
  withJourneys: boolean;
}

/**
 * Marks a study as deleted: with its journeys, or alone, and then these go on as journeys of no study. A journey that runs
 * stands still when it is deleted. One transaction.
 */
export async function markStudyDeleted(id: string, withJourneys: boolean, now: Time): Promise<StudyDeletion> {
  const deletion = await change(['studies', 'journeys'], async (transaction) => {
    const studies = transaction.objectStore('studies');
    const journeys = transaction.objectStore('journeys');
    const row = await studies.get(id);
    if (!row) throw new StoreError('study_gone');
    const study = parse(studySchema, row);
    await studies.put(datedAfter(study, { ...study, deletedAt: now, updatedAt: now }));
    const own = readable(journeySchema, await journeys.index('study').getAll(id));
    const touched = withJourneys ? own.filter(({ deletedAt }) => deletedAt === null) : own;
    for (const journey of touched) {
      const still = withJourneys && journey.state === 'running' ? pause(journey, now) : journey;
      const changed = { ...still, ...(withJourneys ? { deletedAt: now } : { study: null }), updatedAt: now };
      await journeys.put(datedAfter(journey, changed));
    }
    return { study: id, journeys: touched.map((journey) => journey.id), withJourneys };
  });
  announce(['studies', 'journeys']);
  return deletion;
}

/** Takes the deletion of a study back, and of its journeys or of their belonging to it. One transaction. */
export async function restoreStudy(
  { study: id, journeys: ids, withJourneys }: StudyDeletion,
  now: Time,
): Promise<void> {
  await change(['studies', 'journeys'], async (transaction) => {
    const studies = transaction.objectStore('studies');
    const journeys = transaction.objectStore('journeys');
    const row = await studies.get(id);
    if (!row) throw new StoreError('study_gone');
    const study = parse(studySchema, row);
    await studies.put(datedAfter(study, { ...study, deletedAt: null, updatedAt: now }));
    for (const each of ids) {
      const row = await journeys.get(each);
      // One that was adopted by another study meanwhile stays there.
      if (!row || (row.study !== null && row.study !== id)) continue;
      const journey = parse(journeySchema, row);
      const deletedAt = withJourneys ? null : journey.deletedAt;
      await journeys.put(datedAfter(journey, { ...journey, study: id, deletedAt, updatedAt: now }));
    }
  });
  announce(['studies', 'journeys']);
}
