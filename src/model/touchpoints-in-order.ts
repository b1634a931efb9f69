import type { Journey } from './journey.js';
import type { Touchpoint } from './touchpoint.js';

/**
 * Touchpoints in the order in which the reviewer met them, without the deleted ones; of one moment, by id. Nearly
 * always they are stored that way, and nothing is sorted.
 */
export function touchpointsInOrder({ touchpoints }: Pick<Journey, 'touchpoints'>): Touchpoint[] {
  const kept: Touchpoint[] = [];
  let inOrder = true;
  let latest = '';
  // Two times on one clock compare as text; whatever else is left to the sort.
  const offset = touchpoints[0]?.happenedAt.slice(clock) ?? '';
  for (const touchpoint of touchpoints) {
    if (touchpoint.deletedAt !== null) continue;
    const { happenedAt } = touchpoint;
    inOrder &&= happenedAt > latest && happenedAt.length === clock + offset.length && happenedAt.endsWith(offset);
    latest = happenedAt;
    kept.push(touchpoint);
  }
  if (inOrder) return kept;
  return kept
    .map((touchpoint) => ({ touchpoint, met: Date.parse(touchpoint.happenedAt) }))
    .sort((a, b) => a.met - b.met || (a.touchpoint.id < b.touchpoint.id ? -1 : 1))
    .map(({ touchpoint }) => touchpoint);
}

/** Length of `2026-03-01T09:30:00.000`; the offset follows. */
const clock = 23;
