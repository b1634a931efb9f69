import { type Journey, journeySchema } from '../model/journey.js';
import { emptied, goesAfter, isEmptied, mayBeDeleted, retentionsDue, undoPeriod } from '../model/retention.js';
import { defaultSettings } from '../model/settings.js';
import { elapsed, type Time } from '../model/time.js';
import { announce } from './announce.js';
import { change, openDatabase, type Transaction } from './database.js';
import { draftsOf } from './drafts-of.js';
import { readable } from './row-schema.js';
import { readSettings } from './settings.js';
import { listStudies } from './studies.js';

/**
 * Empties, for good, the journeys that were deleted a month ago and those whose study kept them long enough and said so;
 * answers with how many. All that belongs to a journey goes with it; what is left is its id and when it was deleted. One
 * transaction for each journey; cut off, it goes on the next time.
 */
export async function cleanUp(now: Time): Promise<number> {
  const gone = [
    ...(await longDeleted(now)).map((id) => ({ id, wasDeleted: true })),
    ...(await keptLongEnough(now)).map((id) => ({ id, wasDeleted: false })),
  ];
  for (const each of gone) await change(stores, (transaction) => empty(each, transaction, now));
  if (gone.length > 0) announce();
  return gone.length;
}

const stores: Stores[] = ['journeys', 'visits', 'drafts', 'attachments', 'superseded'];

type Stores = 'journeys' | 'visits' | 'drafts' | 'attachments' | 'superseded';

async function longDeleted(now: Time): Promise<string[]> {
  const rows = readable(journeySchema, await (await openDatabase()).getAllFromIndex('journeys', 'deletedAt'));
  const isOld = ({ deletedAt }: Journey): boolean => deletedAt !== null && elapsed(deletedAt, now) >= undoPeriod;
  const old = await Promise.all(
    rows.filter(isOld).map(async (each) => (isEmptied(each) && !(await hasBelongings(each.id)) ? [] : [each.id])),
  );
  return old.flat();
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
