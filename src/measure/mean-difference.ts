import { tCritical, tTwoSided } from './distributions.js';
import type { Undefined } from './figure.js';
import { momentsOf, varies } from './interval.js';

/** A difference of two means with its 95 % interval, in the unit of the figure; p from t, two-sided. */
export interface MeanDifference {
  value: number;
  low: number;
  high: number;
  t: number;
  df: number;
  p: number;
}

function fromError(value: number, error: number, df: number): MeanDifference | Undefined {
  if (!varies(error, value)) return { undefined: 'no_variation' };
  const half = tCritical(df) * error;
  return { value, low: value - half, high: value + half, t: value / error, df, p: tTwoSided(value / error, df) };
}

/**
 * `mean(a) - mean(b)` of independent groups without assuming equal spread (Welch 1947; degrees of freedom after
 * Satterthwaite 1946). Undefined below two in either group, and when neither varies.
 */
export function welchDifference(a: readonly number[], b: readonly number[]): MeanDifference | Undefined {
  if (a.length < 2 || b.length < 2) return { undefined: 'one_reviewer' };
  const [first, second] = [momentsOf(a), momentsOf(b)];
  const errorA = first.sd ** 2 / first.n;
  const errorB = second.sd ** 2 / second.n;
  const df = (errorA + errorB) ** 2 / (errorA ** 2 / (first.n - 1) + errorB ** 2 / (second.n - 1));
  return fromError(first.mean - second.mean, Math.sqrt(errorA + errorB), df);
}

/** Mean of paired differences with its t interval (Student 1908). Undefined below two pairs, and when all are equal. */
export function pairedDifference(differences: readonly number[]): MeanDifference | Undefined {
  if (differences.length < 2) return { undefined: 'one_reviewer' };
  const { n, mean, sd } = momentsOf(differences);
  return fromError(mean, sd / Math.sqrt(n), n - 1);
}
