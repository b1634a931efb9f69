import type { Held, Holdings } from '../model/holdings.js';
import { datedAfter } from '../model/latest-moment.js';
import { isEmptied, isEmptiedStudy } from '../model/retention.js';
import type { Time } from '../model/time.js';
import { standStill } from './add-journey.js';

/**
 * Takes the deletion of studies and journeys back that a file still holds: a new change, which wins wherever files are
 * merged. What is still here comes back as it is here, to which the file was merged already; where nothing but the
 * deletion is left, as it `arrived`.
 */
export function bringBack(held: Held, arrived: Holdings, now: Time): { changed: Holdings } {
  const studies = rowsBack(held.studies, arrived.studies, isEmptiedStudy, now);
  const journeys = rowsBack(held.journeys, arrived.journeys.map(standStill), isEmptied, now);
  const asArrived = new Set([...studies.asArrived, ...journeys.asArrived]);
  return {
    changed: {
      studies: studies.rows,
      journeys: journeys.rows,
      superseded: arrived.superseded.filter(({ owner }) => asArrived.has(owner)),
      attachments: arrived.attachments.filter(({ id }) => !held.attachments.has(id)),
    },
  };
}

/** The rows of one kind that come back, and the ids of those of which nothing was left here. */
function rowsBack<Row extends { id: string; updatedAt: Time; deletedAt: Time | null }>(
  held: readonly Row[],
  arrived: readonly Row[],
  isEmpty: (row: Row) => boolean,
  now: Time,
): { rows: Row[]; asArrived: ReadonlySet<string> } {
  const back = (row: Row): Row => datedAfter(row, { ...row, deletedAt: null, updatedAt: now });
  const here = new Map(held.map((row) => [row.id, row]));
  const lost = arrived.filter(({ id }) => {
    const mine = here.get(id);
    return mine === undefined || isEmpty(mine);
  });
  const asArrived = new Set(lost.map(({ id }) => id));
  const kept = held.filter(({ id, deletedAt }) => deletedAt !== null && !asArrived.has(id));
  const rows = [...kept.map(back), ...lost.map((row) => datedAfter(here.get(row.id) ?? row, back(row)))];
  return { rows, asArrived };
}
