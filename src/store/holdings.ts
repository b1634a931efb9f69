import * as v from 'valibot';
import type { Held, Holdings } from '../model/holdings.js';
import { journeySchema } from '../model/journey.js';
import { parse } from '../model/parse.js';
import { studySchema } from '../model/study.js';
import { supersededSchema } from '../model/superseded.js';
import { visitSchema } from '../model/visit.js';
import { announce } from './announce.js';
import { change, type Transaction } from './database.js';

type Stores = 'studies' | 'journeys' | 'visits' | 'superseded' | 'attachments';

/** The records that something is brought in about. */
type Named = Record<'studies' | 'journeys' | 'attachments', readonly { id: string }[]>;

/**
 * Brings the contents of a file into the profile in one transaction: all of it or nothing. `merge` gets what is here of
 * the same studies, journeys and attachments, and answers with the rows to write.
 */
export async function bringIn<Merge extends { changed: Holdings }>(
  arrived: Named,
  merge: (held: Held) => Merge,
): Promise<Merge> {
  const stores: Stores[] = ['studies', 'journeys', 'visits', 'superseded', 'attachments'];
  const merged = await change(stores, async (transaction) => {
    const result = merge(await readHeld(transaction, arrived));
    await writeHoldings(transaction, result.changed);
    return result;
  });
  const { studies, journeys, superseded, attachments } = merged.changed;
  const written = { studies, journeys, visits: journeys, superseded, attachments };
  const announced = stores.filter((store) => written[store].length > 0);
  if (announced.length > 0) announce(announced);
  return merged;
}

async function readHeld(transaction: Transaction<Stores>, arrived: Named): Promise<Held> {
  const attachments = new Set<string>();
  const held: Held = { studies: [], journeys: [], superseded: [], attachments };
  const store = <Name extends Stores>(name: Name) => transaction.objectStore(name);
  const readSuperseded = async (owner: string): Promise<void> => {
    const row = await store('superseded').get(owner);
    if (row) held.superseded.push(parse(supersededSchema, row));
  };
  const readStudy = async ({ id }: { id: string }): Promise<void> => {
    const row = await store('studies').get(id);
    if (!row) return;
    held.studies.push(parse(studySchema, row));
    await readSuperseded(id);
  };
  const readJourney = async ({ id }: { id: string }): Promise<void> => {
    const row = await store('journeys').get(id);
    if (!row) return;
    const visits = await store('visits').get(id);
    held.journeys.push({
      ...parse(journeySchema, row),
      visits: parse(v.array(visitSchema), visits?.visits ?? []),
    });
    await readSuperseded(id);
  };
  const readAttachment = async ({ id }: { id: string }): Promise<void> => {
    if ((await store('attachments').getKey(id)) !== undefined) attachments.add(id);
  };
  await Promise.all([
    ...arrived.studies.map(readStudy),
    ...arrived.journeys.map(readJourney),
    ...arrived.attachments.map(readAttachment),
  ]);
  return held;
}

/** Asks for all at once: to wait for each would take as long again as to write it. */
async function writeHoldings(transaction: Transaction<Stores>, changed: Holdings): Promise<void> {
  const { studies, journeys, superseded, attachments } = changed;
  const store = <Name extends Stores>(name: Name) => transaction.objectStore(name);
  await Promise.all([
    ...studies.map(async (study) => store('studies').put(study)),
    ...journeys.map(async ({ visits, ...journey }) => store('journeys').put(journey)),
    ...journeys.map(async ({ id, visits }) => store('visits').put({ journey: id, visits })),
    ...superseded.map(async (each) => store('superseded').put(each)),
    ...attachments.map(async (attachment) => store('attachments').put(attachment)),
  ]);
}
