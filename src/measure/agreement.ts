import { scales } from '../model/rating.js';
import { type Mark, marks } from '../model/touchpoint.js';
import type { BrandRound } from './brand-round.js';
import type { Figure, Undefined } from './figure.js';
import {
  averageIntraclass,
  type Intraclass,
  type IntraclassBand,
  intraclassBand,
  meanSquares,
  singleIntraclass,
} from './intraclass-correlation.js';
import { type Alpha, type AlphaBand, alphaBand, type Coding, krippendorffAlpha } from './krippendorff-alpha.js';
import { reviewersForAgreement, wholeReviewers } from './reviewers-for-agreement.js';
import { sign } from './type-slot.js';
import { type VarianceComponents, varianceComponents } from './variance-components.js';

/** What reviewers can agree on: the touchpoint score, and each scale. */
export const agreedFigures = ['score', ...scales] as const;

export type AgreedFigure = (typeof agreedFigures)[number];

export interface JudgedAlpha extends Alpha {
  band: AlphaBand | Undefined;
}

/** Agreement on one figure. */
export interface FigureAgreement {
  interval: JudgedAlpha;
  ordinal: JudgedAlpha;
  /** ICC(2,1) and ICC(2,k) over units that every reviewer rated. */
  single: Intraclass;
  average: Intraclass;
  /** What the ends of the interval of ICC(2,1) allow: by it and not by its value an ICC is judged (Koo & Li 2016). */
  bands: { low: IntraclassBand; high: IntraclassBand } | Undefined;
  completeUnits: number;
  droppedUnits: number;
  variance: VarianceComponents | Undefined;
  /** Reviewers needed in total, so that the mean of all reaches .80: exact, as people, and at the low end of the interval. */
  reviewersNeeded: { exact: Figure; people: Figure; most: Figure };
}

/** Do reviewers agree? Units are brand × touchpoint type of one round, coders are reviewers. */
export interface Agreement {
  reviewers: number;
  figures: Record<AgreedFigure, FigureAgreement>;
  /** Nominal: whether a reviewer put the mark on the type at all. */
  marks: Record<Mark, JudgedAlpha>;
  /** Nominal: units are brand × type × question. */
  checks: JudgedAlpha;
}

/** Agreement between the reviewers of one round. See docs/method.md. */
export function agreement(groups: readonly BrandRound[], typeCount: number): Agreement {
  const reviewers = new Set(groups.flatMap((group) => group.reviewers)).size;
  return {
    reviewers,
    figures: Object.fromEntries(
      agreedFigures.map((figure) => [figure, figureAgreement(groups, figure, typeCount, reviewers)]),
    ) as Record<AgreedFigure, FigureAgreement>,
    marks: markAgreement(groups, typeCount),
    checks: judge(krippendorffAlpha(joinCodings(groups.map(({ checks }) => checks.coding)), 'nominal')),
  };
}

const judge = (alpha: Alpha): JudgedAlpha => ({ ...alpha, band: alphaBand(alpha.value) });

function figureAgreement(
  groups: readonly BrandRound[],
  figure: AgreedFigure,
  typeCount: number,
  reviewers: number,
): FigureAgreement {
  const means = groups.map((group) => group.types[figure]);
  const rows = means.reduce((sum, one) => sum + one.cells, 0);
  const coding = { unit: new Int32Array(rows), value: new Float64Array(rows) };
  const complete: number[] = [];
  let row = 0;
  let units = 0;
  let completeUnits = 0;
  for (const [brand, ofBrand] of means.entries()) {
    for (let type = 0; type < typeCount; type += 1) {
      const { value } = ofBrand.valuesOf(type);
      if (value.length === 0) continue;
      units += 1;
      coding.value.set(value, row);
      coding.unit.fill(brand * typeCount + type, row, row + value.length);
      row += value.length;
      if (value.length < reviewers) continue;
      completeUnits += 1;
      // Not spread into push: a unit may have more values than a call takes arguments.
      for (const one of value) complete.push(one);
    }
  }
  return {
    interval: judge(krippendorffAlpha(coding, 'interval')),
    ordinal: judge(krippendorffAlpha(coding, 'ordinal')),
    ...intraclass(complete, reviewers, figure),
    completeUnits,
    droppedUnits: units - completeUnits,
  };
}

