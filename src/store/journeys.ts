import { finishingKey, finishingSchema } from '../model/finishing.js';
import { type Journey, journeySchema } from '../model/journey.js';
import { journeyAfter } from '../model/latest-moment.js';
import { parse } from '../model/parse.js';
import { elapsed, type Time } from '../model/time.js';
import { finish, isIdle, pause, run } from '../model/walk-journey.js';
import { announce } from './announce.js';
import { dropPendingPictures } from './attachments.js';
import { change, type JourneyTransaction, openDatabase } from './database.js';
import { readable } from './row-schema.js';
import { StoreError } from './store-error.js';
import { teachStudy } from './teach-study.js';

/** By id, when the version of a journey was written that was last checked here. */
const checkedVersions = new Map<string, Time>();

/**
 * A journey's row, checked unless it is of the version that was: a popup that saves has just read it, and checking hundreds
 * of touchpoints once more would take as long as writing them. Throws `InvalidDataError`.
 */
function checkJourney(row: Journey): Journey {
  if (checkedVersions.get(row.id) === row.updatedAt) return row;
  return remember(parse(journeySchema, row));
}

function remember(journey: Journey): Journey {
  checkedVersions.set(journey.id, journey.updatedAt);
  return journey;
}

/** All journeys that can be read, began and were not deleted, the latest first. */
export async function listJourneys(): Promise<Journey[]> {
  const rows = await (await openDatabase()).getAll('journeys');
  return readable(journeySchema, rows).filter(isListed).reverse();
}

/** Whether a journey began and was not deleted. */
const isListed = ({ state, deletedAt }: Journey): boolean => state !== 'intended' && deletedAt === null;

/** The journeys of `listJourneys` some at a time, so that the latest are there before the others are read. */
export async function* listJourneysBy(count: number): AsyncGenerator<Journey[]> {
  const database = await openDatabase();
  const keys = await database.getAllKeys('journeys');
  while (keys.length > 0) {
    const latest = keys.splice(-count);
    const range = IDBKeyRange.bound(latest[0], latest.at(-1));
    yield readable(journeySchema, await database.getAll('journeys', range))
      .filter(isListed)
      .reverse();
  }
}

/** How many journeys that began and were not deleted are in each state. */
export type JourneyCounts = Record<(typeof countedStates)[number], number>;

const countedStates = ['running', 'paused', 'finished'] as const;

/** Counts the journeys of each study by the indexes alone, without reading one: also those that cannot be read. */
export async function countJourneys(studies: readonly string[]): Promise<Map<string, JourneyCounts>> {
  const { store } = (await openDatabase()).transaction('journeys');
  const index = store.index('state');
  const states = new Map<string, keyof JourneyCounts>();
  for (const state of countedStates) for (const key of await index.getAllKeys(state)) states.set(key, state);
  for (const key of await store.index('deletedAt').getAllKeys()) states.delete(key);
  const counted = studies.map(async (id): Promise<[string, JourneyCounts]> => {
    const counts = { running: 0, paused: 0, finished: 0 };
    for (const key of await store.index('study').getAllKeys(id)) {
      const state = states.get(key);
      if (state !== undefined) counts[state] += 1;
    }
    return [id, counts];
  });
  return new Map(await Promise.all(counted));
}

/** One journey as `listJourneys` would list it; undefined when it would not. */
export async function readListedJourney(id: string): Promise<Journey | undefined> {
  const row = await (await openDatabase()).get('journeys', id);
  return readable(journeySchema, [row]).find(isListed);
}

/** The journeys of a study that began and were not deleted, the earliest first. */
export async function listJourneysOf(study: string): Promise<Journey[]> {
  const rows = await (await openDatabase()).getAllFromIndex('journeys', 'study', study);
  return readable(journeySchema, rows).filter(isListed);
}

/** One journey, or undefined when there is none with this id. */
export async function readJourney(id: string): Promise<Journey | undefined> {
  const row = await (await openDatabase()).get('journeys', id);
  return row && parse(journeySchema, row);
}

/** The journeys that are not finished: the running one first, then the paused and intended ones, the latest touched first. */
export async function openJourneys(): Promise<Journey[]> {
  const { store } = (await openDatabase()).transaction('journeys');
  const states = ['running', 'paused', 'intended'] as const;
  const rows = await Promise.all(states.map((state) => store.index('state').getAll(state)));
  return readable(journeySchema, rows.flat())
    .map(remember)
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => Number(b.state === 'running') - Number(a.state === 'running') || elapsed(a.updatedAt, b.updatedAt));
}

