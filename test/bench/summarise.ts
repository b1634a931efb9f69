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
    met: measured.goal === null ? null : ratio <= measured.goal,
    perTouchpoint: measured.touchpoints === null ? null : (1_000 * summary.median) / measured.touchpoints,
  };
}

function summaryOf(times: readonly number[]): Summary {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), lower: at(0.25), upper: at(0.75) };
}
