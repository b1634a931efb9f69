import { type Attachment, attachmentSchema } from '../model/attachment.js';
import { parse } from '../model/parse.js';
import { announce } from './announce.js';
import { change, openDatabase, type StoredAttachment } from './database.js';

const read = (row: StoredAttachment): StoredAttachment => ({ ...parse(attachmentSchema, row), data: row.data });

/** Keeps an attachment with its bytes, in place of the one with its id if there was one. */
export async function putAttachment(attachment: Attachment, data: Blob): Promise<void> {
  await change(['attachments'], (transaction) => transaction.objectStore('attachments').put({ ...attachment, data }));
  announce();
}

/** One attachment, or undefined when there is none with this id. */
export async function readAttachment(id: string): Promise<StoredAttachment | undefined> {
  const row = await (await openDatabase()).get('attachments', id);
  return row && read(row);
}

/** The attachments of a journey, pending ones among them, in the order in which they were made. */
export async function listAttachments(journey: string): Promise<StoredAttachment[]> {
  return (await (await openDatabase()).getAllFromIndex('attachments', 'journey', journey)).map(read);
}

/** Deletes an attachment for good: one that was not kept. */
export async function deleteAttachment(id: string): Promise<void> {
  await change(['attachments'], (transaction) => transaction.objectStore('attachments').delete(id));
  announce();
}
