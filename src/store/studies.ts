import { parse } from '../model/parse.js';
import { type Study, studySchema } from '../model/study.js';
import type { Time } from '../model/time.js';
import { announce } from './announce.js';
import { change, openDatabase } from './database.js';
import { StoreError } from './store-error.js';

/** All studies that were not deleted, the latest first. */
export async function listStudies(): Promise<Study[]> {
  const rows = await (await openDatabase()).getAll('studies');
  return rows
    .map((row) => parse(studySchema, row))
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
  announce();
}

/** Changes one study in one transaction. Throws `study_gone` when there is none. */
export async function changeStudy(id: string, work: (study: Study) => Study, now: Time): Promise<Study> {
  const changed = await change(['studies'], async (transaction) => {
    const studies = transaction.objectStore('studies');
    const row = await studies.get(id);
    if (!row) throw new StoreError('study_gone');
    const study: Study = { ...work(parse(studySchema, row)), id, updatedAt: now };
    await studies.put(study);
    return study;
  });
  announce();
  return changed;
}
