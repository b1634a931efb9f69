import { isDefined } from '../measure/figure.js';
import type { IdeaEffect } from '../measure/idea-effects.js';
import type { Language } from '../model/settings.js';
import { reportComparisonWords } from '../text/report-comparison.js';
import { formatSigned } from './format-number.js';
import { writeDifferenceInterval, writeVerdict } from './write-verdict.js';

/** What changed from one round to the next where an idea is about: the difference, its interval, and no more than they allow. */
export function writeIdeaEffect(effect: IdeaEffect, language: Language): string {
  const words = reportComparisonWords[language];
  const before = words.round(effect.before ?? '');
  const after = words.round(effect.after ?? '');
  const change = isDefined(effect.value)
    ? ` ${words.points(formatSigned(effect.value, language, 1))} (${writeDifferenceInterval(effect.interval, language)}).`
    : '';
  return `${words.ideaChange(effect.brand, before, after)}${change} ${writeVerdict(effect, { first: after, second: before }, language)}`;
}
