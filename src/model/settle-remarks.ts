import type { Study } from './study.js';
import type { Time } from './time.js';

type Remark = { id: string; updatedAt: Time };

/**
 * Dates the ideas and comments of a study that a change wrote, and keeps a tombstone of those it deleted, so that files of
 * colleagues merge by the newest and bring back nothing that is gone. What is there again has no tombstone.
 */
export function settleRemarks(before: Study, after: Study, now: Time): Study {
  const ideas = dateChanges(before.ideas, after.ideas, now);
  const comments = dateChanges(before.comments, after.comments, now);
  const alive = new Set([...ideas, ...comments].map(({ id }) => id));
  const gone = [...before.ideas, ...before.comments].filter(({ id }) => !alive.has(id));
  const known = after.dropped.filter(({ id }) => !alive.has(id) && !gone.some((each) => each.id === id));
  return { ...after, ideas, comments, dropped: [...known, ...gone.map(({ id }) => ({ id, at: now }))] };
}

function dateChanges<Item extends Remark>(before: readonly Item[], after: readonly Item[], now: Time): Item[] {
  const known = new Map(before.map((item) => [item.id, written(item)]));
  return after.map((item) => (known.get(item.id) === written(item) ? item : { ...item, updatedAt: now }));
}

const written = <Item extends Remark>(item: Item): string => JSON.stringify({ ...item, updatedAt: '' });
