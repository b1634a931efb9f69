import * as v from 'valibot';
import type { Holdings } from '../model/holdings.js';
import { journeySchema } from '../model/journey.js';
import { parse } from '../model/parse.js';
import { studySchema } from '../model/study.js';
import { supersededSchema } from '../model/superseded.js';
import { visitSchema } from '../model/visit.js';
import { readAttachment } from './attachments.js';
import { openDatabase } from './database.js';

/** All that a backup holds: what was deleted too, but no journey that never began and no picture that was not kept. */
interface Everything extends Omit<Holdings, 'attachments'> {
  /** How many attachments there are at most. */
  attachmentCount: number;
  attachments: AsyncIterable<Holdings['attachments'][number]>;
}

/** Reads the whole profile, its attachments one at a time. */
export async function readEverything(): Promise<Everything> {
  const transaction = (await openDatabase()).transaction([
    'studies',
    'journeys',
    'visits',
    'superseded',
    'attachments',
  ]);
  const [studies, journeys, visits, superseded, ids] = await Promise.all([
    transaction.objectStore('studies').getAll(),
    transaction.objectStore('journeys').getAll(),
    transaction.objectStore('visits').getAll(),
    transaction.objectStore('superseded').getAll(),
    transaction.objectStore('attachments').getAllKeys(),
  ]);
  const visitsOf = new Map(visits.map((row) => [row.journey, row.visits]));
  return {
    studies: studies.map((row) => parse(studySchema, row)),
    journeys: journeys
      .map((row) => parse(journeySchema, row))
      .filter(({ state }) => state !== 'intended')
      .map((journey) => ({ ...journey, visits: parse(v.array(visitSchema), visitsOf.get(journey.id) ?? []) })),
    superseded: superseded.map((row) => parse(supersededSchema, row)),
    attachmentCount: ids.length,
    attachments: keptAttachments(ids),
  };
}

async function* keptAttachments(ids: readonly string[]): AsyncGenerator<Holdings['attachments'][number]> {
  for (const id of ids) {
    const attachment = await readAttachment(id);
    if (attachment?.pending === false) yield attachment;
  }
}
