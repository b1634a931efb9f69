import { parse } from '../model/parse.js';
import { remarkDraftKey, remarkDraftSchema } from '../model/remark-draft.js';
import { change, openDatabase } from './database.js';
import { readable } from './row-schema.js';
import { spareUnreadable } from './unreadable-rows.js';

/** Keeps what an editor is writing about a journey, so that looking at another one loses nothing; nothing of an empty text. */
export async function keepRemark(journey: string, text: string): Promise<void> {
  const key = remarkDraftKey(journey);
  await change(['drafts', 'quarantine'], async (transaction) => {
    await spareUnreadable('drafts', key, transaction);
    const drafts = transaction.objectStore('drafts');
    await (text === '' ? drafts.delete(key) : drafts.put(parse(remarkDraftSchema, { text }), key));
  });
}

/** What was kept of it; empty where nothing was, or nothing that can be read. */
export async function readRemark(journey: string): Promise<string> {
  const row = await (await openDatabase()).get('drafts', remarkDraftKey(journey));
  return readable(remarkDraftSchema, [row])[0]?.text ?? '';
}
