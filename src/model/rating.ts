import * as v from 'valibot';

/** The four questions of a touchpoint, in the order in which they are asked: expectation last, because it colours the others. */
export const scales = ['effectiveness', 'ease', 'emotion', 'expectation'] as const;

export type Scale = (typeof scales)[number];

/** The points of every scale. */
export const points = [1, 2, 3, 4, 5, 6, 7] as const;

export type Point = (typeof points)[number];

/** A point, "not applicable" (an answer), or null (skipped, which is something else). */
export const answerSchema = v.nullable(v.union([v.picklist(points), v.literal('not_applicable')]));

export type Answer = v.InferOutput<typeof answerSchema>;

export const ratingSchema = v.object({
  effectiveness: answerSchema,
  ease: answerSchema,
  emotion: answerSchema,
  expectation: answerSchema,
});

export type Rating = v.InferOutput<typeof ratingSchema>;

export const emptyRating: Rating = { effectiveness: null, ease: null, emotion: null, expectation: null };
