import type { Undefined } from './figure.js';
import { asFigure, type Figure, isDefined } from './figure.js';
import { holm } from './holm.js';
import { momentsOf } from './interval.js';
import { type MeanDifference, pairedDifference, welchDifference } from './mean-difference.js';
import type { ReviewerValues } from './nested-means.js';
import { permutationTest, type RandomisationTest } from './permutation-test.js';
import { signFlipTest } from './sign-flip-test.js';

/** A difference of two means over reviewers: the first minus the second, in the unit of the figure. */
export interface Difference {
  value: Figure;
  /** 95 %, Welch or paired t; a paired one holds only the reviewers who walked both. */
  interval: { low: number; high: number } | Undefined;
  paired: boolean;
  /** Reviewers of each side, and those who walked both. */
  reviewers: { first: number; second: number; both: number };
}

export const verdicts = ['differs', 'no_difference_shown', 'cannot_be_shown', 'undefined'] as const;

/** `cannot_be_shown`: with so few reviewers even the clearest difference would not reach p = .05. */
export type Verdict = (typeof verdicts)[number];

/** A difference with its randomisation test, adjusted within its family. */
export interface TestedDifference extends Difference {
  test: RandomisationTest | Undefined;
  /** p adjusted by Holm, and how many tests the family has. */
  adjusted: Figure;
  family: number;
  verdict: Verdict;
}

/** Level below which an adjusted p counts as a difference. */
const significance = 0.05;

/** Both values of the reviewers who walked both; reviewers come ascending on either side. */
function pairs(first: ReviewerValues, second: ReviewerValues): { a: number; b: number }[] {
  const found: { a: number; b: number }[] = [];
  let left = 0;
  let right = 0;
  while (left < first.reviewer.length && right < second.reviewer.length) {
    const here = first.reviewer[left] ?? 0;
    const there = second.reviewer[right] ?? 0;
    if (here === there) found.push({ a: first.value[left] ?? 0, b: second.value[right] ?? 0 });
    if (here <= there) left += 1;
    if (there <= here) right += 1;
  }
  return found;
}

interface Sample {
  paired: boolean;
  differences: number[];
  difference: Difference;
}

/**
 * It is paired when the same reviewers walked both: at least two, and at least half of the larger side; who walked one
 * only is then left out.
 */
function sample(first: ReviewerValues, second: ReviewerValues): Sample {
  const common = pairs(first, second);
  const reviewers = { first: first.value.length, second: second.value.length, both: common.length };
  const paired = common.length >= 2 && common.length * 2 >= Math.max(reviewers.first, reviewers.second);
  const differences = paired ? common.map(({ a, b }) => a - b) : [];
  const value = paired ? momentsOf(differences).mean : momentsOf(first.value).mean - momentsOf(second.value).mean;
  const found = paired ? pairedDifference(differences) : welchDifference(first.value, second.value);
  const interval = 'low' in found ? bounds(found) : found;
  return { paired, differences, difference: { value: asFigure(value), interval, paired, reviewers } };
}

const bounds = ({ low, high }: MeanDifference): { low: number; high: number } => ({ low, high });

/** A difference with its interval and without a test. */
export const differenceOf = (first: ReviewerValues, second: ReviewerValues): Difference =>
  sample(first, second).difference;

/** A difference with its randomisation test; `judgeFamily` adjusts it afterwards. See docs/method.md. */
export function testedDifference(first: ReviewerValues, second: ReviewerValues, seed: number): TestedDifference {
  const { paired, differences, difference } = sample(first, second);
  const undecided = { adjusted: { undefined: 'nothing_rated' as const }, family: 0, verdict: 'undefined' as const };
  if (!isDefined(difference.value)) return { ...difference, test: { undefined: 'nothing_rated' }, ...undecided };
  const test = paired ? signFlipTest(differences, seed) : permutationTest(first.value, second.value, seed);
  return { ...difference, test, ...undecided };
}

/**
 * Adjusts the tests of one family by Holm and says what follows. Where even the least possible p's, adjusted together,
 * stay above .05, a difference cannot be shown, which is not "no difference".
 */
export function judgeFamily<Item extends TestedDifference>(family: readonly Item[]): Item[] {
  const tests = family.map(({ test }) => test).filter((test) => 'p' in test);
  const adjusted = holm(tests.map(({ p }) => p));
  const best = holm(tests.map(({ smallest }) => smallest));
  let next = 0;
  return family.map((item) => {
    if (!('p' in item.test)) return { ...item, adjusted: item.test, family: tests.length, verdict: 'undefined' };
    const place = next;
    next += 1;
    const p = adjusted[place] ?? 1;
    return { ...item, adjusted: p, family: tests.length, verdict: verdictOf(p, best[place] ?? 1) };
  });
}

function verdictOf(adjusted: number, best: number): Verdict {
  if (best > significance) return 'cannot_be_shown';
  return adjusted <= significance ? 'differs' : 'no_difference_shown';
}
