import fQuantileOf from '@stdlib/stats-base-dists-f-quantile';
import normalCdfOf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantileOf from '@stdlib/stats-base-dists-normal-quantile';
import tCdfOf from '@stdlib/stats-base-dists-t-cdf';
import tQuantileOf from '@stdlib/stats-base-dists-t-quantile';

/** Whole degrees of freedom come back hundreds of times in one report. */
const criticals = new Map<number, number>();

/** The value that a t distribution with `df` degrees of freedom (above 0) exceeds with probability 2.5 %. */
export function tCritical(df: number): number {
  const known = criticals.get(df);
  if (known !== undefined) return known;
  const critical = tQuantileOf(0.975, df);
  if (Number.isInteger(df)) criticals.set(df, critical);
  return critical;
}

/** Two-sided p of a t statistic with `df` degrees of freedom, 0-1. */
export const tTwoSided = (t: number, df: number): number => 2 * tCdfOf(-Math.abs(t), df);

/** Quantile of the F distribution: `p` 0-1, degrees of freedom above 0. */
export const fQuantile = (p: number, df1: number, df2: number): number => fQuantileOf(p, df1, df2);

/** Quantile of the standard normal distribution, `p` 0-1. */
export const normalQuantile = (p: number): number => normalQuantileOf(p, 0, 1);

/** Share of the standard normal distribution at or below `z`, 0-1. */
export const normalCdf = (z: number): number => normalCdfOf(z, 0, 1);
