import type { Journey } from '../model/journey.js';
import type { Scale, scales } from '../model/rating.js';
import type { Study } from '../model/study.js';
import type { Touchpoint } from '../model/touchpoint.js';
import { touchpointsInOrder } from '../model/touchpoints-in-order.js';
import { arrangeTouchpoint } from './arrange-touchpoint.js';
import { type Coverage, journeyCoverage } from './coverage.js';
import { asFigure, type Figure } from './figure.js';
import { JourneySheet } from './journey-sheet.js';
import { isPain, isWow, painDepth } from './moment.js';
import { disconfirmation, isPoint, touchpointScore } from './score.js';
import { TypeIndex } from './touchpoint-type.js';

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

/** The figures of one journey as a whole. */
export interface JourneyTotals {
  /** Mean touchpoint score, 0-100: repeated touchpoints of one type count once, types weigh by importance. */
  score: Figure;
  /** Mean per scale, 0-100; expectation as well. Built as the score is. */
  scales: Record<Scale, Figure>;
  /** Net score over the three E's, -100 to 100. Built as the score is. */
  net: Figure;
  /** Mean experience against expectation, -1 to 1. */
  disconfirmation: Figure;
  /** 0-100. */
  peakEnd: Figure;
  coverage: Coverage;
}

/** What one journey says: the figures that its page, its report and its files draw from. */
export interface JourneyFigures extends JourneyTotals {
  touchpoints: TouchpointFigures[];
  /** Touchpoints that hurt by their answers or the reviewer's mark, worst first. */
  pains: TouchpointFigures[];
  /** Touchpoints that delighted by their answers or the reviewer's mark, best first. */
  wows: TouchpointFigures[];
}

type Weighing = Pick<Study, 'types' | 'arrangement'> | null;

/** The figures of one journey, as its study arranged it, which gives importance and expected types. See docs/method.md. */
export function journeyFigures(journey: Pick<Journey, 'touchpoints'>, study: Weighing = null): JourneyFigures {
  const arranged = touchpointsInOrder(journey).map(arrangeTouchpoint(study));
  return { ...totalsOf(arranged, study), ...momentsOf(arranged) };
}

/** The same figures beside the touchpoints as their reviewer wrote them: for where a journey is read and amended. */
export function figuresAsWritten(journey: Pick<Journey, 'touchpoints'>, study: Weighing): JourneyFigures {
  const written = touchpointsInOrder(journey);
  return { ...totalsOf(written.map(arrangeTouchpoint(study)), study), ...momentsOf(written) };
}

function totalsOf(arranged: readonly Touchpoint[], study: Weighing): JourneyTotals {
  const sheet = new JourneySheet(new TypeIndex(study));
  sheet.read(arranged);
  return journeyTotals(sheet);
}

function momentsOf(inOrder: readonly Touchpoint[]): Omit<JourneyFigures, keyof JourneyTotals> {
  const touchpoints = inOrder.map(
    (touchpoint, index): TouchpointFigures => ({
      touchpoint,
      sequence: index + 1,
      score: touchpointScore(touchpoint.rating),
      pain: isPain(touchpoint.rating),
      wow: isWow(touchpoint.rating),
    }),
  );
  return {
    touchpoints,
    pains: touchpoints
      .filter(({ pain, touchpoint }) => pain || touchpoint.marks.includes('pain'))
      .sort((a, b) => painDepth(b.touchpoint.rating) - painDepth(a.touchpoint.rating)),
    wows: touchpoints
      .filter(({ wow, touchpoint }) => wow || touchpoint.marks.includes('wow'))
      .sort((a, b) => delight(b) - delight(a)),
  };
}

/** The figures of the journey that a sheet read last. */
export function journeyTotals(sheet: JourneySheet): JourneyTotals {
  const rated = sheet.rated > 0 ? 'no_weight' : 'nothing_rated';
  const { effectiveness, ease, emotion, expectation } = sheet.scales;
  return {
    score: asFigure(sheet.score, rated),
    scales: {
      effectiveness: asFigure(effectiveness),
      ease: asFigure(ease),
      emotion: asFigure(emotion),
      expectation: asFigure(expectation),
    } satisfies Record<(typeof scales)[number], Figure>,
    net: asFigure(sheet.net, rated),
    disconfirmation: asFigure(disconfirmation(expectation)),
    peakEnd: asFigure(sheet.peakEnd),
    coverage: journeyCoverage(sheet),
  };
}

const delight = ({ touchpoint: { rating } }: TouchpointFigures): number =>
  (isPoint(rating.emotion) ? rating.emotion : 0) + (isPoint(rating.expectation) ? rating.expectation : 0);
