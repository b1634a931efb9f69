import { expect, test } from 'vitest';
import { judgeFamily, testedDifference } from '../../src/measure/difference.js';
import { permutationTest, waysToChoose } from '../../src/measure/permutation-test.js';
import { signFlipTest } from '../../src/measure/sign-flip-test.js';

/** Reviewers from a number on, one per value. */
const by = (from: number, value: number[]) => ({ reviewer: value.map((_, index) => from + index), value });

test('three against three cannot go below p = .1, even at the clearest difference', () => {
  expect(permutationTest([1, 2, 3], [97, 98, 99], 1)).toEqual({
    p: 0.1,
    method: 'exact',
    hits: 2,
    splits: 20,
    smallest: 0.1,
  });
});

test('with groups of unlike size the mirrored split does not exist, and p can be half as small', () => {
  expect(permutationTest([1, 2, 3], [97, 98, 99, 100], 1)).toMatchObject({ p: 1 / 35, smallest: 1 / 35 });
});

test('an exact p is the same whichever group comes first, and 1 when nothing differs', () => {
  const a = [3, 5, 5, 8];
  const b = [4, 9, 9, 7, 2];
  expect(permutationTest(a, b, 1).p).toBe(permutationTest(b, a, 1).p);
  expect(permutationTest([5, 5], [5, 5, 5], 1).p).toBe(1);
});

test('up to 100,000 splits all are tried, beyond they are drawn, close to the exact p', () => {
  expect(permutationTest([...Array(9).keys()], [...Array(9).keys()], 1)).toMatchObject({
    method: 'exact',
    splits: 48_620,
  });
  const ones = (hits: number) => Array.from({ length: 12 }, (_, index) => (index < hits ? 1 : 0));
  const drawn = permutationTest(ones(8), ones(3), 1);
  // With zeros and ones the exact p is a sum of hypergeometric probabilities.
  const tail = [8, 9, 10, 11].reduce((sum, hits) => sum + waysToChoose(11, hits) * waysToChoose(13, 12 - hits), 0);
  expect(drawn).toMatchObject({ method: 'monte_carlo', splits: 10_000 });
  expect(Math.abs(drawn.p - (2 * tail) / waysToChoose(24, 12))).toBeLessThan(0.01);
  expect(permutationTest(ones(8), ones(3), 1)).toEqual(drawn);
});

test('a drawn p is never 0', () => {
  const low = [...Array(15).keys()];
  expect(
    permutationTest(
      low,
      low.map((value) => value + 100),
      1,
    ).p,
  ).toBe(1 / 10_000);
  expect(signFlipTest(low.map((value) => value + 1).concat(low.map((value) => value + 1)), 1).p).toBeLessThan(0.001);
});

test('sign flips beyond 16 pairs are drawn, close to the exact p', () => {
  const differences = Array.from({ length: 20 }, (_, index) => (index < 15 ? 1 : -1));
  const tail = [15, 16, 17, 18, 19, 20].reduce((sum, plus) => sum + waysToChoose(20, plus), 0) / 2 ** 20;
  const drawn = signFlipTest(differences, 1);
  expect(drawn).toMatchObject({ method: 'monte_carlo', splits: 10_000 });
  expect(Math.abs(drawn.p - 2 * tail)).toBeLessThan(0.01);
});

test('the same reviewers on both sides are compared with themselves; others are left out and counted', () => {
  const paired = testedDifference(by(1, [60, 70, 80, 90]), by(2, [65, 71, 84, 10]), 1);
  expect(paired).toMatchObject({ paired: true, reviewers: { first: 4, second: 4, both: 3 }, test: { splits: 8 } });
  expect(paired.value).toBeCloseTo((70 - 65 + 80 - 71 + 90 - 84) / 3, 10);
  expect(testedDifference(by(1, [60, 70, 80]), by(9, [65, 71, 84]), 1)).toMatchObject({
    paired: false,
    test: { splits: 20 },
  });
});

test('what few reviewers cannot show is said, not called "no difference"', () => {
  const clearest = testedDifference(by(1, [1, 2, 3]), by(9, [97, 98, 99]), 1);
  expect(judgeFamily([clearest])).toMatchObject([{ verdict: 'cannot_be_shown', adjusted: 0.1, family: 1 }]);
});

test('a larger family asks more of each test: four against four suffice alone, not among three', () => {
  const clearest = testedDifference(by(1, [1, 2, 3, 4]), by(9, [96, 97, 98, 99]), 1);
  expect(judgeFamily([clearest])).toMatchObject([{ verdict: 'differs', adjusted: 2 / 70 }]);
  expect(judgeFamily([clearest, clearest, clearest]).map(({ verdict }) => verdict)).toEqual([
    'cannot_be_shown',
    'cannot_be_shown',
    'cannot_be_shown',
  ]);
});

test('a difference that could have been shown and was not', () => {
  const same = testedDifference(by(1, [50, 60, 55, 52, 58]), by(9, [51, 59, 56, 53, 57]), 1);
  expect(judgeFamily([same])).toMatchObject([{ verdict: 'no_difference_shown' }]);
});

test('a side without values is undefined and does not enlarge the family', () => {
  const empty = testedDifference(by(1, []), by(9, [50]), 1);
  const other = testedDifference(by(1, [1, 2, 3, 4]), by(9, [96, 97, 98, 99]), 1);
  expect(judgeFamily([empty, other])).toMatchObject([
    { verdict: 'undefined', adjusted: { undefined: 'nothing_rated' } },
    { verdict: 'differs', family: 1 },
  ]);
});
