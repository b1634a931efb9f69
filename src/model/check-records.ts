import type * as v from 'valibot';
import { attachmentSchema } from './attachment.js';
import { draftSchema } from './draft.js';
import { finishingKey, finishingSchema } from './finishing.js';
import { identifierSchema } from './identifier.js';
import { journeySchema } from './journey.js';
import { isFarAhead } from './latest-moment.js';
import { InvalidDataError, parse } from './parse.js';
import { remarkDraftKey, remarkDraftSchema } from './remark-draft.js';
import { settingsSchema } from './settings.js';
import { studySchema } from './study.js';
import { supersededSchema } from './superseded.js';
import { elapsed, type Time } from './time.js';
import { visitsSchema } from './visit.js';

export const recordKinds = [
  'studies',
  'journeys',
  'visits',
  'drafts',
  'settings',
  'attachments',
  'superseded',
] as const;

export type RecordKind = (typeof recordKinds)[number];

/** A row as it lies in the database, unchecked. */
export interface RawRecord {
  key: string;
  row: unknown;
}

export type RawRecords = Readonly<Record<RecordKind, readonly RawRecord[]>>;

/** What can be wrong with a record, and what may be done about it: take it out, mend it, or only know of it. */
export const ways = {
  /** It is not what the model says; the notice on every screen hands it out and puts it aside. */
  unreadable: 'know',
  /** What it belongs to is not there. */
  without_owner: 'take_out',
  /** Its bytes are gone or cut off. */
  damaged_bytes: 'take_out',
  /** A file that was added to a form long ago and never saved with it. */
  forgotten: 'take_out',
  /** Two of its parts have one id. */
  double_id: 'mend',
  /** More than one journey runs. */
  runs_beside: 'mend',
  /** It was written while the clock was more than a day ahead: wherever it meets another version, it seems the newest. */
  dated_ahead: 'mend',
  /** A touchpoint speaks of evidence or a visit that is not here; a file of a colleague may still bring it. */
  incomplete: 'know',
} as const;

export type Problem = keyof typeof ways;

/** One thing that is wrong with one record. */
export interface Finding {
  kind: RecordKind;
  key: string;
  problem: Problem;
  /** Where in the record and what, for whoever has to look into it. */
  place: string;
}

/** What later records are held against. Maps and ids are of rows that can be read. */
interface Read {
  journeys: Map<string, v.InferOutput<typeof journeySchema>>;
  /** Keys of all rows. */
  studies: Set<string>;
  visits: Set<string>;
  attachments: Map<string, v.InferOutput<typeof attachmentSchema>>;
  /** Attachments that drafts name. */
  kept: Set<string>;
}

/** How long what is in no form may wait, in milliseconds. */
const waitsAtMost = 24 * 60 * 60_000;

