import * as v from 'valibot';
import { proseSchema } from './text-field.js';

/** What an editor writes to the reviewer of a journey, until it is returned or approved with that. */
export const remarkDraftSchema = v.object({ text: proseSchema });

export type RemarkDraft = v.InferOutput<typeof remarkDraftSchema>;

/** Where it is kept among the drafts of the journey; no address is like this. */
export const remarkDraftKey = (journey: string): string => `${journey} remark`;
