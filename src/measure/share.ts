import type { Figure, Reason } from './figure.js';
import type { MaybeInterval } from './interval.js';
import { wilsonInterval } from './wilson-interval.js';

/** A share with everything one must know to judge it. */
export interface Share {
  /** hits / total, 0-1. */
  value: Figure;
  hits: number;
  total: number;
  /** Independent reviewers behind the total. */
  reviewers: number;
  /** 95 % Wilson interval, 0-1. */
  interval: MaybeInterval;
}

/**
 * A share of things (journeys, promises, checks) that `reviewers` reviewers counted. Its Wilson interval (1927) takes
 * the reviewers as n, never the things, because ten promises judged by one person are not ten opinions; where each
 * reviewer counted one thing, that is the plain Wilson interval. With one reviewer it is over the things counted and
 * says so.
 */
export function shareOf(hits: number, total: number, reviewers: number, none: Reason = 'nothing_asked'): Share {
  if (total === 0) {
    return { value: { undefined: none }, hits, total, reviewers, interval: { undefined: none } };
  }
  const value = hits / total;
  const n = reviewers > 1 ? Math.min(total, reviewers) : total;
  const basis = reviewers > 1 ? ('reviewers' as const) : ('journeys_of_one_reviewer' as const);
  return { value, hits, total, reviewers, interval: { ...wilsonInterval(n === total ? hits : value * n, n), basis } };
}
