import type { RoundReport } from '../measure/report-section.js';
import type { Language } from '../model/settings.js';
import { reportWords } from '../text/report.js';
import { formatList } from './format-number.js';
import { writeScoreVerdict } from './write-verdict.js';

/** Up to this many brands are named in the headline. */
const mostNamed = 3;

/** The first sentence about a round: whether goals were reached, because that stands before any score. METHOD section 3. */
export function writeRoundHeadline({ brands }: RoundReport, language: Language): string {
  const words = reportWords[language];
  const asked = brands.filter(({ goals }) => goals.reached.total > 0);
  if (asked.length === 0) {
    return words.noGoals(
      formatList(
        brands.map(({ brand }) => brand),
        language,
      ),
    );
  }
  if (asked.length > mostNamed) {
    const sum = (key: 'hits' | 'total') => asked.reduce((all, { goals }) => all + goals.reached[key], 0);
    return words.goalsInAll(sum('hits'), sum('total'), asked.length);
  }
  return asked.map(({ brand, goals: { reached } }) => words.goalsAt(brand, reached.hits, reached.total)).join('; ');
}

/** What can be said about the brands of a round side by side, at most one sentence per pair of up to three brands. */
export function writeRoundLead({ brands, comparisons, agreement }: RoundReport, language: Language): string {
  if (agreement.reviewers < 2) return reportWords[language].oneReviewer;
  if (brands.length > mostNamed) return '';
  return comparisons.map((comparison) => writeScoreVerdict(comparison, language)).join(' ');
}
