import type { Point } from '../model/rating.js';
import type { Figure } from './figure.js';
import { toHundred } from './score.js';

/**
 * Peak-end of a journey, 0-100: `(peak + end) / 2` over its emotions in order; the peak is the one furthest from 50,
 * of equals the later one. After Kahneman et al. 1993; see docs/method.md.
 */
export function peakEnd(emotions: readonly Point[]): Figure {
  const end = emotions.at(-1);
  if (end === undefined) return { undefined: 'nothing_rated' };
  let peak = end;
  // From the end, so that of equals the later one stays. The middle of the scale is 4, which is 50.
  for (let index = emotions.length - 2; index >= 0; index -= 1) {
    const point = emotions[index] ?? end;
    if (Math.abs(point - 4) > Math.abs(peak - 4)) peak = point;
  }
  return (toHundred(peak) + toHundred(end)) / 2;
}
