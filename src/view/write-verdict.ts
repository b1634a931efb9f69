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

/** What can be said about one compared figure; never more than the test and the interval allow. METHOD section 4. */
export function writeVerdict(difference: TestedDifference, sides: Sides, language: Language): string {
  const words = reportComparisonWords[language];
  switch (difference.verdict) {
    case 'differs': {
      const { higher, lower } = inOrder(difference, sides);
      return isFirm(difference) ? words.higher(higher, lower) : words.higherWeakly(higher, lower);
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
      const shown = formatNumber(points, language);
      return isFirm(score)
        ? words.higherOnScore(higher, lower, shown, writeDistance(score, language))
        : words.higherOnScoreWeakly(higher, lower, shown);
    }
    case 'no_difference_shown':
      return words.noneShownOnScore(sides.first, sides.second);
    case 'cannot_be_shown':
      return words.cannotOnScore(sides.first, sides.second);
    case 'undefined':
      return words.cannotCompare(sides.first, sides.second, reasonOf(score, language));
  }
}

/** The interval of a difference in points, with signs; a reason where there is none. */
export function writeDifferenceInterval(
  interval: TestedDifference['interval'],
  language: Language,
  decimals = 1,
): string {
  if ('undefined' in interval) return reasonWords[language][interval.undefined];
  return reportWords[language].interval(
    formatSigned(interval.low, language, decimals),
    formatSigned(interval.high, language, decimals),
  );
}

/** How far apart, without signs, for a sentence that already says who is higher. */
function writeDistance({ interval }: TestedDifference, language: Language): string {
  if ('undefined' in interval) return reasonWords[language][interval.undefined];
  const [near = 0, far = 0] = [Math.abs(interval.low), Math.abs(interval.high)].sort((a, b) => a - b);
  return reportWords[language].interval(formatNumber(near, language), formatNumber(far, language));
}

/** Whether the interval leaves 0 out, so that test and interval say the same. */
const isFirm = ({ interval }: TestedDifference): boolean =>
  !('undefined' in interval) && (interval.low > 0 || interval.high < 0);

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
