import * as v from 'valibot';
import { attachmentSchema } from './attachment.js';
import { journeySchema } from './journey.js';
import { studySchema } from './study.js';
import { timeSchema } from './time.js';
import { dataVersion } from './upgrade.js';
import { visitSchema } from './visit.js';

/** Version of the journey file; older ones are upgraded on reading. */
export const journeyFileVersion = dataVersion;

/** A journey with the visits that the store keeps apart from it. */
export const journeyWithVisitsSchema = v.object({ ...journeySchema.entries, visits: v.array(visitSchema) });

export type JourneyWithVisits = v.InferOutput<typeof journeyWithVisitsSchema>;

/** `*.geeltje.json`: everything of the journeys in it, so that exporting and importing loses nothing. */
export const journeyFileSchema = v.object({
  format: v.literal('geeltje'),
  version: v.literal(journeyFileVersion),
  exportedAt: timeSchema,
  studies: v.array(studySchema),
  journeys: v.array(journeyWithVisitsSchema),
  attachments: v.array(v.object({ ...attachmentSchema.entries, data: v.pipe(v.string(), v.base64('is not base64')) })),
});

export type JourneyFile = v.InferOutput<typeof journeyFileSchema>;
