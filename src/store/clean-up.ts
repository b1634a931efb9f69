import { type Journey, journeySchema } from '../model/journey.js';
import {
  emptied,
  emptiedStudy,
  goesAfter,
  isEmptied,
  isEmptiedStudy,
  mayBeDeleted,
  retentionsDue,
  undoPeriod,
} from '../model/retention.js';
import { defaultSettings } from '../model/settings.js';
import { studySchema } from '../model/study.js';
import { elapsed, type Time } from '../model/time.js';
import { announce } from './announce.js';
import { change, openDatabase, type Transaction } from './database.js';
import { draftsOf } from './drafts-of.js';
import { readable } from './row-schema.js';
import { readSettings } from './settings.js';
import { listStudies } from './studies.js';

/**
 * Empties, for good, the journeys and studies that were deleted a month ago and the journeys whose study kept them long
 * enough and said so; answers with how many. All that belongs to one goes with it; what is left is its id and when it was
 * deleted. One transaction for each; cut off, it goes on the next time.
 */
export async function cleanUp(now: Time): Promise<number> {
  const gone = [
    ...(await longDeleted(now)).map((id) => ({ id, wasDeleted: true })),
    ...(await keptLongEnough(now)).map((id) => ({ id, wasDeleted: false })),
  ];
  for (const each of gone) await change(stores, (transaction) => empty(each, transaction, now));
  const studies = await longDeletedStudies(now);
  for (const id of studies) await change(['studies', 'superseded'], (transaction) => emptyStudy(id, transaction));
  const count = gone.length + studies.length;
  if (count > 0) announce();
  return count;
}

const stores: Stores[] = ['journeys', 'visits', 'drafts', 'attachments', 'superseded'];

type Stores = 'journeys' | 'visits' | 'drafts' | 'attachments' | 'superseded';

async function longDeleted(now: Time): Promise<string[]> {
  const rows = readable(journeySchema, await (await openDatabase()).getAllFromIndex('journeys', 'deletedAt'));
  const old = await Promise.all(
    rows.filter(isOld(now)).map(async (each) => (isEmptied(each) && !(await hasBelongings(each.id)) ? [] : [each.id])),
  );
  return old.flat();
}

const isOld =
  (now: Time) =>
  ({ deletedAt }: Pick<Journey, 'deletedAt'>): boolean =>
    deletedAt !== null && elapsed(deletedAt, now) >= undoPeriod;

async function longDeletedStudies(now: Time): Promise<string[]> {
  const rows = readable(studySchema, await (await openDatabase()).getAll('studies'));
  return rows.filter((study) => isOld(now)(study) && !isEmptiedStudy(study)).map(({ id }) => id);
}

/** Whether something is left of an emptied journey: a file of a colleague may have emptied it here. */
async function hasBelongings(id: string): Promise<boolean> {
  const database = await openDatabase();
  const keys = await Promise.all([
    database.getKeyFromIndex('attachments', 'journey', id),
    database.getKey('drafts', draftsOf(id)),
    database.getKey('superseded', id),
  ]);
  return keys.some((key) => key !== undefined);
}

async function keptLongEnough(now: Time): Promise<string[]> {
  const settings = await readSettings().catch(() => defaultSettings);
  const over = retentionsDue(await listStudies(), now).filter((each) => mayBeDeleted(each, settings, now));
  const database = await openDatabase();
  const ids = over.map(async ({ study, until }) => {
    const rows = await database.getAllFromIndex('journeys', 'study', study.id);
    return rows.filter((row) => goesAfter(until, row)).map(({ id }) => id);
  });
  return (await Promise.all(ids)).flat();
}

async function empty(
  { id, wasDeleted }: { id: string; wasDeleted: boolean },
  transaction: Transaction<Stores>,
  now: Time,
): Promise<void> {
  const journeys = transaction.objectStore('journeys');
  const row = await journeys.get(id);
  // Read past the schema: what is to go goes also when nobody can read it. One that was brought back meanwhile stays.
  if (!row || (wasDeleted && row.deletedAt === null)) return;
  const deletedAt = row.deletedAt ?? now;
  const updatedAt = row.deletedAt === null ? now : row.updatedAt;
  await journeys.put(emptied({ id, deletedAt, updatedAt }));
  const attachments = transaction.objectStore('attachments');
  for (const key of await attachments.index('journey').getAllKeys(id)) await attachments.delete(key);
  await transaction.objectStore('visits').delete(id);
  await transaction.objectStore('superseded').delete(id);
  await transaction.objectStore('drafts').delete(draftsOf(id));
}

async function emptyStudy(id: string, transaction: Transaction<'studies' | 'superseded'>): Promise<void> {
  const studies = transaction.objectStore('studies');
  const row = await studies.get(id);
  // One that was brought back meanwhile stays.
  if (!row || row.deletedAt === null) return;
  await studies.put(emptiedStudy(row));
  await transaction.objectStore('superseded').delete(id);
}
