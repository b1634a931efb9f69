import type { RecordKind } from '../../src/model/check-records.js';
import type { Extension } from './extension.js';
import { openStorePage } from './stored.js';

/** Puts rows of any kind, right or wrong, into the extension's database, which must be there already; drafts and settings with a key. */
export async function putRaw(
  extension: Extension,
  rows: Partial<Record<RecordKind, readonly { key?: string; row: unknown }[]>>,
): Promise<void> {
  const page = await openStorePage(extension);
  await page.evaluate(async (all) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('geeltje');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction(Object.keys(all), 'readwrite');
    for (const [name, records] of Object.entries(all)) {
      for (const { key, row } of records) transaction.objectStore(name).put(row, key);
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  }, rows);
  await page.close();
}
