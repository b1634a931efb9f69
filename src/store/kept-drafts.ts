import * as v from 'valibot';
import type { Draft } from '../model/draft.js';
import { type Finishing, finishingKey } from '../model/finishing.js';
import { type Journey, journeySchema } from '../model/journey.js';
import { isStillOpen, type KeptDraft, keptDraftSchema, keyOf } from '../model/kept-draft.js';
import { type RemarkDraft, remarkDraftKey } from '../model/remark-draft.js';
import { change, type Transaction } from './database.js';
import { readable, rowSchema } from './row-schema.js';

/** Rows of the drafts with their keys, as a backup carries them; those that cannot be read go there with the unreadable. */
export function keptDrafts(keys: readonly string[], rows: readonly unknown[]): KeptDraft[] {
  const records = keys.map((key, index) => {
    const [journey = '', ...place] = key.split(' ');
    const row = rows[index];
    if (key === finishingKey(journey)) return { journey, finishing: row };
    if (key === remarkDraftKey(journey)) return { journey, remark: row };
    return { journey, place: place.join(' '), draft: row };
  });
  return readable(keptDraftSchema, records);
}

type Stores = 'journeys' | 'drafts' | 'attachments';

/**
 * Puts drafts of a backup back where nothing is kept now, in one transaction; answers with how many. `journeys` are those
 * of the backup.
 */
export async function restoreDrafts(drafts: readonly KeptDraft[], journeys: readonly Journey[]): Promise<number> {
  if (drafts.length === 0) return 0;
  const there = new Map(journeys.map((journey) => [journey.id, journey]));
  const stores: Stores[] = ['journeys', 'drafts', 'attachments'];
  return change(stores, async (transaction) => {
    const store = transaction.objectStore('drafts');
    let restored = 0;
    for (const kept of drafts) {
      const key = keyOf(kept);
      const row = await rowOf(kept, transaction);
      const [here] = readable(journeySchema, [await transaction.objectStore('journeys').get(kept.journey)]);
      const then = there.get(kept.journey);
      if (!here || !then || !isStillOpen(kept, here, then)) continue;
      if (!v.is(rowSchema('drafts', key), row) || (await store.getKey(key)) !== undefined) continue;
      await store.put(row, key);
      restored += 1;
    }
    return restored;
  });
}

/** What is put back of a draft. */
async function rowOf(kept: KeptDraft, transaction: Transaction<Stores>): Promise<Draft | Finishing | RemarkDraft> {
  if ('finishing' in kept) return kept.finishing;
  return 'remark' in kept ? kept.remark : withPicturesHere(kept.draft, transaction);
}

/** A backup carries no picture or file that was not saved with a rating: a draft names those that are here. */
async function withPicturesHere(draft: Draft, transaction: Transaction<Stores>): Promise<Draft> {
  const { review } = draft;
  const store = transaction.objectStore('attachments');
  const keys = await Promise.all(review.attachments.map((id) => store.getKey(id)));
  return { ...draft, review: { ...review, attachments: keys.filter((key) => key !== undefined) } };
}
