import { SeededRandom } from './seeded-random.js';

/** Up to this many splits every one is tried; above it a sample of them is drawn. See docs/method.md. */
export const mostSplits = 100_000;

/** How many splits are drawn when there are too many to try all. */
export const draws = 9_999;

/** Result of a randomisation test. */
export interface RandomisationTest {
  /** Two-sided, above 0, at most 1. */
  p: number;
  method: 'exact' | 'monte_carlo';
  /** Splits at least as far apart as the observed one, and how many were tried; with Monte Carlo the observed one counts. */
  hits: number;
  splits: number;
  /** The least p that so many observations can give. */
  smallest: number;
}

/** Number of ways to choose `few` from `all`; stops growing above 10^15. */
export function waysToChoose(all: number, few: number): number {
  let ways = 1;
  for (let step = 1; step <= Math.min(few, all - few) && ways < 1e15; step += 1)
    ways = (ways * (all - step + 1)) / step;
  return Math.round(ways);
}

/**
 * Two-sided permutation test for a difference of means of two independent groups (Fisher 1935, Pitman 1937). Every
 * split is tried up to 100,000 of them; beyond, 9,999 are drawn and `p = (b + 1) / (m + 1)` (Phipson & Smyth 2010).
 * The order of observations does not matter to an exact p. Throws a RangeError for an empty group.
 */
export function permutationTest(a: readonly number[], b: readonly number[], seed: number): RandomisationTest {
  if (a.length === 0 || b.length === 0) throw new RangeError('a permutation test needs two groups');
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const pool = Float64Array.from([...few, ...many]);
  const total = pool.reduce((sum, value) => sum + value, 0);
  // Only the sum of the smaller group changes, so that a split is as far off as that sum is from its expectation.
  const expected = (total * few.length) / pool.length;
  const limit = tolerant(Math.abs(few.reduce((sum, value) => sum + value, 0) - expected), pool);
  const splits = waysToChoose(pool.length, few.length);
  const smallest = (few.length === many.length ? 2 : 1) / splits;
  if (splits <= mostSplits) {
    const hits = countAll(pool, few.length, expected, limit);
    return { p: hits / splits, method: 'exact', hits, splits, smallest };
  }
  const hits = countDrawn(pool, few.length, expected, limit, seed) + 1;
  return { p: hits / (draws + 1), method: 'monte_carlo', hits, splits: draws + 1, smallest: 1 / (draws + 1) };
}

/** A distance a rounding error shorter, so that equal splits count as equal. */
export function tolerant(distance: number, pool: Float64Array): number {
  const size = pool.reduce((sum, value) => sum + Math.abs(value), 0);
  return distance - 1e-10 * Math.max(size, Number.MIN_VALUE);
}

/** Walks all choices of `few` in lexicographic order, changing only the tail of the choice at each step. */
function countAll(pool: Float64Array, few: number, expected: number, limit: number): number {
  const n = pool.length;
  const chosen = Int32Array.from({ length: few }, (_, index) => index);
  // partial[i]: sum of the first i chosen values.
  const partial = new Float64Array(few + 1);
  let from = 0;
  let hits = 0;
  for (;;) {
    for (let place = from; place < few; place += 1) {
      partial[place + 1] = (partial[place] ?? 0) + (pool[chosen[place] ?? 0] ?? 0);
    }
    if (Math.abs((partial[few] ?? 0) - expected) >= limit) hits += 1;
    let place = few - 1;
    while (place >= 0 && chosen[place] === n - few + place) place -= 1;
    if (place < 0) return hits;
    chosen[place] = (chosen[place] ?? 0) + 1;
    for (let next = place + 1; next < few; next += 1) chosen[next] = (chosen[next - 1] ?? 0) + 1;
    from = place;
  }
}

/** Draws the smaller group by a partial Fisher-Yates shuffle. */
function countDrawn(pool: Float64Array, few: number, expected: number, limit: number, seed: number): number {
  const random = new SeededRandom(seed);
  const n = pool.length;
  let hits = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    let sum = 0;
    for (let place = 0; place < few; place += 1) {
      const other = place + random.below(n - place);
      const value = pool[other] ?? 0;
      pool[other] = pool[place] ?? 0;
      pool[place] = value;
      sum += value;
    }
    if (Math.abs(sum - expected) >= limit) hits += 1;
  }
  return hits;
}
