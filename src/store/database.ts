import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Attachment } from '../model/attachment.js';
import type { Draft } from '../model/draft.js';
import type { Finishing } from '../model/finishing.js';
import type { Journey } from '../model/journey.js';
import type { RemarkDraft } from '../model/remark-draft.js';
import type { Settings } from '../model/settings.js';
import type { Study } from '../model/study.js';
import type { Superseded } from '../model/superseded.js';
import type { Time } from '../model/time.js';
import { upgrade } from '../model/upgrade.js';
import type { Visits } from '../model/visit.js';
import type { CheckedStore } from './row-schema.js';
import { StoreError } from './store-error.js';

/** An attachment with its bytes. */
export interface StoredAttachment extends Attachment {
  data: Blob;
}

/** As its row has it: one that is pending names its journey once more, for the index of those that wait. */
export interface AttachmentRow extends StoredAttachment {
  waiting?: string;
}

/** A row that cannot be read, moved out of the way as it was. */
export interface PutAside {
  id: number;
  store: CheckedStore;
  key: IDBValidKey;
  /** The first place that is wrong, and what is wrong with it. */
  problem: string;
  row: unknown;
  at: Time;
}

export interface Schema extends DBSchema {
  studies: { key: string; value: Study };
  journeys: { key: string; value: Journey; indexes: { state: Journey['state']; study: string; deletedAt: string } };
  visits: { key: string; value: Visits };
  drafts: { key: string; value: Draft | Finishing | RemarkDraft };
  settings: { key: string; value: Settings };
  attachments: { key: string; value: AttachmentRow; indexes: { journey: string; waiting: string } };
  superseded: { key: string; value: Superseded };
  quarantine: { key: number; value: PutAside };
}

type Upgrade = (
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => Promise<void> | void;

/** The upgrades in order: the first makes version 1 of an empty database. Never change one that was released. */
const upgrades: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('studies', { keyPath: 'id' });
    database.createObjectStore('journeys', { keyPath: 'id' }).createIndex('state', 'state');
    database.createObjectStore('visits', { keyPath: 'journey' });
    database.createObjectStore('drafts');
    database.createObjectStore('settings');
  },
  async (database, transaction) => {
    const attachments = database.createObjectStore('attachments', { keyPath: 'id' });
    attachments.createIndex('journey', 'journey');
    attachments.createIndex('waiting', 'waiting');
    database.createObjectStore('superseded', { keyPath: 'owner' });
    database.createObjectStore('quarantine', { keyPath: 'id', autoIncrement: true });
    // Journeys of no study are not in the one, and those that were not deleted not in the other: null is no key.
    transaction.objectStore('journeys').createIndex('study', 'study');
    transaction.objectStore('journeys').createIndex('deletedAt', 'deletedAt');
    await upgradeRows(transaction, 1);
  },
];

/** Rewrites every row that `version` wrote as the next version writes it. */
async function upgradeRows(
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
  version: number,
): Promise<void> {
  const parts = { study: 'studies', journey: 'journeys', visits: 'visits', draft: 'drafts' } as const;
  for (const part of ['study', 'journey', 'visits', 'draft'] as const) {
    for await (const cursor of transaction.objectStore(parts[part])) {
      // Checked by whoever reads it: one bad row must not keep all others from being upgraded.
      await cursor.update(upgrade(part, cursor.value, version, version + 1) as never);
    }
  }
}

const databaseName = 'geeltje';

const lettingGoMilliseconds = 2000;

let opening: Promise<IDBPDatabase<Schema>> | null = null;

/** The open database of this context; opened on first use, and again after the browser closed it. */
export function openDatabase(): Promise<IDBPDatabase<Schema>> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Closes this context's connection, so that the database can be deleted or upgraded elsewhere. */
export async function closeDatabase(): Promise<void> {
  const database = await opening;
  opening = null;
  database?.close();
}

async function open(): Promise<IDBPDatabase<Schema>> {
  let refuse: (error: StoreError) => void = () => {};
  const refused = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  const opened = openDB<Schema>(databaseName, upgrades.length, {
    upgrade: async (database, oldVersion, _, transaction) => {
      for (const each of upgrades.slice(oldVersion)) await each(database, transaction);
    },
    // Another screen of an older version holds the database open. One that is only finishing its work lets go in time.
    blocked: () => setTimeout(() => refuse(new StoreError('database_blocked')), lettingGoMilliseconds),
    // A newer version wants to upgrade: let go at once, the next use opens it again.
    blocking: () => void closeDatabase(),
    terminated: () => {
      opening = null;
    },
  }).catch((error: unknown) => {
    throw error instanceof DOMException && error.name === 'VersionError' ? new StoreError('newer_database') : error;
  });
  try {
    return await Promise.race([opened, refused]);
  } catch (error) {
    // Should it open after all, nobody waits for that connection any more, and it would block the next upgrade.
    opened.then(
      (database) => database.close(),
      () => {},
    );
    throw error;
  }
}

/** What a transaction over these stores may do. */
export type Transaction<Names extends StoreNames<Schema>> = IDBPTransaction<Schema, Names[], 'readwrite'>;

/** What may change together with a journey. */
export type JourneyTransaction = Transaction<'journeys' | 'drafts' | 'studies' | 'attachments'>;

/**
 * Runs `work` in one transaction of strict durability: when the promise is kept the change has reached the disk, when it
 * is broken nothing changed. Throws `no_room` when the disk is full.
 */
export async function change<Names extends StoreNames<Schema>, Result>(
  names: Names[],
  work: (transaction: Transaction<Names>) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase();
  const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
  try {
    const result = await work(transaction);
    commit(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    // An abort after a failed request rejects `done` too; the first error is the one that says why.
    transaction.done.catch(() => {});
    try {
      transaction.abort();
    } catch {
      // The browser aborted it already.
    }
    throw isFull(error) ? new StoreError('no_room') : error;
  }
}

/** Has the browser write at once: by itself it does so only after it has told us of the last request. */
function commit(transaction: { commit: () => void }): void {
  try {
    transaction.commit();
  } catch {
    // Nothing was asked last, so the browser has begun to write by itself.
  }
}

/** Chromium says of a full disk that a Blob could not be written, and gives it the name of an error in the data. */
const isFull = (error: unknown): boolean =>
  error instanceof DOMException &&
  (error.name === 'QuotaExceededError' || (error.name === 'DataError' && error.message.includes('write blobs')));
