import { normalCdf, normalQuantile } from './distributions.js';
import type { Range } from './interval.js';
import { clip, type MaybeInterval } from './interval.js';
import { SeededRandom } from './seeded-random.js';

/** From this many reviewers on the bootstrap is shown; below it undercovers. See docs/method.md. */
export const leastForBootstrap = 20;

export interface BootstrapOptions {
  seed: number;
  resamples?: number;
  range?: Range;
}

/**
 * 95 % bootstrap interval of a mean, bias-corrected and accelerated (Efron 1987; acceleration from the jackknife, Efron
 * & Tibshirani 1993, 14.15). The same seed gives the same interval. Undefined when all observations are the same. It
 * works from two observations on, but callers show it from `leastForBootstrap`.
 */
export function bootstrapInterval(values: ArrayLike<number>, options: BootstrapOptions): MaybeInterval {
  const sample = Float64Array.from(values);
  if (sample.length < 2) return { undefined: 'too_few' };
  const acceleration = accelerationOf(sample);
  if (acceleration === null) return { undefined: 'no_variation' };
  const means = resampledMeans(sample, options.resamples ?? 2_000, options.seed);
  const bias = normalQuantile(shareBelow(means, meanOf(sample)));
  const at = (z: number): number => {
    const corrected = normalCdf(bias + (bias + z) / (1 - acceleration * (bias + z)));
    return quantileOfSorted(means, corrected);
  };
  const z = normalQuantile(0.975);
  const interval = { low: at(-z), high: at(z), basis: 'reviewers' as const };
  return Number.isFinite(bias) ? clip(interval, options.range) : { undefined: 'too_few' };
}

/** Acceleration of a mean, from the skewness of its jackknife: `Σ d³ / (6 (Σ d²)^1.5)`; null when all are the same. */
export function accelerationOf(sample: Float64Array): number | null {
  const centre = meanOf(sample);
  let squares = 0;
  let cubes = 0;
  for (const value of sample) {
    const distance = value - centre;
    squares += distance * distance;
    cubes += distance * distance * distance;
  }
  return squares <= sample.length * (1e-12 * Math.max(1, Math.abs(centre))) ** 2 ? null : cubes / (6 * squares ** 1.5);
}

function resampledMeans(sample: Float64Array, resamples: number, seed: number): Float64Array {
  const random = new SeededRandom(seed);
  const n = sample.length;
  const means = new Float64Array(resamples);
  const lots = new Uint32Array(n);
  for (let draw = 0; draw < resamples; draw += 1) {
    random.fill(lots);
    let sum = 0;
    for (let index = 0; index < n; index += 1) sum += sample[((lots[index] ?? 0) * n * 2 ** -32) | 0] ?? 0;
    means[draw] = sum / n;
  }
  return means.sort();
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Share of the sorted values below `threshold`, ties counted half. */
function shareBelow(sorted: Float64Array, threshold: number): number {
  let below = 0;
  let equal = 0;
  for (const value of sorted) {
    if (Math.abs(value - threshold) <= 1e-12 * Math.max(1, Math.abs(threshold))) equal += 1;
    else if (value < threshold) below += 1;
  }
  return (below + equal / 2) / sorted.length;
}

/** Linear interpolation between order statistics; `share` 0-1. */
function quantileOfSorted(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const lower = sorted[Math.floor(place)] ?? Number.NaN;
  const upper = sorted[Math.ceil(place)] ?? Number.NaN;
  return lower + (upper - lower) * (place - Math.floor(place));
}
