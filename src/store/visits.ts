import * as v from 'valibot';
import { after, isFarAhead, notBefore } from '../model/latest-moment.js';
import { elapsed, type Time } from '../model/time.js';
import { type Visit, visitSchema } from '../model/visit.js';
import { announce } from './announce.js';
import { change, openDatabase } from './database.js';
import { readable } from './row-schema.js';

/** The visits of a journey that can be read, in the order of arrival. */
export async function readVisits(journey: string): Promise<Visit[]> {
  const row = await (await openDatabase()).get('visits', journey);
  return readableVisits(row);
}

/** The visits in a row that can be read; a row that is no list of visits has none. */
export const readableVisits = (row: unknown): Visit[] =>
  v.is(v.object({ visits: v.array(v.unknown()) }), row) ? readable(visitSchema, row.visits) : [];

/**
 * Logs that the reviewer arrived at a page, and answers with the visit. Arriving again at the address of the last visit
 * (a reload, a return from another window) is the same visit going on. Where the clock was set back meanwhile, it arrived
 * right after the visit before.
 */
export async function logArrival(journey: string, arrival: Visit): Promise<Visit> {
  const visit = await change(['visits'], async (transaction) => {
    const store = transaction.objectStore('visits');
    const visits = (await store.get(journey))?.visits ?? [];
    const last = visits.at(-1);
    if (last?.address === arrival.address) {
      const again: Visit = { ...last, title: arrival.title || last.title, leftAt: null };
      await store.put({ journey, visits: [...visits.slice(0, -1), again] });
      return again;
    }
    const latest = last ? latestOf(last) : null;
    const before = latest && !isFarAhead(latest, arrival.arrivedAt) ? latest : null;
    const next: Visit = { ...arrival, arrivedAt: notBefore(before, arrival.arrivedAt) };
    await store.put({ journey, visits: [...visits, next] });
    return next;
  });
  announce(['visits'], journey);
  return visit;
}

/** Logs that a page was left, or what was measured on it; a visit that is not there is left alone. */
export async function changeVisit(
  journey: string,
  visit: string,
  changes: Partial<Pick<Visit, 'leftAt' | 'facts'>>,
): Promise<void> {
  await change(['visits'], async (transaction) => {
    const store = transaction.objectStore('visits');
    const row = await store.get(journey);
    if (!row) return;
    const visits = row.visits.map((each) => (each.id === visit ? leave({ ...each, ...changes }) : each));
    await store.put({ journey, visits });
  });
  announce(['visits'], journey);
}

const latestOf = ({ arrivedAt, leftAt }: Visit): Time =>
  leftAt !== null && elapsed(arrivedAt, leftAt) > 0 ? leftAt : arrivedAt;

/** Where the clock was set back during the visit, the page itself knows how long it was looked at. */
function leave(visit: Visit): Visit {
  const { arrivedAt, leftAt, facts } = visit;
  if (leftAt === null || elapsed(arrivedAt, leftAt) >= 0) return visit;
  return { ...visit, leftAt: after(arrivedAt, facts?.dwellMs ?? 0) };
}
