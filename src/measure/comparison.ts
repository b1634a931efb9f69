import { type BrandRound, wholeId } from './brand-round.js';
import { type Difference, differenceOf, judgeFamily, type TestedDifference, testedDifference } from './difference.js';
import { scoresOn, sharedTypes } from './shared-scores.js';
import type { TypeIndex } from './touchpoint-type.js';

/** The figures on which brands, and rounds, are compared: two over shared types, two of the whole journey. */
export const comparedFigures = ['score', 'net', 'overall', 'peakEnd'] as const;

export type ComparedFigure = (typeof comparedFigures)[number];

/** A brand in a round, as one side of a comparison. */
export interface Side {
  brand: string;
  round: string | null;
}

/** Two brands of one round, or two rounds of one brand: first minus second. */
export interface Comparison {
  first: Side;
  second: Side;
  /** Names of the types that both were rated on, and of those only one was: `score` and `net` leave these out. */
  shared: string[];
  notShared: string[];
  figures: Record<ComparedFigure, TestedDifference>;
  /** Differences per shared type, with an interval and no p: thirty tests would find something by chance. */
  types: ({ type: string } & Difference)[];
}

/** Whether the page on top says how the brands of a round compare, given how many were walked: of many it would be a list. */
export const isSpokenOf = (brands: number): boolean => brands === 2 || brands === 3;

const side = ({ brand, round }: BrandRound): Side => ({ brand, round });

/** Compares two groups of journeys. Its p-values wait for `judgeComparisons`. See docs/method.md. */
export function compare(first: BrandRound, second: BrandRound, types: TypeIndex, seed: number): Comparison {
  const shared = sharedTypes([first, second], types);
  const known = new Set(shared);
  const rated = (id: number): boolean =>
    [first, second].some((group) => group.types.score.valuesOf(id).value.length > 0);
  const nameOf = (id: number): string => types.types[id]?.name ?? '';
  const onShared = (figure: 'score' | 'net'): TestedDifference =>
    testedDifference(scoresOn(shared, figure, first, types), scoresOn(shared, figure, second, types), seed);
  const ofWhole = (figure: 'overall' | 'peakEnd'): TestedDifference =>
    testedDifference(first.whole.valuesOf(wholeId(figure)), second.whole.valuesOf(wholeId(figure)), seed);
  return {
    first: side(first),
    second: side(second),
    shared: shared.map(nameOf),
    notShared: types
      .inOrder()
      .filter((id) => !known.has(id) && rated(id))
      .map(nameOf),
    figures: {
      score: onShared('score'),
      net: onShared('net'),
      overall: ofWhole('overall'),
      peakEnd: ofWhole('peakEnd'),
    },
    types: shared.map((id) => ({
      type: nameOf(id),
      ...differenceOf(first.types.score.valuesOf(id), second.types.score.valuesOf(id)),
    })),
  };
}

/** Adjusts p-values: one family is all comparisons of one figure in one report. See docs/method.md. */
export function judgeComparisons(comparisons: readonly Comparison[]): Comparison[] {
  const judged = Object.fromEntries(
    comparedFigures.map((figure) => [figure, judgeFamily(comparisons.map(({ figures }) => figures[figure]))]),
  ) as Record<ComparedFigure, TestedDifference[]>;
  return comparisons.map((comparison, place) => ({
    ...comparison,
    figures: Object.fromEntries(
      comparedFigures.map((figure) => [figure, judged[figure][place] ?? comparison.figures[figure]]),
    ) as Record<ComparedFigure, TestedDifference>,
  }));
}

/** All pairs of brands of one round, each once. */
export function brandPairs(groups: readonly BrandRound[], types: TypeIndex, seed: number): Comparison[] {
  return groups.flatMap((first, place) => groups.slice(place + 1).map((second) => compare(first, second, types, seed)));
}
