import * as v from 'valibot';

const amount = v.nullable(v.pipe(v.number(), v.minValue(0)));

/** What the browser measured while the reviewer was on a page. Null is not measured, which is not 0. */
export const pageFactsSchema = v.object({
  /** Largest contentful paint and interaction to next paint, in milliseconds; layout shift has no unit. */
  lcpMs: amount,
  inpMs: amount,
  cls: amount,
  dwellMs: amount,
  backSteps: amount,
  repeatedClicks: amount,
  formErrors: amount,
});

export type PageFacts = v.InferOutput<typeof pageFactsSchema>;
