import * as v from 'valibot';
import { type Attachment, attachmentSchema } from '../model/attachment.js';
import { parse } from '../model/parse.js';
import { elapsed, type Time } from '../model/time.js';
import type { Page } from '../model/touchpoint.js';
import { announce } from './announce.js';
import {
  type AttachmentRow,
  change,
  type JourneyTransaction,
  openDatabase,
  type StoredAttachment,
} from './database.js';
import { draftsOf } from './drafts-of.js';
import { readable } from './row-schema.js';
import { StoreError } from './store-error.js';

/** An attachment as its row has it, with its bytes. */
export const storedSchema = v.object({ ...attachmentSchema.entries, data: v.blob() });

/** Keeps an attachment with its bytes. */
export async function putAttachment(attachment: Attachment, data: Blob): Promise<void> {
  await change(['attachments'], (transaction) =>
    transaction.objectStore('attachments').put(rowOf({ ...attachment, data })),
  );
  announce(['attachments']);
}

/**
 * Puts another drawing in the place of a picture, which may have been kept since it was read. Throws `row_gone` when it was
 * deleted meanwhile, and `journey_locked` when its journey was finished.
 */
export async function redrawAttachment(
  id: string,
  drawing: Pick<StoredAttachment, 'data' | 'mediaType' | 'size' | 'dimensions'>,
): Promise<void> {
  await change(['attachments', 'journeys'], async (transaction) => {
    const store = transaction.objectStore('attachments');
    const row = await store.get(id);
    if (!row) throw new StoreError('row_gone');
    const journey = await transaction.objectStore('journeys').get(row.journey);
    if (journey?.state === 'finished') throw new StoreError('journey_locked');
    await store.put(rowOf({ ...row, ...drawing }));
  });
  announce(['attachments']);
}

/** One attachment, or undefined when there is none with this id. */
export async function readAttachment(id: string): Promise<StoredAttachment | undefined> {
  const row = await (await openDatabase()).get('attachments', id);
  return row && parse(storedSchema, row);
}

/** The attachments of a journey that can be read, pending ones among them, in the order in which they were made. */
export async function listAttachments(journey: string): Promise<StoredAttachment[]> {
  return readable(storedSchema, await (await openDatabase()).getAllFromIndex('attachments', 'journey', journey));
}

/** The ids of the pictures of a page that wait to be kept, in the order in which they were taken. */
export async function listWaitingPictures(journey: string, page: string): Promise<string[]> {
  const rows = await (await openDatabase()).getAllFromIndex('attachments', 'waiting', journey);
  return rows.filter((row) => row.page === page).map(({ id }) => id);
}

/** Deletes an attachment for good, while it still waits; one that was kept stays. */
export async function dropWaitingAttachment(id: string): Promise<void> {
  await change(['attachments'], async (transaction) => {
    const store = transaction.objectStore('attachments');
    if ((await store.get(id))?.pending) await store.delete(id);
  });
  announce(['attachments']);
}

/** A second picture of a page within this time, in milliseconds, would be of the same moment. */
const sameMoment = 10_000;

/**
 * Lets a picture of a page wait to be kept. Not when one of the same moment waits there, and not when meanwhile the page
 * was rated or its journey finished: nobody would be asked any more. Of one page one picture waits: earlier ones go, but
 * those that a draft keeps.
 */
export async function addPendingPicture(picture: Attachment & { page: string }, data: Blob): Promise<void> {
  const { journey: id, page, takenAt } = picture;
  const added = await change(['attachments', 'journeys', 'drafts'], async (transaction) => {
    const store = transaction.objectStore('attachments');
    const [waiting, journey, drafts] = await Promise.all([
      store.index('waiting').getAll(id),
      transaction.objectStore('journeys').get(id),
      transaction.objectStore('drafts').getAll(draftsOf(id)),
    ]);
    const rated = journey?.touchpoints.some(
      (touchpoint) => touchpoint.page?.address === page && elapsed(takenAt, touchpoint.updatedAt) >= 0,
    );
    const earlier = waiting.filter((row) => row.page === page);
    if (journey?.state !== 'running' || rated) return false;
    if (earlier.some((row) => elapsed(row.takenAt, takenAt) < sameMoment)) return false;
    const kept = namedBy(drafts);
    for (const row of earlier) if (!kept.has(row.id)) await store.delete(row.id);
    await store.put(rowOf({ ...picture, data }));
    return true;
  });
  if (added) announce(['attachments']);
}

/** How long a picture or file that nobody kept may wait, in milliseconds. */
const waitsAtMost = 24 * 60 * 60_000;

