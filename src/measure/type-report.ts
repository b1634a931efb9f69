import { type Scale, scales } from '../model/rating.js';
import type { BrandRound } from './brand-round.js';
import { asFigure, type Figure, isDefined } from './figure.js';
import { hundred } from './interval.js';
import type { MeanFigure } from './nested-means.js';
import { disconfirmation } from './score.js';
import type { TypeSettings } from './touchpoint-type.js';
import type { OwnMark, TypeTally } from './type-tallies.js';

/** Why a type is critical. */
export const criticalReasons = ['marked_decisive', 'blocks', 'pain_in_half', 'wow_in_half'] as const;

export type CriticalReason = (typeof criticalReasons)[number];

/** Signal: one reviewer was hurt. Confirmed: two or more independent ones. */
export type PainStatus = 'none' | 'signal' | 'confirmed';

/** Where and how much a type hurts. */
export interface TypePain {
  status: PainStatus;
  reviewers: number;
  journeys: number;
  /** Mean over the hurt journeys of `(4 - lowest answer) / 3`, 0-1. */
  depth: Figure;
  /** Hurt journeys / journeys that answered about the type, 0-1. */
  share: Figure;
  /** importance × depth × share; 0 where nothing hurt. */
  priority: number;
}

/** One touchpoint type of one brand in one round. */
export interface TypeReport {
  type: string;
  phase: string | null;
  importance: number;
  expected: boolean;
  /** Journeys that met it, and those that answered any question about it. */
  met: number;
  answered: number;
  /** 0-100. */
  score: MeanFigure;
  /** -100 to 100. */
  net: Figure;
  /** 0-100 each. */
  scales: Record<Scale, Figure>;
  /** -1 to 1. */
  disconfirmation: MeanFigure;
  /** Journeys that found it worse than expected. */
  worseThanExpected: number;
  pain: TypePain;
  /** Journeys with a wow there, and their share of those that answered about it. */
  wow: { journeys: number; share: Figure };
  /** The reviewers' own marks beside the computed ones, in journeys. */
  ownMarks: { pain: OwnMark; wow: OwnMark };
  critical: CriticalReason[];
}

/** Whether any question about any of the types was answered: only then "nothing hurt" says something. */
export const isRated = (types: readonly Pick<TypeReport, 'answered'>[]): boolean =>
  types.some(({ answered }) => answered > 0);

/** The report on a type, or null when no journey of the brand and round met it. See docs/method.md. */
export function typeReport(group: BrandRound, id: number, settings: TypeSettings): TypeReport | null {
  const tally = group.tallies.of(id);
  if (tally === undefined) return null;
  const typeMean = (figure: 'net' | Scale): Figure => asFigure(group.types[figure].momentsOf(id).mean);
  const { name, phase, importance, expected } = settings;
  return {
    type: name,
    phase,
    importance,
    expected,
    met: tally.met,
    answered: tally.answered,
    score: group.types.score.figureOf(id, hundred),
    net: typeMean('net'),
    scales: Object.fromEntries(scales.map((scale) => [scale, typeMean(scale)])) as Record<Scale, Figure>,
    disconfirmation: againstExpectation(group.types.expectation.figureOf(id, hundred)),
    worseThanExpected: tally.worse,
    pain: typePain(tally, importance),
    wow: { journeys: tally.delighted, share: asFigure(tally.delighted / tally.answered) },
    ownMarks: { pain: { ...tally.ownPain }, wow: { ...tally.ownWow } },
    critical: criticalReasonsOf(tally),
  };
}

/** A mean of the scale of expectation, 0-100, as one of -1 to 1. */
function againstExpectation({ value, spread, interval, ...counted }: MeanFigure): MeanFigure {
  return {
    ...counted,
    value: isDefined(value) ? disconfirmation(value) : value,
    spread: isDefined(spread) ? disconfirmation(spread) - disconfirmation(0) : spread,
    interval:
      'low' in interval
        ? { ...interval, low: disconfirmation(interval.low), high: disconfirmation(interval.high) }
        : interval,
  };
}

/**
 * Pain of a type. Priority = importance × mean over journeys of (4 - lowest answer) / 3 where it hurt × share of journeys
 * where it hurt; the share is taken of the journeys that answered about the type, because the others are not known not
 * to hurt. See docs/method.md.
 */
function typePain(tally: TypeTally, importance: number): TypePain {
  const { hurt, hurtReviewers, answered } = tally;
  const depth = tally.depth / hurt;
  const share = hurt / answered;
  return {
    status: painStatus(hurtReviewers),
    reviewers: hurtReviewers,
    journeys: hurt,
    depth: asFigure(depth),
    share: asFigure(share),
    priority: hurt === 0 ? 0 : importance * depth * share,
  };
}

function painStatus(reviewers: number): PainStatus {
  if (reviewers === 0) return 'none';
  return reviewers === 1 ? 'signal' : 'confirmed';
}

/**
 * Marked decisive, or blocked the way, or (from two journeys on) pain or wow in at least half of those that answered. See
 * docs/method.md.
 */
function criticalReasonsOf({ decisive, blocked, answered, hurt, delighted }: TypeTally): CriticalReason[] {
  const holds: Record<CriticalReason, boolean> = {
    marked_decisive: decisive > 0,
    blocks: blocked > 0,
    pain_in_half: answered >= 2 && hurt * 2 >= answered,
    wow_in_half: answered >= 2 && delighted * 2 >= answered,
  };
  return criticalReasons.filter((reason) => holds[reason]);
}
