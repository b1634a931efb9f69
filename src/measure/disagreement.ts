import { type Scale, scales } from '../model/rating.js';
import type { BrandRound } from './brand-round.js';
import { asFigure, type Figure } from './figure.js';
import { momentsOf } from './interval.js';
import { toPoint } from './score.js';
import type { TypeIndex } from './touchpoint-type.js';

/** One reviewer's answer to one question about one type, on the 7-point scale. */
export interface ReviewerAnswer {
  reviewer: string;
  value: number;
}

/** A question that reviewers answered very differently: something to talk about. */
export interface Disagreement {
  brand: string;
  type: string;
  scale: Scale;
  reviewers: number;
  /** Standard deviation over reviewers, in points of the 7-point scale. */
  spread: number;
  /** Split: some are at 3 or lower while others are at 5 or higher. Else they differ in degree. */
  kind: 'split' | 'degree';
  /** Up to five of the answers below the mean and of those above it, extremes first: no answer is on both sides. */
  lowest: ReviewerAnswer[];
  highest: ReviewerAnswer[];
}

/** How a reviewer judges beside the others on the same types. */
export interface ReviewerStanding {
  reviewer: string;
  /** Types of brands that others scored too. */
  units: number;
  /** Mean over those of the own score minus the mean of the others, in points: below 0 is stricter. */
  deviation: Figure;
}

/** So many are named on either side. */
const most = 5;

interface Candidate {
  group: BrandRound;
  id: number;
  scale: Scale;
  spread: number;
}

/** Where the reviewers of one round disagree most, largest spread first. See docs/method.md. */
export function disagreements(
  groups: readonly BrandRound[],
  types: TypeIndex,
  reviewers: readonly string[],
  top = 10,
): Disagreement[] {
  return groups
    .flatMap((group) =>
      types
        .inOrder()
        .flatMap((id) =>
          scales.map(
            (scale): Candidate => ({ group, id, scale, spread: (group.types[scale].momentsOf(id).sd * 6) / 100 }),
          ),
        ),
    )
    .filter(({ spread }) => spread > 1e-9)
    .sort((a, b) => b.spread - a.spread)
    .slice(0, top)
    .map(({ group, id, scale, spread }) => {
      const { reviewer, value } = group.types[scale].valuesOf(id);
      const answers = value
        .map(
          (hundred, row): ReviewerAnswer => ({
            reviewer: reviewers[reviewer[row] ?? 0] ?? '',
            value: toPoint(hundred),
          }),
        )
        .sort((a, b) => a.value - b.value);
      const { mean } = momentsOf(answers.map((answer) => answer.value));
      const lowest = answers.filter((answer) => answer.value < mean - 1e-9).slice(0, most);
      const highest = answers
        .filter((answer) => answer.value > mean + 1e-9)
        .sort((a, b) => b.value - a.value)
        .slice(0, most);
      const isSplit = (lowest[0]?.value ?? 4) <= 3 && (highest[0]?.value ?? 4) >= 5;
      return {
        brand: group.brand,
        type: types.types[id]?.name ?? '',
        scale,
        reviewers: answers.length,
        spread,
        kind: isSplit ? 'split' : 'degree',
        lowest,
        highest,
      };
    });
}

/** How strict each reviewer is beside the others who scored the same types of the same brands, strictest first. */
export function reviewerStandings(
  groups: readonly BrandRound[],
  typeCount: number,
  reviewers: readonly string[],
): ReviewerStanding[] {
  const sum = new Float64Array(reviewers.length);
  const units = new Int32Array(reviewers.length);
  for (const { types } of groups) {
    for (let type = 0; type < typeCount; type += 1) {
      const { reviewer, value } = types.score.valuesOf(type);
      const n = value.length;
      if (n < 2) continue;
      const { mean } = momentsOf(value);
      for (let row = 0; row < n; row += 1) {
        const who = reviewer[row] ?? 0;
        // Own minus the mean of the others equals own minus the mean of all, times n / (n - 1).
        sum[who] = (sum[who] ?? 0) + (((value[row] ?? 0) - mean) * n) / (n - 1);
        units[who] = (units[who] ?? 0) + 1;
      }
    }
  }
  const walked = new Set(groups.flatMap((group) => group.reviewers));
  return [...walked]
    .sort((a, b) => a - b)
    .map((who): ReviewerStanding => {
      const shared = units[who] ?? 0;
      return {
        reviewer: reviewers[who] ?? '',
        units: shared,
        deviation: asFigure((sum[who] ?? 0) / shared, 'nothing_shared'),
      };
    })
    .sort((a, b) => ownValue(a) - ownValue(b));
}

/** Reviewers without a figure come last. */
const ownValue = ({ deviation }: ReviewerStanding): number =>
  typeof deviation === 'number' ? deviation : Number.MAX_VALUE;
