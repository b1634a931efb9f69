import type { Measured } from './measure.js';

/** The middle of some times and how far they spread: half of them lie between the quartiles. */
export interface Summary {
  median: number;
  lower: number;
  upper: number;
}

/** One line of the table. */
export interface Line extends Measured {
  floorSummary: Summary;
  summary: Summary;
  ratio: number;
  /** Null where there is no budget. */
  met: boolean | null;
  /** Microseconds for each touchpoint: level where the cost grows linearly. */
  perTouchpoint: number | null;
}

/** Medians, quartiles and the ratio of the medians. */
export function summarise(measured: Measured): Line {
  const floorSummary = summaryOf(measured.floorTimes);
  const summary = summaryOf(measured.times);
  const ratio = summary.median / floorSummary.median;
  return {
    ...measured,
    floorSummary,
    summary,
    ratio,
    met: isMet(measured, floorSummary.median, summary.median),
    perTouchpoint:
      measured.touchpoints === null || measured.unit === 'MB' ? null : (1_000 * summary.median) / measured.touchpoints,
  };
}

function isMet({ goal, goalAbove }: Measured, floor: number, time: number): boolean | null {
  if (goalAbove !== undefined) return time - floor <= goalAbove;
  return goal === null ? null : time / floor <= goal;
}

function summaryOf(times: readonly number[]): Summary {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), lower: at(0.25), upper: at(0.75) };
}
