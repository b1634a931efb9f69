import { isExample } from './example.js';
import type { Journey } from './journey.js';
import type { Settings } from './settings.js';
import { elapsed, type Time } from './time.js';

const week = 7 * 24 * 60 * 60 * 1000;

/** From so many touchpoints on it would hurt to lose them. */
const worthSaving = 10;

/**
 * How many touchpoints would be lost with this profile, when it is time to say so: none while the last backup, the last
 * reminder or the oldest of them is less than a week ago, or while they are only a few.
 */
export function touchpointsAtRisk(
  journeys: readonly Journey[],
  { lastBackupAt, backupPutOffAt }: Pick<Settings, 'lastBackupAt' | 'backupPutOffAt'>,
  now: Time,
): number {
  // A moment that a clock gave which was ahead, weeks or years, must not keep this quiet until then.
  const isRecent = (time: Time | null) => time !== null && Math.abs(elapsed(time, now)) < week;
  if (isRecent(lastBackupAt) || isRecent(backupPutOffAt)) return 0;
  const savedUntil = lastBackupAt !== null && elapsed(lastBackupAt, now) > 0 ? lastBackupAt : null;
  const atRisk = journeys
    .filter((journey) => !isExample(journey))
    .flatMap(({ touchpoints }) => touchpoints)
    .filter(
      ({ updatedAt, deletedAt }) => deletedAt === null && (savedUntil === null || elapsed(savedUntil, updatedAt) > 0),
    );
  return atRisk.length >= worthSaving && atRisk.some(({ updatedAt }) => !isRecent(updatedAt)) ? atRisk.length : 0;
}
