import * as v from 'valibot';
import { draftKey, draftSchema } from './draft.js';
import { finishingKey, finishingSchema } from './finishing.js';
import { identifierSchema } from './identifier.js';
import type { Journey } from './journey.js';
import { remarkDraftKey, remarkDraftSchema } from './remark-draft.js';

/**
 * What was typed about a journey and not saved, as a backup carries it: a rating with the place where it is kept, as in
 * `draftKey`, what was filled in at the end, or what its editor was writing.
 */
export const keptDraftSchema = v.union([
  v.object({ journey: identifierSchema, place: v.string(), draft: draftSchema }),
  v.object({ journey: identifierSchema, finishing: finishingSchema }),
  v.object({ journey: identifierSchema, remark: remarkDraftSchema }),
]);

export type KeptDraft = v.InferOutput<typeof keptDraftSchema>;

/** The key under which it is kept. */
export function keyOf(kept: KeptDraft): string {
  if ('finishing' in kept) return finishingKey(kept.journey);
  return 'remark' in kept ? remarkDraftKey(kept.journey) : draftKey(kept.journey, kept.place);
}

/**
 * Whether a draft of a backup still has something to say: its journey, which is `here` and was `there` when the backup was
 * made, is not over, and the touchpoint that it is about was not saved since; or, of a remark, the editor did nothing since.
 */
export function isStillOpen(kept: KeptDraft, here: Journey, there: Journey): boolean {
  if (here.deletedAt !== null) return false;
  if ('remark' in kept) return here.state === 'finished' && here.editing?.at === there.editing?.at;
  if (here.state === 'finished') return false;
  if ('finishing' in kept) return true;
  const [now, then] = [here, there].map(({ touchpoints }) =>
    touchpoints.find(({ id }) => id === kept.draft.touchpoint),
  );
  return now?.updatedAt === then?.updatedAt;
}