/** Looks at every record and at how they belong together. It changes nothing. */
export function checkRecords(records: RawRecords, now: Time): Finding[] {
  const findings: Finding[] = [];
  const find = (kind: RecordKind, key: string, problem: Problem, place = ''): void => {
    findings.push({ kind, key, problem, place });
  };
  const read = <const Schema extends v.GenericSchema>(kind: RecordKind, { key, row }: RawRecord, schema: Schema) => {
    try {
      return parse(schema, row);
    } catch (error) {
      if (!(error instanceof InvalidDataError)) throw error;
      find(kind, key, 'unreadable', error.message);
      return null;
    }
  };

  const known: Read = {
    journeys: new Map(),
    // What cannot be read is still there: nothing that belongs to it is an orphan.
    studies: new Set(records.studies.map(({ key }) => key)),
    visits: new Set(),
    attachments: new Map(),
    kept: new Set(),
  };
  const journeyKeys = new Set(records.journeys.map(({ key }) => key));

  for (const record of records.studies) {
    const study = read('studies', record, studySchema);
    if (study && isFarAhead(study.updatedAt, now)) find('studies', record.key, 'dated_ahead', study.updatedAt);
  }
  for (const record of records.settings) read('settings', record, settingsSchema);
  for (const record of records.journeys) {
    const journey = read('journeys', record, journeySchema);
    if (journey) known.journeys.set(record.key, journey);
  }
  for (const record of records.visits) {
    const row = read('visits', record, visitsSchema);
    if (!journeyKeys.has(record.key)) find('visits', record.key, 'without_owner');
    for (const { id } of row?.visits ?? []) known.visits.add(id);
    const double = firstDouble(row?.visits ?? []);
    if (double !== undefined) find('visits', record.key, 'double_id', double);
  }
  for (const record of records.drafts) {
    const [journey = ''] = record.key.split(' ');
    if (record.key === finishingKey(journey)) read('drafts', record, finishingSchema);
    else if (record.key === remarkDraftKey(journey)) read('drafts', record, remarkDraftSchema);
    else for (const id of read('drafts', record, draftSchema)?.review.attachments ?? []) known.kept.add(id);
    if (!journeyKeys.has(journey)) find('drafts', record.key, 'without_owner');
  }
  for (const record of records.superseded) {
    read('superseded', record, supersededSchema);
    if (!journeyKeys.has(record.key) && !known.studies.has(record.key)) find('superseded', record.key, 'without_owner');
  }
  for (const record of records.attachments) {
    const attachment = read('attachments', record, attachmentSchema);
    if (!attachment) continue;
    known.attachments.set(attachment.id, attachment);
    const bytes = bytesOf(record.row);
    if (bytes !== attachment.size)
      find('attachments', record.key, 'damaged_bytes', `${bytes ?? 0} / ${attachment.size}`);
    if (!journeyKeys.has(attachment.journey)) find('attachments', record.key, 'without_owner', attachment.name);
    else if (attachment.pending && !known.kept.has(attachment.id) && elapsed(attachment.takenAt, now) > waitsAtMost) {
      find('attachments', record.key, 'forgotten', attachment.name);
    }
  }

  const hasVisits = new Set(records.visits.map(({ key }) => key));
  const running = [...known.journeys.values()].filter(({ state }) => state === 'running');
  for (const { id } of running.toSorted((a, b) => elapsed(a.updatedAt, b.updatedAt)).slice(1)) {
    find('journeys', id, 'runs_beside');
  }
  for (const [key, { updatedAt, touchpoints }] of known.journeys) {
    const ahead = [updatedAt, ...touchpoints.map((each) => each.updatedAt)].find((time) => isFarAhead(time, now));
    if (ahead !== undefined) find('journeys', key, 'dated_ahead', ahead);
    const double = firstDouble(touchpoints);
    if (double !== undefined) find('journeys', key, 'double_id', double);
    const alive = touchpoints.filter(({ deletedAt }) => deletedAt === null);
    const missing = alive.find(
      ({ attachments, visits }) =>
        attachments.some((id) => !known.attachments.has(id)) ||
        (hasVisits.has(key) && visits.some((id) => !known.visits.has(id))),
    );
    if (missing) find('journeys', key, 'incomplete', missing.type);
  }
  return findings;
}

/** The first id that two parts of a record have. */
function firstDouble(parts: readonly { id: string }[]): string | undefined {
  const seen = new Set<string>();
  return parts.find(({ id }) => seen.size === seen.add(id).size)?.id;
}

/** How many bytes an attachment really has; undefined where it has none that can be read. */
function bytesOf(row: unknown): number | undefined {
  const data = typeof row === 'object' && row !== null && 'data' in row ? row.data : undefined;
  return data instanceof Blob ? data.size : undefined;
}

/** A record that was dated far ahead, dated now: the next version of it is newer again. */
export const datedNow = <Row extends { updatedAt: Time }>(row: Row, now: Time): Row =>
  isFarAhead(row.updatedAt, now) ? { ...row, updatedAt: now } : row;

/** Parts of which the later ones of one id have an id of their own, made by `newId`: nothing is thrown away. */
export function withOwnIds<Part extends { id: string }>(parts: readonly Part[], newId: () => string): Part[] {
  const seen = new Set<string>();
  return parts.map((part) => {
    const id = seen.has(part.id) ? parse(identifierSchema, newId()) : part.id;
    seen.add(id);
    return { ...part, id };
  });
}
