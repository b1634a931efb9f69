import { type Figure, isDefined } from './figure.js';

/** What the mean of all reviewers should reach. */
const wantedAgreement = 0.8;

/**
 * How many reviewers in total, not rounded, make the mean of all as reliable as `wanted`, when one alone reaches
 * `single`: `k = R (1 - r) / (r (1 - R))` (Spearman 1910, Brown 1910). Undefined when one alone is no better than chance.
 */
export function reviewersForAgreement(single: Figure, wanted: number = wantedAgreement): Figure {
  if (!isDefined(single)) return single;
  if (single <= 0) return { undefined: 'no_agreement' };
  return (wanted * (1 - single)) / (single * (1 - wanted));
}

/** The same as a number of people: rounded up, at least 1. */
export function wholeReviewers(exact: Figure): Figure {
  return isDefined(exact) ? Math.max(1, Math.ceil(exact - 1e-9)) : exact;
}
