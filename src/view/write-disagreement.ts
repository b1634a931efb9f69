import type { Disagreement, ReviewerAnswer, ReviewerStanding } from '../measure/disagreement.js';
import { isDefined } from '../measure/figure.js';
import type { Language } from '../model/settings.js';
import { questions } from '../text/questions.js';
import { reportTrustWords } from '../text/report-trust.js';
import { formatList, formatNumber } from './format-number.js';

/** Who answered what, and what a team can ask itself about it. */
export function writeDisagreement(disagreement: Disagreement, language: Language): { sides: string; kind: string } {
  const words = reportTrustWords[language];
  const { scale, type, brand, lowest, highest, kind } = disagreement;
  return {
    sides: words.sides(
      questions[language][scale].name,
      type,
      brand,
      writeSide(lowest, language),
      writeSide(highest, language),
    ),
    kind: words.kinds[kind],
  };
}

/** Reviewers with what they answered, those who answered the same together. */
function writeSide(answers: readonly ReviewerAnswer[], language: Language): string {
  const byValue = new Map<string, string[]>();
  for (const { reviewer, value } of answers) {
    const shown = formatNumber(value, language, 1);
    byValue.set(shown, [...(byValue.get(shown) ?? []), reviewer]);
  }
  return [...byValue]
    .map(([value, reviewers]) => reportTrustWords[language].answers(formatList(reviewers, language), value))
    .join(', ');
}

/** How a reviewer judges beside the others; half a point of 100 is too little to call strict or mild. */
export function writeStanding({ reviewer, units, deviation }: ReviewerStanding, language: Language): string {
  const words = reportTrustWords[language];
  if (!isDefined(deviation)) return words.notShared(reviewer);
  const points = formatNumber(Math.abs(deviation), language);
  if (Math.abs(deviation) < 0.5) return words.alike(reviewer, units);
  return deviation < 0 ? words.stricter(reviewer, points, units) : words.milder(reviewer, points, units);
}
