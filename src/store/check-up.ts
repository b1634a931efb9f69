import {
  checkRecords,
  datedNow,
  type Finding,
  type Problem,
  type RawRecord,
  type RecordKind,
  recordKinds,
  withOwnIds,
} from '../model/check-records.js';
import { type Journey, journeySchema } from '../model/journey.js';
import { parse } from '../model/parse.js';
import { studySchema } from '../model/study.js';
import type { Time } from '../model/time.js';
import { type Visits, visitsSchema } from '../model/visit.js';
import { pause } from '../model/walk-journey.js';
import { announce } from './announce.js';
import { change, openDatabase } from './database.js';
import { StoreError } from './store-error.js';

/** What a profile holds and what is wrong with it. */
export interface CheckUp {
  /** Rows of each kind; of journeys only those that were not deleted. */
  counts: Record<RecordKind, number>;
  touchpoints: number;
  /** Bytes of all attachments. */
  attachmentBytes: number;
  findings: FindingInRow[];
}

/** What is wrong with a row, and the row as it lies there. */
export interface FindingInRow extends Finding {
  row: unknown;
}

/** Reads and checks everything. */
export async function checkUp(now: Time): Promise<CheckUp> {
  const records = await readAll();
  const journeys = records.journeys.map(({ row }) => row as Partial<Journey> | null);
  const alive = journeys.filter((journey) => journey?.deletedAt === null);
  const counts = Object.fromEntries(recordKinds.map((kind) => [kind, records[kind].length])) as CheckUp['counts'];
  const touchpoints = alive.flatMap((journey) => (Array.isArray(journey?.touchpoints) ? journey.touchpoints : []));
  return {
    counts: { ...counts, journeys: alive.length },
    touchpoints: touchpoints.filter((touchpoint) => touchpoint?.deletedAt === null).length,
    attachmentBytes: records.attachments.reduce((sum, { row }) => sum + sizeOf(row), 0),
    findings: checkRecords(records, now).map((finding) => ({
      ...finding,
      row: records[finding.kind].find(({ key }) => key === finding.key)?.row,
    })),
  };
}

const sizeOf = (row: unknown): number =>
  typeof row === 'object' && row !== null && 'data' in row && row.data instanceof Blob ? row.data.size : 0;

/** Everything as it lies there, of one moment. */
async function readAll(): Promise<Record<RecordKind, RawRecord[]>> {
  const transaction = (await openDatabase()).transaction(recordKinds);
  const read = async (kind: RecordKind): Promise<[RecordKind, RawRecord[]]> => {
    const store = transaction.objectStore(kind);
    const [keys, rows] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return [kind, keys.map((key, index) => ({ key, row: rows[index] }))];
  };
  return Object.fromEntries(await Promise.all(recordKinds.map(read))) as Record<RecordKind, RawRecord[]>;
}

/** One row as it lies there, whatever it is; undefined when there is none. */
export async function readRaw(kind: RecordKind, key: string): Promise<unknown> {
  return (await openDatabase()).get(kind, key);
}

/** Takes a row out of the database, and answers with it. */
export async function takeOut(kind: RecordKind, key: string): Promise<unknown> {
  const row: unknown = await change([kind], async (transaction) => {
    const store = transaction.objectStore(kind);
    const taken = await store.get(key);
    await store.delete(key);
    return taken;
  });
  announce();
  return row;
}

/** Takes `takeOut` or `mend` back: the row is again what it was. */
export async function putBack(kind: RecordKind, { key, row }: RawRecord): Promise<void> {
  await change([kind], async (transaction) => {
    const store = transaction.objectStore(kind);
    // Unchecked as it was: it goes back to where it came from.
    await store.put(row as never, store.keyPath === null ? key : undefined);
  });
  announce();
}

function mendJourney(journey: Journey, problem: Problem, newId: () => string, now: Time): Journey {
  if (problem === 'runs_beside') return pause(journey, now);
  if (problem === 'double_id') {
    return { ...journey, touchpoints: withOwnIds(journey.touchpoints, newId), updatedAt: now };
  }
  return { ...datedNow(journey, now), touchpoints: journey.touchpoints.map((each) => datedNow(each, now)) };
}

/** Mends a record that can be mended without losing anything, and answers with what it was. */
export async function mend(
  { kind, key, problem }: Finding,
  { newId, now }: { newId: () => string; now: Time },
): Promise<RawRecord> {
  const before = await change(['studies', 'journeys', 'visits'], async (transaction) => {
    if (kind === 'studies') {
      const row = await transaction.objectStore('studies').get(key);
      if (!row) throw new StoreError('study_gone');
      await transaction.objectStore('studies').put(datedNow(parse(studySchema, row), now));
      return row;
    }
    if (kind === 'visits') {
      const row = await transaction.objectStore('visits').get(key);
      const { journey, visits } = parse(visitsSchema, row);
      await transaction.objectStore('visits').put({ journey, visits: withOwnIds(visits, newId) } satisfies Visits);
      return row;
    }
    const row = await transaction.objectStore('journeys').get(key);
    if (!row) throw new StoreError('journey_gone');
    const journey = parse(journeySchema, row);
    await transaction.objectStore('journeys').put(mendJourney(journey, problem, newId, now));
    return row;
  });
  announce();
  return { key, row: before };
}
