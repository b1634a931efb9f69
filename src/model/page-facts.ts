import * as v from 'valibot';

const amount = v.nullable(v.pipe(v.number(), v.minValue(0)));

/** What the browser measured while the reviewer was on a page. Null is not measured, which is not 0. */
export const pageFactsSchema = v.object({
  /** Largest contentful paint and interaction to next paint, in milliseconds; layout shift has no unit. */
  lcpMs: amount,
  inpMs: amount,
  cls: amount,
  /** How long the page was in view, in milliseconds. */
  dwellMs: amount,
  /** How often the reviewer came here by stepping back. */
  backSteps: amount,
  /** How often they clicked the same spot three times within a second. */
  repeatedClicks: amount,
  /** How many fields the browser refused when a form was sent. */
  formErrors: amount,
});

export type PageFacts = v.InferOutput<typeof pageFactsSchema>;

/** Facts of a page of which nothing was measured yet, but everything that can be counted is being counted. */
export const noFacts: PageFacts = {
  lcpMs: null,
  inpMs: null,
  cls: null,
  dwellMs: 0,
  backSteps: 0,
  repeatedClicks: 0,
  formErrors: 0,
};

/**
 * Facts of one visit over two documents, such as a form that comes back with an error: the worst of what is measured,
 * the sum of what is counted.
 */
export function joinFacts(earlier: PageFacts, later: PageFacts): PageFacts {
  return {
    lcpMs: worst(earlier.lcpMs, later.lcpMs),
    inpMs: worst(earlier.inpMs, later.inpMs),
    cls: worst(earlier.cls, later.cls),
    dwellMs: sum(earlier.dwellMs, later.dwellMs),
    backSteps: sum(earlier.backSteps, later.backSteps),
    repeatedClicks: sum(earlier.repeatedClicks, later.repeatedClicks),
    formErrors: sum(earlier.formErrors, later.formErrors),
  };
}

const known = (one: number | null, other: number | null): number[] => [one, other].filter((value) => value !== null);

const worst = (one: number | null, other: number | null): number | null =>
  one === null && other === null ? null : Math.max(...known(one, other));

const sum = (one: number | null, other: number | null): number | null =>
  one === null && other === null ? null : known(one, other).reduce((total, value) => total + value, 0);
