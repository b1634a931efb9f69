import { type ClosingStatement, closingStatements } from '../model/closing.js';
import type { BrandRound } from './brand-round.js';
import type { Counted } from './count.js';
import { asFigure, type Figure } from './figure.js';
import { hundred } from './interval.js';
import type { MeanFigure } from './nested-means.js';
import { type Share, shareOf } from './share.js';
import { wholeFiguresOf } from './whole-figures.js';

/** What the closing questions say. */
export interface ClosingReport {
  /** 0-100 each. */
  statements: Record<ClosingStatement, MeanFigure>;
  /** CES 2.0: share of 5-7 on the effort statement. */
  easy: Share;
  doubted: Share;
  /** Promoters (9-10) minus detractors (0-6), -100 to 100. */
  nps: Figure;
  npsAnswers: number;
}

/** Reads the closing questions off the counts of a brand. See docs/method.md. */
export function closingReport(group: BrandRound): ClosingReport {
  const { effort, doubts, nps } = group;
  const share = ({ asked }: { asked: Counted }, hits: number): Share => shareOf(hits, asked.times, asked.reviewers);
  return {
    statements: wholeFiguresOf(group, closingStatements, hundred, 'nothing_asked'),
    easy: share(effort, effort.easy),
    doubted: share(doubts, doubts.yes),
    nps: asFigure((100 * (nps.promoters - nps.detractors)) / nps.asked.times, 'nothing_asked'),
    npsAnswers: nps.asked.times,
  };
}
