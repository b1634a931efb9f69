import { tCritical } from './distributions.js';
import type { Figure, Undefined } from './figure.js';

/** What the observations of an interval are: independent reviewers, or the journeys of "this reviewer only". */
export type Basis = 'reviewers' | 'journeys_of_one_reviewer';

/** A 95 % interval, in the unit of its figure. */
export interface Interval {
  low: number;
  high: number;
  basis: Basis;
}

export type MaybeInterval = Interval | Undefined;

/** The least and the greatest value that a figure can have; intervals are clipped to them for showing. */
export interface Range {
  least: number;
  greatest: number;
}

export const hundred: Range = { least: 0, greatest: 100 };
export const netRange: Range = { least: -100, greatest: 100 };
export const disconfirmationRange: Range = { least: -1, greatest: 1 };

/** Count, mean and standard deviation (n - 1) of a set of observations; NaN where there are too few. */
export interface Moments {
  n: number;
  mean: number;
  sd: number;
}

/** Moments of observations, in two passes, so that a constant added to all of them leaves the spread alone. */
export function momentsOf(values: ArrayLike<number>): Moments {
  const n = values.length;
  let sum = 0;
  for (let index = 0; index < n; index += 1) sum += values[index] ?? 0;
  const mean = sum / n;
  let squares = 0;
  for (let index = 0; index < n; index += 1) squares += ((values[index] ?? 0) - mean) ** 2;
  return { n, mean, sd: n < 2 ? Number.NaN : Math.sqrt(squares / (n - 1)) };
}

/** Whether a spread is more than what rounding leaves of none. */
export const varies = (sd: number, mean: number): boolean => sd > 1e-9 * Math.max(1, Math.abs(mean));

/**
 * 95 % t interval of a mean: `mean ± t(.975, n - 1) sd / √n` (Student 1908). None for one observation, and none when all
 * are the same: an interval without width would claim a certainty that a few equal answers do not give. Without a range
 * it is not clipped.
 */
export function tInterval({ n, mean, sd }: Moments, basis: Basis = 'reviewers', range?: Range): MaybeInterval {
  if (n < 2) return { undefined: basis === 'reviewers' ? 'one_reviewer' : 'one_journey' };
  if (!varies(sd, mean)) return { undefined: 'no_variation' };
  const half = (tCritical(n - 1) * sd) / Math.sqrt(n);
  return clip({ low: mean - half, high: mean + half, basis }, range);
}

/** An interval cut off at the ends of its figure's range, for showing. */
export function clip(interval: Interval, range?: Range): Interval {
  if (range === undefined) return interval;
  const within = (value: number): number => Math.min(range.greatest, Math.max(range.least, value));
  return { ...interval, low: within(interval.low), high: within(interval.high) };
}

/**
 * How many reviewers a mean within `margin` (points of the figure) needs at the observed spread: the least n, from 2,
 * whose t interval reaches no further than `margin` to either side. Undefined when no spread was observed.
 */
export function reviewersForMean({ n: observed, mean, sd }: Moments, margin = 5): Figure {
  if (observed < 2) return { undefined: observed === 0 ? 'nothing_rated' : 'one_reviewer' };
  if (!varies(sd, mean)) return { undefined: 'no_variation' };
  const wide = (n: number): boolean => (tCritical(n - 1) * sd) / Math.sqrt(n) > margin;
  // The t quantile is never below the normal one, 1.959964: the search starts just under the answer.
  let n = Math.max(2, Math.floor(((1.9599 * sd) / margin) ** 2));
  while (wide(n)) n += 1;
  return n;
}
