import type { Journey } from './journey.js';
import { elapsed, formatTime, type Time } from './time.js';
import type { Visit } from './visit.js';

/**
 * The last moment that the browser's clock gave during a walk; null when there was none. Moments outside the website are
 * the reviewer's own, and may lie anywhere.
 */
export function latestMoment(
  { startedAt, pauses, touchpoints }: Pick<Journey, 'startedAt' | 'pauses' | 'touchpoints'>,
  visits: readonly Visit[],
): Time | null {
  const moments = [
    startedAt,
    ...pauses.flatMap(({ from, until }) => [from, until]),
    ...visits.flatMap(({ arrivedAt, leftAt }) => [arrivedAt, leftAt]),
    ...touchpoints.flatMap(({ page, deletedAt, happenedAt }) => (page && deletedAt === null ? [happenedAt] : [])),
  ].filter((moment) => moment !== null);
  return moments.reduce<Time | null>((latest, each) => (latest && elapsed(latest, each) <= 0 ? latest : each), null);
}

/**
 * The moment `now`, or the millisecond after `latest` where the clock was set back since: what is met later must not sort
 * before what was met earlier.
 */
export const notBefore = (latest: Time | null, now: Time): Time =>
  latest === null || elapsed(latest, now) >= 0 ? now : after(latest, 1);

/** The moment that many milliseconds after another. */
export const after = (moment: Time, milliseconds: number): Time =>
  formatTime(new Date(Date.parse(moment) + milliseconds));
