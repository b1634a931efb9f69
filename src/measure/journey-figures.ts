import type { Journey } from '../model/journey.js';
import { type Point, type Scale, scales } from '../model/rating.js';
import type { Touchpoint } from '../model/touchpoint.js';
import { type Figure, isDefined, mean } from './figure.js';
import { isPain, isWow, painDepth } from './moment.js';
import { peakEnd } from './peak-end.js';
import { disconfirmation, isPoint, netScore, toHundred, touchpointScore } from './score.js';

/** One touchpoint of a journey with what follows from its answers. */
export interface TouchpointFigures {
  touchpoint: Touchpoint;
  /** Place in the journey, from 1. */
  sequence: number;
  score: Figure;
  /** Computed from the answers; the reviewer's own mark stands beside it in `touchpoint.marks`. */
  pain: boolean;
  wow: boolean;
}

/** What one journey says: the figures that its page, its report and its files draw from. */
export interface JourneyFigures {
  touchpoints: TouchpointFigures[];
  /** Mean touchpoint score, 0-100; repeated touchpoints of one type count once. */
  score: Figure;
  /** Mean per scale, 0-100; expectation as well. */
  scales: Record<Scale, Figure>;
  /** Net score over the three E's, -100 to 100. */
  net: Figure;
  /** Mean experience against expectation, -1 to 1. */
  disconfirmation: Figure;
  /** 0-100. */
  peakEnd: Figure;
  /** Touchpoints that hurt by their answers or the reviewer's mark, worst first. */
  pains: TouchpointFigures[];
  /** Touchpoints that delighted by their answers or the reviewer's mark, best first. */
  wows: TouchpointFigures[];
}

/** Touchpoints in the order in which the reviewer met them, without the deleted ones. */
export function touchpointsInOrder({ touchpoints }: Pick<Journey, 'touchpoints'>): Touchpoint[] {
  return touchpoints
    .filter((touchpoint) => touchpoint.deletedAt === null)
    .map((touchpoint) => ({ touchpoint, met: Date.parse(touchpoint.happenedAt) }))
    .sort((a, b) => a.met - b.met || (a.touchpoint.id < b.touchpoint.id ? -1 : 1))
    .map(({ touchpoint }) => touchpoint);
}

/** The figures of one journey. METHOD section 3. */
export function journeyFigures(journey: Pick<Journey, 'touchpoints'>): JourneyFigures {
  const touchpoints = touchpointsInOrder(journey).map(
    (touchpoint, index): TouchpointFigures => ({
      touchpoint,
      sequence: index + 1,
      score: touchpointScore(touchpoint.rating),
      pain: isPain(touchpoint.rating),
      wow: isWow(touchpoint.rating),
    }),
  );
  const answers = (scale: Scale): Point[] =>
    touchpoints.map(({ touchpoint }) => touchpoint.rating[scale]).filter(isPoint);
  return {
    touchpoints,
    score: mean(meansByType(touchpoints)),
    scales: Object.fromEntries(scales.map((scale) => [scale, mean(answers(scale).map(toHundred))])) as Record<
      Scale,
      Figure
    >,
    net: netScore([...answers('effectiveness'), ...answers('ease'), ...answers('emotion')]),
    disconfirmation: mean(answers('expectation').map(disconfirmation).filter(isDefined)),
    peakEnd: peakEnd(answers('emotion')),
    pains: touchpoints
      .filter(({ pain, touchpoint }) => pain || touchpoint.marks.includes('pain'))
      .sort((a, b) => painDepth(b.touchpoint.rating) - painDepth(a.touchpoint.rating)),
    wows: touchpoints
      .filter(({ wow, touchpoint }) => wow || touchpoint.marks.includes('wow'))
      .sort((a, b) => delight(b) - delight(a)),
  };
}

/** One mean per touchpoint type, so that a type met three times weighs no more than one met once. */
function meansByType(touchpoints: readonly TouchpointFigures[]): number[] {
  const byType = new Map<string, number[]>();
  for (const { touchpoint, score } of touchpoints) {
    if (isDefined(score)) byType.set(touchpoint.type, [...(byType.get(touchpoint.type) ?? []), score]);
  }
  return [...byType.values()].map((scores) => mean(scores)).filter(isDefined);
}

const delight = ({ touchpoint: { rating } }: TouchpointFigures): number =>
  (isPoint(rating.emotion) ? rating.emotion : 0) + (isPoint(rating.expectation) ? rating.expectation : 0);
