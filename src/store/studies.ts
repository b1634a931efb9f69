import { type Journey, journeySchema } from '../model/journey.js';
import { datedAfter } from '../model/latest-moment.js';
import { parse } from '../model/parse.js';
import { settleQuestionSet, versionsBegun } from '../model/settle-question-set.js';
import { settleRemarks } from '../model/settle-remarks.js';
import { type Study, studySchema } from '../model/study.js';
import type { Time } from '../model/time.js';
import { announce } from './announce.js';
import { change, openDatabase } from './database.js';
import { readable } from './row-schema.js';
import { StoreError } from './store-error.js';

/** All studies that can be read and were not deleted, the latest first. */
export async function listStudies(): Promise<Study[]> {
  const rows = await (await openDatabase()).getAll('studies');
  return readable(studySchema, rows)
    .filter(({ deletedAt }) => deletedAt === null)
    .reverse();
}

/** One study, deleted or not, or undefined when there is none with this id. */
export async function readStudy(id: string): Promise<Study | undefined> {
  const row = await (await openDatabase()).get('studies', id);
  return row && parse(studySchema, row);
}

/** Writes down a new study. */
export async function addStudy(study: Study): Promise<void> {
  await change(['studies'], (transaction) => transaction.objectStore('studies').add(study));
  announce(['studies']);
}

/** Changes one study in one transaction. Throws `study_gone` when there is none. */
export function changeStudy(id: string, work: (study: Study) => Study, now: Time): Promise<Study> {
  return changeStudyAndJourneys(id, (study) => ({ study: work(study), journeys: [] }), now);
}

/**
 * Changes one study in view of its journeys, deleted ones too, and writes those that `work` answers with as well: all in
 * one transaction. The version of the question set goes up where it has to. Throws `study_gone` when there is none, and
 * `InvalidDataError` when the result is no study; then nothing changed.
 */
export async function changeStudyAndJourneys(
  id: string,
  work: (study: Study, journeys: Journey[]) => { study: Study; journeys: Journey[] },
  now: Time,
): Promise<Study> {
  const { study, journeys } = await change(['studies', 'journeys'], async (transaction) => {
    const studies = transaction.objectStore('studies');
    const row = await studies.get(id);
    if (!row) throw new StoreError('study_gone');
    const before = parse(studySchema, row);
    const rows = await transaction.objectStore('journeys').index('study').getAll(id);
    const own = readable(journeySchema, rows);
    const { study: after, journeys } = work(before, own);
    const questionSet = settleQuestionSet(before, after, versionsBegun(own));
    const changed = parse(studySchema, { ...settleRemarks(before, after, now), id, questionSet, updatedAt: now });
    const study = datedAfter(before, changed);
    await studies.put(study);
    for (const journey of journeys) {
      await transaction.objectStore('journeys').put(datedAfter(journey, { ...journey, updatedAt: now }));
    }
    return { study, journeys };
  });
  announce(journeys.length === 0 ? ['studies'] : ['studies', 'journeys']);
  return study;
}
