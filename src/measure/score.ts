import type { Answer, Point, Rating } from '../model/rating.js';
import type { Figure, Undefined } from './figure.js';

const nothingRated: Undefined = { undefined: 'nothing_rated' };

/** Whether an answer is a point of the scale: neither skipped nor "not applicable". */
export const isPoint = (answer: Answer): answer is Point => typeof answer === 'number';

/** A point of a 7-point scale as 0-100: `s = 100 (r - 1) / 6`. See docs/method.md. */
export const toHundred = (point: number): number => (100 * (point - 1)) / 6;

/** 0-100 as a place on the 7-point scale, the inverse of `toHundred`. */
export const toPoint = (hundred: number): number => 1 + (6 * hundred) / 100;

/**
 * Score of one touchpoint, 0-100: the mean of the answered E's. It needs at least two of the three, because one answer
 * says too little about an experience. Expectation is not part of it. See docs/method.md.
 */
export function touchpointScore({ effectiveness, ease, emotion }: Rating): Figure {
  let sum = 0;
  let answered = 0;
  if (isPoint(effectiveness)) {
    sum += effectiveness;
    answered += 1;
  }
  if (isPoint(ease)) {
    sum += ease;
    answered += 1;
  }
  if (isPoint(emotion)) {
    sum += emotion;
    answered += 1;
  }
  return answered < 2 ? nothingRated : toHundred(sum / answered);
}

/**
 * Whether a touchpoint can have no score because "not applicable" left too few E's to answer: it leaves the
 * denominator of coverage. A skipped answer does not. See docs/method.md.
 */
export function isNotApplicable({ effectiveness, ease, emotion }: Rating): boolean {
  const one = Number(effectiveness === 'not_applicable');
  return one + Number(ease === 'not_applicable') + Number(emotion === 'not_applicable') >= 2;
}

/**
 * Experience against expectation, -1 (much worse) to 1 (much better): `d = (x - 4) / 3`, here from a mean of the scale
 * that is already 0-100. After Oliver 1980.
 */
export const disconfirmation = (expectation: number): number => expectation / 50 - 1;

/**
 * What one point adds to a net score: 1 for 6-7, -1 for 1-3. The net score of a set of points, -100 to 100, is their mean
 * times 100: the share of 6-7 minus the share of 1-3, in percentage points (Temkin's boxes on 7 points).
 */
export function netBox(point: Point): 1 | 0 | -1 {
  if (point >= 6) return 1;
  return point <= 3 ? -1 : 0;
}
