import * as v from 'valibot';
import { type Attachment, attachmentSchema } from '../model/attachment.js';
import { draftKey } from '../model/draft.js';
import { parse } from '../model/parse.js';
import { elapsed, type Time } from '../model/time.js';
import type { Page } from '../model/touchpoint.js';
import { announce } from './announce.js';
import { change, type JourneyTransaction, openDatabase, type StoredAttachment } from './database.js';
import { readable } from './row-schema.js';

/** An attachment as its row has it, with its bytes. */
export const storedSchema = v.object({ ...attachmentSchema.entries, data: v.blob() });

/** Keeps an attachment with its bytes, in place of the one with its id if there was one. */
export async function putAttachment(attachment: Attachment, data: Blob): Promise<void> {
  await change(['attachments'], (transaction) => transaction.objectStore('attachments').put({ ...attachment, data }));
  announce();
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

/** Deletes an attachment for good: one that was not kept. */
export async function deleteAttachment(id: string): Promise<void> {
  await change(['attachments'], (transaction) => transaction.objectStore('attachments').delete(id));
  announce();
}

/** A second picture of a page within this time, in milliseconds, would be of the same moment. */
const sameMoment = 10_000;

/**
 * Lets a picture of a page wait to be kept. Not when one of the same moment waits there, and not when meanwhile the page
 * was rated or its journey finished: nobody would be asked any more. Of one page one picture waits: earlier ones go, but
 * those that the page's draft keeps.
 */
export async function addPendingPicture(picture: Attachment & { page: string }, data: Blob): Promise<void> {
  const { journey: id, page, takenAt } = picture;
  const added = await change(['attachments', 'journeys', 'drafts'], async (transaction) => {
    const store = transaction.objectStore('attachments');
    const [rows, journey, draft] = await Promise.all([
      store.index('journey').getAll(id),
      transaction.objectStore('journeys').get(id),
      transaction.objectStore('drafts').get(draftKey(id, { address: page, title: '' })),
    ]);
    const rated = journey?.touchpoints.some(
      (touchpoint) => touchpoint.page?.address === page && elapsed(takenAt, touchpoint.updatedAt) >= 0,
    );
    const earlier = rows.filter((row) => row.pending && row.page === page);
    if (journey?.state !== 'running' || rated) return false;
    if (earlier.some((row) => elapsed(row.takenAt, takenAt) < sameMoment)) return false;
    const kept = draft && 'review' in draft ? draft.review.attachments : [];
    for (const row of earlier) if (!kept.includes(row.id)) await store.delete(row.id);
    await store.put({ ...picture, data });
    return true;
  });
  if (added) announce();
}

/** How long a picture that nobody kept may wait, in milliseconds. */
const waitsAtMost = 24 * 60 * 60_000;

/** Deletes the pictures that were taken a day ago and not kept. */
export async function deleteForgottenPictures(now: Time): Promise<void> {
  const deleted = await change(['attachments'], async (transaction) => {
    let count = 0;
    for await (const cursor of transaction.objectStore('attachments')) {
      if (
        !cursor.value.pending ||
        cursor.value.kind !== 'screenshot' ||
        elapsed(cursor.value.takenAt, now) < waitsAtMost
      )
        continue;
      await cursor.delete();
      count += 1;
    }
    return count;
  });
  if (deleted > 0) announce();
}

/**
 * Settles, within the change that saves a touchpoint, its evidence: what is in `wanted` waits no longer; what it let go of
 * since `before`, and other pictures that wait of its page, are deleted. Answers with the wanted ones that exist.
 */
export async function settleAttachments(
  { journey, page, before, wanted }: { journey: string; page: Page | null; before: string[]; wanted: string[] },
  transaction: JourneyTransaction,
): Promise<string[]> {
  const store = transaction.objectStore('attachments');
  const rows = await store.index('journey').getAll(journey);
  for (const row of rows) {
    if (wanted.includes(row.id)) {
      if (row.pending) await store.put({ ...row, pending: false });
    } else if (before.includes(row.id) || (row.pending && page !== null && row.page === page.address)) {
      await store.delete(row.id);
    }
  }
  return wanted.filter((id) => rows.some((row) => row.id === id));
}

/** Deletes, within a change of a journey, all its pictures that nobody kept. */
export async function dropPendingPictures(journey: string, transaction: JourneyTransaction): Promise<void> {
  const store = transaction.objectStore('attachments');
  for (const { id, pending } of await store.index('journey').getAll(journey)) if (pending) await store.delete(id);
}
