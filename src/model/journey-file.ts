import * as v from 'valibot';
import { attachmentSchema } from './attachment.js';
import { journeySchema } from './journey.js';
import { keptDraftSchema } from './kept-draft.js';
import { studySchema } from './study.js';
import { supersededSchema } from './superseded.js';
import { timeSchema } from './time.js';
import { dataVersion } from './upgrade.js';
import { visitSchema } from './visit.js';

/** Version of the journey file; older ones are upgraded on reading. */
export const journeyFileVersion = dataVersion;

/** A journey with the visits that the store keeps apart from it. */
export const journeyWithVisitsSchema = v.object({ ...journeySchema.entries, visits: v.array(visitSchema) });

export type JourneyWithVisits = v.InferOutput<typeof journeyWithVisitsSchema>;

/** An attachment with its bytes as base64. */
export const fileAttachmentSchema = v.object({
  ...attachmentSchema.entries,
  // No flags, which a JSON Schema would lose; one class and no groups: the pattern must not overflow on a picture of many megabytes.
  data: v.pipe(v.string(), v.regex(/^[\dA-Za-z+/]*={0,2}$/, 'is not base64')),
});

export type FileAttachment = v.InferOutput<typeof fileAttachmentSchema>;

/** A row of a database that could not be read, as it was; the bytes of a picture or file as base64. */
const rawRowSchema = v.object({ store: v.string(), key: v.unknown(), problem: v.string(), row: v.unknown() });

export type RawRow = v.InferOutput<typeof rawRowSchema>;

/** `*.geeltje.json`: everything of the journeys in it, so that exporting and importing loses nothing. */
export const journeyFileSchema = v.object({
  format: v.literal('geeltje'),
  version: v.literal(journeyFileVersion),
  exportedAt: timeSchema,
  studies: v.array(studySchema),
  journeys: v.array(journeyWithVisitsSchema),
  attachments: v.array(fileAttachmentSchema),
  /** Versions that were not used when files were merged; absent outside backups. */
  superseded: v.optional(v.array(supersededSchema)),
  /** What was typed and not saved yet; absent outside backups. */
  drafts: v.optional(v.array(keptDraftSchema)),
  /** What could not be read when a backup was made, so that somebody may still repair it; nothing reads it. */
  unreadable: v.optional(v.array(rawRowSchema)),
});

export type JourneyFile = v.InferOutput<typeof journeyFileSchema>;
