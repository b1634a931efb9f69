import type { Journey } from '../../src/model/journey.js';
import type { Study } from '../../src/model/study.js';
import type { Visit } from '../../src/model/visit.js';
import type { Extension } from './extension.js';

interface Rows {
  studies: readonly Study[];
  journeys: readonly Journey[];
  visits: readonly Visit[];
}

/** Puts rows straight into the extension's database, past its own code; all visits become one journey's. */
export async function putRows(extension: Extension, { studies, journeys, visits }: Rows): Promise<void> {
  // The dashboard makes the database; only then can it be written to.
  const page = await extension.openDashboard();
  await page.waitForSelector('h1');
  await page.evaluate(
    async (rows) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('geeltje');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = database.transaction(Object.keys(rows), 'readwrite');
      for (const [name, ofStore] of Object.entries(rows)) {
        for (const row of ofStore) transaction.objectStore(name).put(row);
      }
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      database.close();
    },
    { studies, journeys, visits: [{ journey: journeys[0]?.id ?? '', visits }] },
  );
  await page.close();
}
