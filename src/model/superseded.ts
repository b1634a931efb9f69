import * as v from 'valibot';
import { identifierSchema } from './identifier.js';
import { journeySchema } from './journey.js';
import { studySchema } from './study.js';
import { lineSchema } from './text-field.js';
import { timeSchema } from './time.js';
import { touchpointSchema } from './touchpoint.js';

/** A journey without what is merged part by part. */
export const journeyHeadSchema = v.omit(journeySchema, ['touchpoints', 'amendments', 'editing']);

export type JourneyHead = v.InferOutput<typeof journeyHeadSchema>;

const origin = {
  /** Name of the file that brought it; empty where it was this profile's own. */
  from: lineSchema,
  /** When another version won from it. */
  at: timeSchema,
};

/** A version of a touchpoint, a journey's own answers or a study that another version won from when files were merged. */
export const supersededVersionSchema = v.variant('kind', [
  v.object({ kind: v.literal('touchpoint'), ...origin, version: touchpointSchema }),
  v.object({ kind: v.literal('journey'), ...origin, version: journeyHeadSchema }),
  v.object({ kind: v.literal('study'), ...origin, version: studySchema }),
]);

export type SupersededVersion = v.InferOutput<typeof supersededVersionSchema>;

/** The versions that were not used of one journey or one study: kept to be shown and taken after all, read by no report. */
export const supersededSchema = v.object({
  /** The journey or study. */
  owner: identifierSchema,
  versions: v.array(supersededVersionSchema),
});

export type Superseded = v.InferOutput<typeof supersededSchema>;
