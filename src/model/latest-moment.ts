import type { Journey } from './journey.js';
import { elapsed, formatTime, type Time } from './time.js';
import type { Visit } from './visit.js';

/** By how much a moment may lie ahead of the clock, in milliseconds: a zone or a correction, and no clock that was wrong. */
const aheadAtMost = 24 * 60 * 60_000;

/** Whether a moment was given by a clock that was more than a day ahead: nothing that comes later can wait for it. */
export const isFarAhead = (moment: Time, now: Time): boolean => elapsed(now, moment) > aheadAtMost;

/**
 * The last moment that the browser's clock gave during a walk; null when there was none. Moments outside the website are
 * the reviewer's own, and may lie anywhere. Those far ahead of `now` are passed over: else one hour with a wrong clock
 * would date the rest of the walk.
 */
export function latestMoment(
  { startedAt, pauses, touchpoints }: Pick<Journey, 'startedAt' | 'pauses' | 'touchpoints'>,
  visits: readonly Visit[],
  now: Time,
): Time | null {
  const moments = [
    startedAt,
    ...pauses.flatMap(({ from, until }) => [from, until]),
    ...visits.flatMap(({ arrivedAt, leftAt }) => [arrivedAt, leftAt]),
    ...touchpoints.flatMap(({ page, deletedAt, happenedAt }) => (page && deletedAt === null ? [happenedAt] : [])),
  ].filter((moment) => moment !== null);
  return moments
    .filter((moment) => !isFarAhead(moment, now))
    .reduce<Time | null>((latest, each) => (latest && elapsed(latest, each) <= 0 ? latest : each), null);
}

/**
 * The moment `now`, or the millisecond after `latest` where the clock was set back since: what is met later must not sort
 * before what was met earlier.
 */
export const notBefore = (latest: Time | null, now: Time): Time =>
  latest === null || elapsed(latest, now) >= 0 ? now : after(latest, 1);

/** What time it is in a walk: `now`, or right after its latest moment where the clock was set back since. */
export const nowInWalk = (journey: Pick<Journey, 'startedAt' | 'pauses' | 'touchpoints'>, now: Time): Time =>
  notBefore(latestMoment(journey, [], now), now);

/**
 * A changed record dated after the version before it, also where the clock was set back since: when files are merged the
 * newest version wins, and that is the one that was written last.
 */
export const datedAfter = <Row extends { updatedAt: Time }>(before: Row, changed: Row): Row => ({
  ...changed,
  updatedAt: notBefore(before.updatedAt, changed.updatedAt),
});

/** A changed journey, it and each touchpoint dated after the version before it. */
export function journeyAfter(before: Journey, changed: Journey): Journey {
  const earlier = new Map(before.touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
  const touchpoints = changed.touchpoints.map((touchpoint) => {
    const version = earlier.get(touchpoint.id);
    return version && version !== touchpoint ? datedAfter(version, touchpoint) : touchpoint;
  });
  return { ...datedAfter(before, changed), touchpoints };
}

/** The moment that many milliseconds after another. */
export const after = (moment: Time, milliseconds: number): Time =>
  formatTime(new Date(Date.parse(moment) + milliseconds));
