import type { BrandReport } from './brand-report.js';
import type { BrandRound } from './brand-round.js';
import { leastCoverage } from './coverage.js';
import { asFigure, type Figure, isDefined } from './figure.js';
import { momentsOf } from './interval.js';
import { scoresOn, sharedTypes } from './shared-scores.js';
import type { TypeIndex } from './touchpoint-type.js';

export const rankingObstacles = ['one_brand', 'no_coverage', 'coverage_below_80', 'nothing_shared'] as const;

export type RankingObstacle = (typeof rankingObstacles)[number];

/** The brands of one round in order, or why there is no order. */
export interface Ranking {
  allowed: boolean;
  /** What stands in the way; `brand` null is about all of them. */
  obstacles: { brand: string | null; obstacle: RankingObstacle; coverage: Figure }[];
  /** Highest first, on the types that all of them were rated on; empty unless allowed. */
  brands: { brand: string; score: Figure }[];
}

/** Ranks brands when at least 80 % of what the study expects was rated, for each of them. See docs/method.md. */
export function ranking(groups: readonly BrandRound[], reports: readonly BrandReport[], types: TypeIndex): Ranking {
  const obstacles: Ranking['obstacles'] = [];
  const about = (
    obstacle: RankingObstacle,
    brand: string | null = null,
    coverage: Figure = { undefined: 'no_study' },
  ) => obstacles.push({ brand, obstacle, coverage });
  if (groups.length < 2) about('one_brand', null, reports[0]?.coverage.value);
  for (const { brand, coverage } of reports) {
    if (!isDefined(coverage.value)) about('no_coverage', brand, coverage.value);
    else if (coverage.value < leastCoverage) about('coverage_below_80', brand, coverage.value);
  }
  const shared = sharedTypes(groups, types);
  if (groups.length >= 2 && shared.length === 0) about('nothing_shared', null, { undefined: 'nothing_shared' });
  if (obstacles.length > 0) return { allowed: false, obstacles, brands: [] };
  const brands = groups.map((group) => ({
    brand: group.brand,
    score: asFigure(momentsOf(scoresOn(shared, 'score', group, types).value).mean),
  }));
  const place = ({ score }: { score: Figure }): number => (isDefined(score) ? -score : Number.MAX_VALUE);
  return { allowed: true, obstacles, brands: brands.sort((a, b) => place(a) - place(b)) };
}
