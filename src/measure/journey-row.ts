import type { Outcome } from '../model/closing.js';
import type { EditorStatus, Journey, JourneyState } from '../model/journey.js';
import { asFigure, type Figure } from './figure.js';
import { type JourneyTotals, journeyTotals } from './journey-figures.js';
import type { JourneySheet } from './journey-sheet.js';
import { toHundred } from './score.js';
import { sign } from './type-slot.js';

/** One journey in the report: its own figures, without its touchpoints. */
export interface JourneyRow extends JourneyTotals {
  id: string;
  brand: string;
  round: string | null;
  reviewer: string;
  state: JourneyState;
  /** Where it stands on the editor's desk; no figure depends on it. */
  editing: EditorStatus | null;
  /** Whether the brand's figures hold it. */
  counted: boolean;
  startedAt: string | null;
  finishedAt: string | null;
  /** Asked, never averaged from the touchpoints; 0-100. */
  overall: Figure;
  goals: Record<Outcome | 'skipped', number>;
  blocked: boolean;
  wouldLeave: boolean;
  touchpoints: number;
  rated: number;
  /** Touchpoints with a computed pain or wow. */
  pains: number;
  wows: number;
}

/** The asked overall of a journey, 0-100. */
function overallOf({ closing }: Pick<Journey, 'closing'>): Figure {
  const overall = closing?.overall ?? null;
  return asFigure(overall === null ? Number.NaN : toHundred(overall), 'nothing_asked');
}

/** The row of the journey that a sheet read last. */
export function journeyRow(journey: Journey, sheet: JourneySheet, counted: boolean): JourneyRow {
  const goals = { yes: 0, partly: 0, no: 0, skipped: 0 };
  for (const { reached } of journey.goals) goals[reached ?? 'skipped'] += 1;
  // Written out, not spread: a row is made for every journey, and a spread object of this size is slow to fill.
  const { score, scales, net, disconfirmation, peakEnd, coverage } = journeyTotals(sheet);
  return {
    score,
    scales,
    net,
    disconfirmation,
    peakEnd,
    coverage,
    id: journey.id,
    brand: journey.brand.name,
    round: journey.round,
    reviewer: journey.reviewer,
    state: journey.state,
    editing: journey.editing?.status ?? null,
    counted,
    startedAt: journey.startedAt,
    finishedAt: journey.finishedAt,
    overall: overallOf(journey),
    goals,
    blocked: (sheet.flags & sign.blocked) !== 0,
    wouldLeave: (sheet.flags & sign.wouldLeave) !== 0,
    touchpoints: sheet.touchpoints,
    rated: sheet.rated,
    pains: sheet.pains,
    wows: sheet.wows,
  };
}
