import { draws, mostSplits, type RandomisationTest, tolerant } from './permutation-test.js';
import { SeededRandom } from './seeded-random.js';

/** Differences that share one table of sums: a byte of random signs looks its sum up at once. */
const perTable = 8;

/**
 * Two-sided sign-flip test for the mean of paired differences (Fisher 1935): under "no difference" each sign is as
 * likely as the other. All 2^n patterns up to 100,000, else 9,999 drawn and `p = (b + 1) / (m + 1)`. Throws a
 * RangeError without differences.
 */
export function signFlipTest(differences: readonly number[], seed: number): RandomisationTest {
  if (differences.length === 0) throw new RangeError('a sign-flip test needs differences');
  const sample = Float64Array.from(differences);
  const limit = tolerant(Math.abs(sample.reduce((sum, value) => sum + value, 0)), sample);
  const splits = 2 ** sample.length;
  if (splits <= mostSplits) {
    const hits = countAll(sample, limit);
    return { p: hits / splits, method: 'exact', hits, splits, smallest: 2 / splits };
  }
  const hits = countDrawn(sample, limit, seed) + 1;
  return { p: hits / (draws + 1), method: 'monte_carlo', hits, splits: draws + 1, smallest: 1 / (draws + 1) };
}

/** `sums[pattern]` for every pattern of signs of `values` (at most 17 of them); a set bit is a minus. */
function sumsOfSigns(values: Float64Array): Float64Array {
  const sums = new Float64Array(2 ** values.length);
  sums[0] = values.reduce((sum, value) => sum + value, 0);
  for (let pattern = 1; pattern < sums.length; pattern += 1) {
    const lowest = 31 - Math.clz32(pattern & -pattern);
    sums[pattern] = (sums[pattern & (pattern - 1)] ?? 0) - 2 * (values[lowest] ?? 0);
  }
  return sums;
}

function countAll(sample: Float64Array, limit: number): number {
  let hits = 0;
  for (const sum of sumsOfSigns(sample)) if (Math.abs(sum) >= limit) hits += 1;
  return hits;
}

/** All draws go through four tables at a time, so that the tables stay in the processor's nearest memory. */
function countDrawn(sample: Float64Array, limit: number, seed: number): number {
  const random = new SeededRandom(seed);
  const sums = new Float64Array(draws);
  const lots = new Uint32Array(draws);
  const tableAt = (start: number): Float64Array => {
    const part = new Float64Array(perTable);
    part.set(sample.subarray(start, start + perTable));
    return sumsOfSigns(part);
  };
  for (let start = 0; start < sample.length; start += 4 * perTable) {
    const first = tableAt(start);
    const second = tableAt(start + perTable);
    const third = tableAt(start + 2 * perTable);
    const fourth = tableAt(start + 3 * perTable);
    random.fill(lots);
    for (let draw = 0; draw < draws; draw += 1) {
      const signs = lots[draw] ?? 0;
      const left = (first[signs & 0xff] ?? 0) + (second[(signs >>> 8) & 0xff] ?? 0);
      const right = (third[(signs >>> 16) & 0xff] ?? 0) + (fourth[signs >>> 24] ?? 0);
      sums[draw] = (sums[draw] ?? 0) + left + right;
    }
  }
  let hits = 0;
  for (const sum of sums) if (Math.abs(sum) >= limit) hits += 1;
  return hits;
}
