import { beginReport, type ReportMaking, type ReportWish } from './begin-report.js';

let early: ReportMaking | null = null;

/** Begins a report before there is a screen to show it. */
export function beginEarly(wish: ReportWish): void {
  early?.end();
  early = beginReport(wish);
}

/** The report that was begun early, if it is the one that is wished for, else a new one. */
export function takeOrBegin(wish: ReportWish): ReportMaking {
  const begun = early;
  early = null;
  if (begun?.wish.includeUnfinished === wish.includeUnfinished && begun.wish.ofExample === wish.ofExample) return begun;
  begun?.end();
  return beginReport(wish);
}
