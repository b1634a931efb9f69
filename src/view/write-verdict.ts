import type { Comparison } from '../measure/comparison.js';
import type { TestedDifference } from '../measure/difference.js';
import { isDefined } from '../measure/figure.js';
import type { Language } from '../model/settings.js';
import { reasonWords } from '../text/reasons.js';
import { reportWords } from '../text/report.js';
import { reportComparisonWords } from '../text/report-comparison.js';
import { formatNumber, formatSigned } from './format-number.js';

/** The names of the two sides of a comparison, as they are written in a sentence. */
export interface Sides {
  first: string;
  second: string;
}

/** What can be said about one compared figure; never more than the test and the interval allow. See docs/method.md. */
export function writeVerdict(difference: TestedDifference, sides: Sides, language: Language): string {
  const words = reportComparisonWords[language];
  switch (difference.verdict) {
    case 'differs': {
      const { higher, lower } = inOrder(difference, sides);
      const doubt = doubtOf(difference, language);
      return doubt === null ? words.higher(higher, lower) : words.higherWeakly(higher, lower, doubt);
    }
    case 'no_difference_shown':
      return words.noneShown;
    case 'cannot_be_shown': {
      const { first, second, both } = difference.reviewers;
      return difference.paired ? words.cannotPaired(both) : words.cannotUnpaired(first, second);
    }
    case 'undefined':
      return reasonOf(difference, language);
  }
}

/** What can be said about the experience score of two brands, or of the sides as they are called, as a sentence of its own. */
export function writeScoreVerdict(
  { figures: { score }, first, second }: Comparison,
  language: Language,
  sides: Sides = { first: first.brand, second: second.brand },
): string {
  const words = reportComparisonWords[language];
  switch (score.verdict) {
    case 'differs': {
      const { higher, lower, points } = inOrder(score, sides);
      const shown = formatDistance(points, language);
      const doubt = doubtOf(score, language);
      return doubt === null
        ? words.higherOnScore(higher, lower, shown, writeDistance(score, language))
        : words.higherOnScoreWeakly(higher, lower, shown, doubt);
    }
    case 'no_difference_shown':
      return words.noneShownOnScore(sides.first, sides.second);
    case 'cannot_be_shown':
      return words.cannotOnScore(sides.first, sides.second);
    case 'undefined':
      return words.cannotCompare(sides.first, sides.second, reasonOf(score, language));
  }
}

/**
 * The interval of a difference in points, with signs, or that there is none. It is cut off at `reach`, the largest
 * difference that the figure can have.
 */
export function writeDifferenceInterval(
  interval: TestedDifference['interval'],
  language: Language,
  { decimals = 1, reach = 100 } = {},
): string {
  if ('undefined' in interval) return reportWords[language].noInterval;
  return reportWords[language].interval(
    formatSigned(Math.max(-reach, interval.low), language, decimals),
    formatSigned(Math.min(reach, interval.high), language, decimals),
  );
}

/** How far apart, without signs, for a sentence that already says who is higher. */
function writeDistance({ interval }: TestedDifference, language: Language): string {
  if ('undefined' in interval) return reportWords[language].noInterval;
  const [near = 0, far = 0] = [Math.abs(interval.low), Math.abs(interval.high)].sort((a, b) => a - b);
  return reportWords[language].interval(formatDistance(near, language), formatDistance(Math.min(100, far), language));
}

/** In whole points; less than one with a decimal, so that what is not 0 does not read as 0. */
const formatDistance = (points: number, language: Language): string =>
  formatNumber(points, language, points < 0.1 ? 2 : points < 1 ? 1 : 0);

/** Why the test alone is too little to go by; null where the interval leaves 0 out, so that both say the same. */
function doubtOf({ interval }: TestedDifference, language: Language): string | null {
  const { doubts } = reportComparisonWords[language];
  if ('undefined' in interval) return doubts.noInterval;
  return interval.low > 0 || interval.high < 0 ? null : doubts.holdsZero;
}

function inOrder({ value }: TestedDifference, { first, second }: Sides) {
  const points = isDefined(value) ? value : 0;
  return points >= 0
    ? { higher: first, lower: second, points }
    : { higher: second, lower: first, points: Math.abs(points) };
}

function reasonOf({ value, test }: TestedDifference, language: Language): string {
  if (!isDefined(value)) return reasonWords[language][value.undefined];
  return 'undefined' in test ? reasonWords[language][test.undefined] : '';
}