type IntraclassPart = Pick<FigureAgreement, 'single' | 'average' | 'bands' | 'variance' | 'reviewersNeeded'>;

function intraclass(table: readonly number[], reviewers: number, figure: AgreedFigure): IntraclassPart {
  if (reviewers < 2 || table.length < 2 * reviewers) {
    const none: Undefined = { undefined: reviewers < 2 ? 'one_reviewer' : 'no_complete_unit' };
    const nothing = { value: none, interval: none };
    return {
      single: nothing,
      average: nothing,
      bands: none,
      variance: none,
      reviewersNeeded: { exact: none, people: none, most: none },
    };
  }
  // Scales are kept as 0-100; their variance is told in the points that reviewers gave.
  const squares = meanSquares(figure === 'score' ? table : table.map((value) => (value * 6) / 100), reviewers);
  const single = singleIntraclass(squares);
  const { interval } = single;
  const exact = reviewersForAgreement(single.value);
  return {
    single,
    average: averageIntraclass(squares),
    bands: 'low' in interval ? { low: intraclassBand(interval.low), high: intraclassBand(interval.high) } : interval,
    variance: varianceComponents(squares),
    reviewersNeeded: {
      exact,
      people: wholeReviewers(exact),
      most: 'low' in interval ? wholeReviewers(reviewersForAgreement(interval.low)) : interval,
    },
  };
}

const signs: Record<Mark, number> = {
  pain: sign.markedPain,
  wow: sign.markedWow,
  decisive: sign.decisive,
  would_leave: sign.wouldLeave,
  small_gesture: sign.smallGesture,
  unintended: sign.unintended,
  blocked: sign.blocked,
};

/**
 * Agreement on each mark. With two values the squared distance is 0 or 1, so that interval alpha is the nominal one, at
 * less cost.
 */
function markAgreement(groups: readonly BrandRound[], typeCount: number): Record<Mark, JudgedAlpha> {
  const rows = groups.reduce((sum, { tallies }) => sum + tallies.coding.type.length, 0);
  const unit = new Int32Array(rows);
  const flags = new Int32Array(rows);
  let row = 0;
  let given = 0;
  for (const [brand, { tallies }] of groups.entries()) {
    for (const [place, type] of tallies.coding.type.entries()) {
      unit[row] = brand * typeCount + type;
      flags[row] = tallies.coding.flags[place] ?? 0;
      given |= flags[row] ?? 0;
      row += 1;
    }
  }
  const value = new Float64Array(rows);
  const alphaOf = (bit: number): JudgedAlpha => {
    for (let place = 0; place < rows; place += 1) value[place] = (flags[place] ?? 0) & bit ? 1 : 0;
    return judge(krippendorffAlpha({ unit, value }, 'interval'));
  };
  // Most marks are given by nobody: their alphas are all the same, undefined.
  const notGiven = alphaOf(0);
  return Object.fromEntries(
    marks.map((mark) => [mark, given & signs[mark] ? alphaOf(signs[mark]) : notGiven]),
  ) as Record<Mark, JudgedAlpha>;
}

/** Codings of several brands as one: the same unit number of another brand is another unit. */
function joinCodings(codings: readonly Coding[]): Coding {
  const joined = { unit: [] as number[], value: [] as number[] };
  let first = 0;
  for (const { unit, value } of codings) {
    let highest = -1;
    for (let row = 0; row < unit.length; row += 1) {
      joined.unit.push(first + (unit[row] ?? 0));
      joined.value.push(value[row] ?? 0);
      highest = Math.max(highest, unit[row] ?? 0);
    }
    first += highest + 1;
  }
  return joined;
}
