import * as v from 'valibot';
import { attachmentSchema } from '../model/attachment.js';
import { draftSchema } from '../model/draft.js';
import { finishingSchema } from '../model/finishing.js';
import { journeySchema } from '../model/journey.js';
import { remarkDraftSchema } from '../model/remark-draft.js';
import { settingsSchema } from '../model/settings.js';
import { studySchema } from '../model/study.js';
import { supersededSchema } from '../model/superseded.js';
import { visitsSchema } from '../model/visit.js';

/** The stores whose rows are somebody's work, in the order in which they matter. */
export const checkedStores = [
  'studies',
  'journeys',
  'visits',
  'attachments',
  'drafts',
  'superseded',
  'settings',
] as const;

export type CheckedStore = (typeof checkedStores)[number];

const schemas: Record<Exclude<CheckedStore, 'drafts'>, v.GenericSchema> = {
  studies: studySchema,
  journeys: journeySchema,
  visits: visitsSchema,
  attachments: v.object({ ...attachmentSchema.entries, data: v.blob() }),
  superseded: supersededSchema,
  settings: settingsSchema,
};

/** What a row of a store has to be; among the drafts, the end of a journey and a remark about it are told by their key. */
export function rowSchema(store: CheckedStore, key: IDBValidKey): v.GenericSchema {
  if (store !== 'drafts') return schemas[store];
  if (typeof key !== 'string') return draftSchema;
  return key.endsWith(' finish') ? finishingSchema : key.endsWith(' remark') ? remarkDraftSchema : draftSchema;
}

/**
 * The rows that are what the schema says. The others stay where they are, for `listUnreadable` to name: one broken row must
 * not keep all others from being read.
 */
export function readable<const Schema extends v.GenericSchema>(
  schema: Schema,
  rows: readonly unknown[],
): v.InferOutput<Schema>[] {
  return rows.flatMap((row) => {
    const result = v.safeParse(schema, row);
    return result.success ? [result.output] : [];
  });
}
