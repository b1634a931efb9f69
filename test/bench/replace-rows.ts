import type { Journey } from '../../src/model/journey.js';
import type { Study } from '../../src/model/study.js';
import type { Extension } from '../e2e/extension.js';

/** How many journeys cross over to the browser at once. */
const batch = 200;

/** Puts a study and its journeys into the extension's database in the place of all that is there. */
export async function replaceRows(
  extension: Extension,
  { study, journeys }: { study: Study; journeys: readonly Journey[] },
): Promise<void> {
  const page = await extension.browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/manifest.json`);
  const put = (rows: { studies?: readonly Study[]; journeys: readonly Journey[] }, clear: boolean) =>
    page.evaluate(
      (rows, clear) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('geeltje');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const database = opening.result;
            const transaction = database.transaction(['studies', 'journeys', 'visits', 'drafts'], 'readwrite');
            if (clear) for (const store of transaction.objectStoreNames) transaction.objectStore(store).clear();
            for (const [store, each] of Object.entries(rows)) {
              for (const row of each) transaction.objectStore(store).put(row);
            }
            transaction.oncomplete = () => {
              database.close();
              resolve();
            };
            transaction.onabort = () => reject(transaction.error);
          };
        }),
      rows,
      clear,
    );
  await put({ studies: [study], journeys: [] }, true);
  for (let from = 0; from < journeys.length; from += batch) {
    await put({ journeys: journeys.slice(from, from + batch) }, false);
  }
  await page.close();
}
