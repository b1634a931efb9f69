import type { BrandReport } from './brand-report.js';
import type { Comparison } from './comparison.js';
import type { RoundOutline, SectionOutline } from './report-section.js';

/** What one page of a report is about: one brand in one round, with what it can be held against. */
export interface ReportFace {
  round: RoundOutline;
  brand: BrandReport;
  /** The same brand in the round before it, and how it changed; null where there is none. */
  earlier: { brand: BrandReport; change: Comparison | null } | null;
  /** The other brands of the round. */
  others: BrandReport[];
}

/** A brand in a round, as it can be chosen for the page. */
export type FaceChoice = Pick<BrandReport, 'brand' | 'round'>;

/** All brands in all rounds of which journeys count: brand by brand, each in the order of its rounds. */
export function walkedBrands({ rounds }: Pick<SectionOutline, 'rounds'>): BrandReport[] {
  const walked = rounds.flatMap(({ brands }) => brands.filter(({ journeys }) => journeys > 0));
  const names = [...new Set(walked.map(({ brand }) => brand))];
  return names.flatMap((name) => walked.filter(({ brand }) => brand === name));
}

/**
 * The page that was asked for, else the one that matters most: the study's own brand in its latest round; without an own
 * brand the one that most journeys walked last. Null when no journey counts.
 */
export function faceOf(section: Pick<SectionOutline, 'rounds' | 'changes'>, asked?: FaceChoice): ReportFace | null {
  const walked = walkedBrands(section);
  const isAsked = ({ brand, round }: FaceChoice): boolean => brand === asked?.brand && round === asked.round;
  const most = walked.toSorted((a, b) => b.journeys - a.journeys)[0];
  const name = (walked.find(({ role }) => role === 'own') ?? most)?.brand;
  const brand = walked.find(isAsked) ?? walked.findLast((each) => each.brand === name);
  const round = section.rounds.find((each) => each.round === brand?.round);
  if (brand === undefined || round === undefined) return null;
  const before = walked.slice(0, walked.indexOf(brand)).findLast((each) => each.brand === brand.brand);
  const change = section.changes.find(
    ({ first, second }) => first.brand === brand.brand && first.round === brand.round && second.round === before?.round,
  );
  return {
    round,
    brand,
    earlier: before === undefined ? null : { brand: before, change: change ?? null },
    others: round.brands.filter((each) => each.journeys > 0 && each.brand !== brand.brand),
  };
}
