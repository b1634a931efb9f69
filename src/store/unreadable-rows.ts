import { InvalidDataError, parse } from '../model/parse.js';
import { formatTime, type Time } from '../model/time.js';
import { announce } from './announce.js';
import { change, openDatabase, type PutAside, type Transaction } from './database.js';
import { type CheckedStore, checkedStores, rowSchema } from './row-schema.js';
import { StoreError } from './store-error.js';

/** A row that is not what the model says it must be: skipped by every list, and left as it is. */
export interface UnreadableRow {
  store: CheckedStore;
  key: IDBValidKey;
  /** The first place that is wrong, and what is wrong with it, e.g. `reviewer is empty`. */
  problem: string;
  row: unknown;
}

/** Checks every row of the profile, store by store, and answers with those that cannot be read. */
export async function listUnreadable(stores: readonly CheckedStore[] = checkedStores): Promise<UnreadableRow[]> {
  const found: UnreadableRow[] = [];
  const database = await openDatabase();
  for (const store of stores) {
    const all: IDBValidKey[] = await database.getAllKeys(store);
    // Some at a time: a profile may hold more than should be in the memory at once.
    while (all.length > 0) {
      const some = all.splice(0, atOnce);
      const range = IDBKeyRange.bound(some[0], some.at(-1));
      const { store: rowsOf } = database.transaction(store);
      const [keys, rows] = await Promise.all([rowsOf.getAllKeys(range), rowsOf.getAll(range)]);
      for (const [index, key] of keys.entries()) {
        const problem = problemOf(store, key, rows[index]);
        if (problem !== null) found.push({ store, key, problem, row: rows[index] });
      }
    }
  }
  return found;
}

const atOnce = 100;

function problemOf(store: CheckedStore, key: IDBValidKey, row: unknown): string | null {
  try {
    parse(rowSchema(store, key), row);
    return null;
  } catch (error) {
    if (error instanceof InvalidDataError) return error.message;
    throw error;
  }
}

/** The rows that were put aside, the earliest first. */
export async function listPutAside(): Promise<PutAside[]> {
  return (await openDatabase()).getAll('quarantine');
}

/**
 * Moves an unreadable row out of everybody's way, as it is, in one transaction; answers with its number there. Throws
 * `row_gone` when it is not there, or can be read by now.
 */
export async function putAside(store: CheckedStore, key: IDBValidKey, now: Time): Promise<number> {
  const id = await change([store, 'quarantine'], async (transaction) => {
    const rows = transaction.objectStore(store);
    const place = IDBKeyRange.only(key);
    const row: unknown = await rows.get(place);
    const problem = row === undefined ? null : problemOf(store, key, row);
    if (problem === null) throw new StoreError('row_gone');
    await rows.delete(place);
    // The database makes the number.
    return transaction.objectStore('quarantine').add({ store, key, problem, row, at: now } as PutAside);
  });
  announce();
  return id;
}

/**
 * Puts aside, as it is, a row that cannot be read, within a change that is about to write in its place: what a screen could
 * not show somebody may still repair.
 */
export async function spareUnreadable<Store extends 'drafts' | 'settings'>(
  store: Store,
  key: string,
  transaction: Transaction<Store | 'quarantine'>,
): Promise<void> {
  const row: unknown = await transaction.objectStore(store).get(key);
  const problem = row === undefined ? null : problemOf(store, key, row);
  if (problem === null) return;
  const aside: Omit<PutAside, 'id'> = { store, key, problem, row, at: formatTime(new Date()) };
  await transaction.objectStore('quarantine').add(aside as PutAside);
}

/** Deletes for good a row that was put aside. */
export async function deletePutAside(id: number): Promise<void> {
  await change(['quarantine'], (transaction) => transaction.objectStore('quarantine').delete(id));
  announce(['quarantine']);
}

/** Takes `deletePutAside` back. */
export async function keepPutAside(aside: PutAside): Promise<void> {
  await change(['quarantine'], (transaction) => transaction.objectStore('quarantine').put(aside));
  announce(['quarantine']);
}

/** Moves a row that was put aside back to its place. Throws `place_taken` when something else is there by now. */
export async function bringBack(id: number): Promise<void> {
  await change([...checkedStores, 'quarantine'], async (transaction) => {
    const aside = await transaction.objectStore('quarantine').get(id);
    if (!aside) throw new StoreError('row_gone');
    const rows = transaction.objectStore(aside.store);
    if ((await rows.getKey(IDBKeyRange.only(aside.key))) !== undefined) throw new StoreError('place_taken');
    await rows.put(aside.row as never, rows.keyPath === null ? (aside.key as string) : undefined);
    await transaction.objectStore('quarantine').delete(id);
  });
  announce();
}