/** Writes down the journey that the reviewer is about to start; an earlier intention that came to nothing goes. */
export async function intendJourney(journey: Journey): Promise<void> {
  await change(['journeys'], async (transaction) => {
    const journeys = transaction.objectStore('journeys');
    for (const id of await journeys.index('state').getAllKeys('intended')) await journeys.delete(id);
    await journeys.put(journey);
  });
  announce(['journeys']);
}

/** Forgets the intended journey, because the reviewer walks on without it. */
export async function dropIntention(id: string): Promise<void> {
  await change(['journeys'], async (transaction) => {
    const journeys = transaction.objectStore('journeys');
    if ((await journeys.get(id))?.state === 'intended') await journeys.delete(id);
  });
  announce(['journeys'], id);
}

/** Starts an intended journey or resumes a paused one. Refuses with `journey_running` while another one runs. */
export function runJourney(id: string, now: Time): Promise<Journey> {
  return changeJourney(id, async (journey, transaction) => {
    const running = readable(journeySchema, await transaction.objectStore('journeys').index('state').getAll('running'));
    if (running.some((each) => each.id !== id)) throw new StoreError('journey_running');
    return journey.state === 'running' ? journey : run(journey, now);
  });
}

/** Pauses a running journey; one that does not run stays as it is. */
export function pauseJourney(id: string, now: Time): Promise<Journey> {
  return changeJourney(id, (journey) => (journey.state === 'running' ? pause(journey, now) : journey));
}

/** Ends and locks a journey, with the answers to the closing questions; its study learns from the types that were confirmed. */
export function finishJourney(id: string, closing: Pick<Journey, 'goals' | 'closing'>, now: Time): Promise<Journey> {
  return changeJourney(id, async (journey, transaction) => {
    const drafts = transaction.objectStore('drafts');
    // What cannot be read stays where it is: no form held what is in it.
    const [kept] = readable(finishingSchema, [await drafts.get(finishingKey(id))]);
    if (kept) await drafts.delete(finishingKey(id));
    await teachStudy(journey, transaction, now);
    await dropPendingPictures(id, transaction);
    return { ...finish(journey, now), ...closing };
  });
}

/** Marks a journey as deleted, or takes that back with `deletedAt` null. One that runs stands still: a deleted journey logs nothing. */
export function markJourneyDeleted(id: string, deletedAt: Time | null, now: Time): Promise<Journey> {
  return changeJourney(
    id,
    (journey) => ({ ...(journey.state === 'running' ? pause(journey, now) : journey), deletedAt, updatedAt: now }),
    ['finished', 'deleted'],
  );
}

/** Pauses the running journey when nothing was visited or rated for half an hour, and answers with the running one, if any. */
export async function runningJourney(now: Time): Promise<Journey | undefined> {
  const [journey] = await openJourneys();
  if (journey?.state !== 'running') return undefined;
  const visits = await (await openDatabase()).get('visits', journey.id);
  if (!isIdle(journey, visits?.visits ?? [], now)) return journey;
  await pauseJourney(journey.id, now);
  return undefined;
}

/**
 * Changes one journey in one transaction. Throws `journey_gone` when there is none or it was deleted,
 * `journey_locked` when it is finished, unless `allowed` says otherwise.
 */
export function changeJourney(
  id: string,
  work: (journey: Journey, transaction: JourneyTransaction) => Journey | Promise<Journey>,
  allowed: readonly ('finished' | 'deleted')[] = [],
): Promise<Journey> {
  return changeJourneyWith(id, async () => {}, work, allowed);
}

/** Changes a journey as `changeJourney` does, with what `read` finds beside it: both are read at once, which is faster. */
export async function changeJourneyWith<Found>(
  id: string,
  read: (transaction: JourneyTransaction) => Promise<Found>,
  work: (journey: Journey, transaction: JourneyTransaction, found: Found) => Journey | Promise<Journey>,
  allowed: readonly ('finished' | 'deleted')[] = [],
): Promise<Journey> {
  const changed = await change(['journeys', 'drafts', 'studies', 'attachments'], async (transaction) => {
    const journeys = transaction.objectStore('journeys');
    // Checked while the browser still reads the rest.
    const reading = journeys.get(id).then((row) => row && checkJourney(row));
    const [journey, found] = await Promise.all([reading, read(transaction)]);
    if (!journey) throw new StoreError('journey_gone');
    if (journey.deletedAt !== null && !allowed.includes('deleted')) throw new StoreError('journey_gone');
    if (journey.state === 'finished' && !allowed.includes('finished')) throw new StoreError('journey_locked');
    const result = await work(journey, transaction, found);
    if (result === journey) return journey;
    const dated = journeyAfter(journey, result);
    // Not waited for: where it fails, the whole transaction does, and says why.
    journeys.put(dated).catch(() => {});
    return dated;
  });
  announce(['journeys', 'studies', 'attachments'], id);
  return changed;
}
