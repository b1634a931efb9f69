import type { Journey } from './journey.js';
import { isFarAhead, notBefore, nowInWalk } from './latest-moment.js';
import { elapsed, type Time } from './time.js';
import type { Visit } from './visit.js';

/** After this long without a visit or a rating a journey pauses itself: private visits to the same site are nobody's business. */
const idleMilliseconds = 30 * 60 * 1000;

/** The journey begins, or goes on after a pause. */
export function run(journey: Journey, now: Time): Journey {
  return {
    ...journey,
    state: 'running',
    startedAt: journey.startedAt ?? now,
    pauses: journey.pauses.map((pause) =>
      pause.until === null ? { ...pause, until: notBefore(pause.from, now) } : pause,
    ),
    updatedAt: now,
  };
}

/** The journey stands still from now on. */
export function pause(journey: Journey, now: Time): Journey {
  const from = nowInWalk(journey, now);
  return { ...journey, state: 'paused', pauses: [...journey.pauses, { from, until: null }], updatedAt: from };
}

/** The journey ends and is locked. */
export function finish(journey: Journey, now: Time): Journey {
  const finishedAt = notBefore(journey.startedAt, nowInWalk(journey, now));
  return { ...run(journey, finishedAt), state: 'finished', finishedAt };
}

/** When a journey stopped: at its last pause, or at its finish if it ran until then; null while it runs. */
export function stoppedAt({
  state,
  pauses,
  finishedAt,
}: Pick<Journey, 'state' | 'pauses' | 'finishedAt'>): Time | null {
  if (state === 'running') return null;
  const last = pauses.at(-1);
  // A pause that the finish ended was the end of the walk.
  return last && (last.until === null || last.until === finishedAt) ? last.from : finishedAt;
}

/**
 * Whether a running journey has stood still for so long that it must ask before it goes on logging. A moment far ahead is
 * no sign of life: it would keep the journey running for as long as the clock was wrong.
 */
export function isIdle(journey: Journey, visits: readonly Visit[], now: Time): boolean {
  const moments = [
    journey.startedAt,
    ...journey.pauses.map(({ until }) => until),
    ...visits.flatMap(({ arrivedAt, leftAt }) => [arrivedAt, leftAt]),
    ...journey.touchpoints.flatMap(({ ratedAt, updatedAt }) => [ratedAt, updatedAt]),
  ].filter((time) => time !== null);
  return moments.every((time) => elapsed(time, now) > idleMilliseconds || isFarAhead(time, now));
}
