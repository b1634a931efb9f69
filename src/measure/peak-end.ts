import type { Point } from '../model/rating.js';
import type { Figure } from './figure.js';
import { toHundred } from './score.js';

/**
 * Peak-end of a journey, 0-100: `(peak + end) / 2` over its emotions in order; the peak is the one furthest from 50,
 * of equals the later one. After Kahneman et al. 1993; METHOD section 3.
 */
export function peakEnd(emotions: readonly Point[]): Figure {
  const scores = emotions.map(toHundred);
  const end = scores.at(-1);
  if (end === undefined) return { undefined: 'nothing_rated' };
  const peak = scores.reduce((extreme, score) => (Math.abs(score - 50) >= Math.abs(extreme - 50) ? score : extreme));
  return (peak + end) / 2;
}
