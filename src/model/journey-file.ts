import * as v from 'valibot';
import { attachmentSchema } from './attachment.js';
import { journeySchema } from './journey.js';
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
});

export type JourneyFile = v.InferOutput<typeof journeyFileSchema>;
