import * as v from 'valibot';
import { identifierSchema } from './identifier.js';
import { lineSchema } from './text-field.js';
import { timeSchema } from './time.js';

const attachmentKinds = ['screenshot', 'file'] as const;

/** A picture or file beside a touchpoint; its bytes are kept with it. Touchpoints name their attachments by id. */
export const attachmentSchema = v.object({
  id: identifierSchema,
  journey: identifierSchema,
  kind: v.picklist(attachmentKinds),
  /** Name of the file, or of the page the picture was taken of. */
  name: lineSchema,
  mediaType: lineSchema,
  /** Bytes. */
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Pixels; null where it is no picture. */
  dimensions: v.nullable(v.object({ width: v.number(), height: v.number() })),
  takenAt: timeSchema,
  /** Cleaned address of the page the picture was taken of; absent of a file. */
  page: v.optional(v.string()),
  /** Taken, and not yet kept: it goes unless the reviewer keeps it. */
  pending: v.boolean(),
});

export type Attachment = v.InferOutput<typeof attachmentSchema>;
