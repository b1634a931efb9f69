import { type Answer, experienceScales, type Point, type Rating } from '../model/rating.js';
import { type Figure, mean } from './figure.js';

/** Whether an answer is a point of the scale: neither skipped nor "not applicable". */
export const isPoint = (answer: Answer): answer is Point => typeof answer === 'number';

/** A point of a 7-point scale as 0-100: `s = 100 (r - 1) / 6`. METHOD section 3. */
export const toHundred = (point: Point): number => (100 * (point - 1)) / 6;

/**
 * Score of one touchpoint, 0-100: the mean of the answered E's. It needs at least two of the three, because one answer
 * says too little about an experience. Expectation is not part of it. METHOD section 3.
 */
export function touchpointScore(rating: Rating): Figure {
  const answered = experienceScales.map((scale) => rating[scale]).filter(isPoint);
  return answered.length < 2 ? { undefined: 'nothing_rated' } : mean(answered.map(toHundred));
}

/** Experience against expectation, -1 (much worse) to 1 (much better): `d = (x - 4) / 3`. After Oliver 1980. */
export function disconfirmation(answer: Answer): Figure {
  return isPoint(answer) ? (answer - 4) / 3 : { undefined: 'nothing_rated' };
}

/**
 * Net score of a set of points, -100 to 100: the share of 6-7 minus the share of 1-3, in percentage points
 * (Temkin's boxes on 7 points).
 */
export function netScore(answers: readonly Point[]): Figure {
  const high = answers.filter((point) => point >= 6).length;
  const low = answers.filter((point) => point <= 3).length;
  return answers.length === 0 ? { undefined: 'nothing_rated' } : (100 * (high - low)) / answers.length;
}