/** Deletes what was taken or chosen a day ago, and neither saved nor named by a draft. */
export async function deleteForgottenAttachments(now: Time): Promise<void> {
  const deleted = await change(['attachments', 'drafts'], async (transaction) => {
    const store = transaction.objectStore('attachments');
    const overdue = (await store.index('waiting').getAll()).filter(
      ({ takenAt }) => elapsed(takenAt, now) >= waitsAtMost,
    );
    const journeys = [...new Set(overdue.map(({ journey }) => journey))];
    const drafts = await Promise.all(journeys.map((id) => transaction.objectStore('drafts').getAll(draftsOf(id))));
    const kept = namedBy(drafts.flat());
    const forgotten = overdue.filter(({ id }) => !kept.has(id));
    for (const { id } of forgotten) await store.delete(id);
    return forgotten.length;
  });
  if (deleted > 0) announce(['attachments']);
}

/** Reads, within the change that saves a touchpoint, what `settleAttachments` has to know; `wanted` are ids. */
export async function findAttachments(
  { journey, wanted }: { journey: string; wanted: readonly string[] },
  transaction: JourneyTransaction,
) {
  const store = transaction.objectStore('attachments');
  const [waiting, rows] = await Promise.all([
    store.index('waiting').getAll(journey),
    Promise.all(wanted.map((id) => store.get(id))),
  ]);
  return { waiting, rows: rows.flatMap((row) => (row?.journey === journey ? [row] : [])) };
}

/** What a saved touchpoint says of its evidence; `before` and `wanted` are ids of attachments. */
interface Settling {
  journey: string;
  touchpoint: string;
  page: Page | null;
  before: string[];
  wanted: string[];
}

/**
 * Settles, within the change that saves a touchpoint, its evidence: what is in `wanted` waits no longer; what it let go of
 * since `before`, and other pictures that wait of its page, are deleted, but those that the draft of another touchpoint
 * keeps. Answers with the wanted ones that exist.
 */
export async function settleAttachments(
  { journey, touchpoint, page, before, wanted }: Settling,
  { waiting, rows }: Awaited<ReturnType<typeof findAttachments>>,
  transaction: JourneyTransaction,
): Promise<string[]> {
  const store = transaction.objectStore('attachments');
  const ofPage = waiting.filter((row) => page !== null && row.page === page.address);
  // Asked only where it matters, since mostly no picture waits.
  const drafts = ofPage.length === 0 ? [] : await transaction.objectStore('drafts').getAll(draftsOf(journey));
  const kept = namedBy(drafts.filter((draft) => !('touchpoint' in draft && draft.touchpoint === touchpoint)));
  const passed = ofPage.map((row) => row.id).filter((id) => !kept.has(id));
  for (const id of new Set([...before, ...passed])) if (!wanted.includes(id)) await store.delete(id);
  await keepRows(rows, transaction);
  return wanted.filter((id) => rows.some((row) => row.id === id));
}

/** Lets attachments of a journey wait no longer, within a change that names them. */
export async function keepAttachments(
  journey: string,
  wanted: readonly string[],
  transaction: JourneyTransaction,
): Promise<void> {
  const { rows } = await findAttachments({ journey, wanted }, transaction);
  await keepRows(rows, transaction);
}

async function keepRows(rows: readonly AttachmentRow[], transaction: JourneyTransaction): Promise<void> {
  const store = transaction.objectStore('attachments');
  for (const row of rows) if (row.pending) await store.put(rowOf({ ...row, pending: false }));
}

/** Deletes, within a change of a journey, all its pictures and files that nobody kept. */
export async function dropPendingPictures(journey: string, transaction: JourneyTransaction): Promise<void> {
  const store = transaction.objectStore('attachments');
  for (const id of await store.index('waiting').getAllKeys(journey)) await store.delete(id);
}

/** The row of an attachment: while that is pending, and no longer, it is in the index of those that wait. */
const rowOf = ({ waiting: _, ...row }: AttachmentRow): AttachmentRow =>
  row.pending ? { ...row, waiting: row.journey } : row;

/** All that has to be right of a draft for it to keep its evidence. */
const namingSchema = v.object({ review: v.object({ attachments: v.array(v.string()) }) });

/** The attachments that these drafts name, also drafts that cannot be read otherwise. */
const namedBy = (drafts: readonly unknown[]): Set<string> =>
  new Set(drafts.flatMap((draft) => (v.is(namingSchema, draft) ? draft.review.attachments : [])));
