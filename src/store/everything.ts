import { isExample } from '../model/example.js';
import type { Holdings } from '../model/holdings.js';
import { journeySchema } from '../model/journey.js';
import type { KeptDraft } from '../model/kept-draft.js';
import { studySchema } from '../model/study.js';
import { supersededSchema } from '../model/superseded.js';
import { storedSchema } from './attachments.js';
import { openDatabase } from './database.js';
import { keptDrafts } from './kept-drafts.js';
import { readable } from './row-schema.js';
import { listPutAside, listUnreadable, type UnreadableRow } from './unreadable-rows.js';
import { readableVisits } from './visits.js';

/**
 * All that a backup holds: what was deleted too, but not the built-in example, no journey that never began and no picture
 * that was not kept.
 */
interface Everything extends Omit<Holdings, 'attachments'> {
  /** How many attachments there are at most. */
  attachmentCount: number;
  attachments: AsyncIterable<Holdings['attachments'][number]>;
  /** What was typed and not saved. */
  drafts: KeptDraft[];
  /** Rows that cannot be read, as they are; those that were put aside first. */
  unreadable: UnreadableRow[];
}

/** Reads the whole profile, its attachments one at a time. */
export async function readEverything(): Promise<Everything> {
  const [aside, unreadable] = await Promise.all([listPutAside(), listUnreadable()]);
  const transaction = (await openDatabase()).transaction([
    'studies',
    'journeys',
    'visits',
    'superseded',
    'attachments',
    'drafts',
  ]);
  const [studies, journeys, visits, superseded, ids, draftKeys, drafts] = await Promise.all([
    transaction.objectStore('studies').getAll(),
    transaction.objectStore('journeys').getAll(),
    transaction.objectStore('visits').getAll(),
    transaction.objectStore('superseded').getAll(),
    transaction.objectStore('attachments').getAllKeys(),
    transaction.objectStore('drafts').getAllKeys(),
    transaction.objectStore('drafts').getAll(),
  ]);
  const visitsOf = new Map(visits.map((row) => [row.journey, row]));
  const begun = readable(journeySchema, journeys).filter(
    (journey) => journey.state !== 'intended' && !isExample(journey),
  );
  const known = new Set(begun.map(({ id }) => id));
  return {
    studies: readable(studySchema, studies).filter((study) => !isExample(study)),
    journeys: begun.map((journey) => ({ ...journey, visits: readableVisits(visitsOf.get(journey.id)) })),
    superseded: readable(supersededSchema, superseded),
    drafts: keptDrafts(draftKeys, drafts).filter(({ journey }) => known.has(journey)),
    attachmentCount: ids.length,
    attachments: keptAttachments(ids),
    unreadable: [...aside.map(({ store, key, problem, row }) => ({ store, key, problem, row })), ...unreadable],
  };
}

async function* keptAttachments(ids: readonly string[]): AsyncGenerator<Holdings['attachments'][number]> {
  const database = await openDatabase();
  for (const id of ids) {
    const [attachment] = readable(storedSchema, [await database.get('attachments', id)]);
    if (attachment?.pending === false) yield attachment;
  }
}
