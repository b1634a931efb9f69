import * as v from 'valibot';
import { closingSchema, goalSchema } from './closing.js';
import { identifierSchema } from './identifier.js';
import { nameSchema } from './text-field.js';
import { timeSchema } from './time.js';
import { reviewSchema } from './touchpoint.js';

/** What may still be changed after a journey was locked: what was written of a touchpoint, and the closing answers. */
export const amendableSchema = v.partial(
  v.object({
    ...reviewSchema.entries,
    happenedAt: timeSchema,
    deletedAt: v.nullable(timeSchema),
    goals: v.array(goalSchema),
    closing: v.nullable(closingSchema),
  }),
);

export type Amendable = v.InferOutput<typeof amendableSchema>;

/** A change to a locked journey: the old values of what changed, when, and why. */
export const amendmentSchema = v.object({
  id: identifierSchema,
  at: timeSchema,
  reason: nameSchema,
  /** Null: the change is to the closing answers. */
  touchpoint: v.nullable(identifierSchema),
  before: amendableSchema,
  /** The new values of the same fields. */
  after: amendableSchema,
});

export type Amendment = v.InferOutput<typeof amendmentSchema>;
