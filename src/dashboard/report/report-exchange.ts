import type { ReportModel, ReportOutline } from '../../measure/report-model.js';
import type { Refusal } from '../../store/store-error.js';

/** Asks the worker for the report on the journeys of this profile. */
export interface ReportRequest {
  /** Counts up, so that an answer can be told from one that was overtaken. */
  turn: number;
  /** Whether running and paused journeys count too. */
  includeUnfinished: boolean;
  /** Whether it is about the built-in example and nothing else. */
  ofExample: boolean;
}

/** Asks for what an outline lacks, by its turn: working that out must not slow the drawing of the page on top. */
export interface RestRequest {
  restOf: number;
}

/**
 * What the worker answers: what the page on top needs, then the whole report, or why not. Errors lose their class on the
 * way, so that only the code of a refusal travels.
 */
export type ReportAnswer = { turn: number } & (
  | { outline: ReportOutline }
  | { report: ReportModel }
  | { refusal: Refusal | null }
);

/** Draws lots the same way each time: the same journeys give the same report. */
export const reportSeed = 1;
