import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { writeJourneyFile } from '../../src/exports/write-journey-file.js';
import type { Extension } from '../e2e/extension.js';
import { sampleTime } from '../model/sample-journey.js';
import { type Measured, measure } from './measure.js';
import { replaceRows } from './replace-rows.js';
import { walkedStudy, walkStudy } from './walked-study.js';

/**
 * From choosing a journey file until all of it is in an empty profile and the screen says so, against a page that parses
 * the same file and puts as many rows with nothing around it.
 */
export async function measureImports(extension: Extension, quick: boolean): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  const measured: Measured[] = [];
  try {
    for (const touchpoints of quick ? [100, 1_000, 10_000] : [100, 1_000, 10_000, 100_000]) {
      const path = join(folder, `${touchpoints}.geeltje.json`);
      const journeys = walkStudy(touchpoints).map((journey) => ({ ...journey, visits: [] }));
      writeFileSync(path, writeJourneyFile({ studies: [walkedStudy], journeys }, sampleTime(0)));
      measured.push(
        await measure({
          what: 'import a journey file',
          touchpoints,
          floor: 'JSON.parse + put the rows',
          // Below, starting a worker and drawing the screen outweigh the rows.
          goal: touchpoints >= 100_000 ? 2 : null,
          turns: touchpoints > 10_000 || quick ? 3 : 7,
          runFloor: () => timeFile(extension, { screen: 'manifest.json', script: putRows, path }),
          run: () => timeFile(extension, { screen: 'src/dashboard/dashboard.html#/import', script: watchImport, path }),
        }),
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return measured;
}

interface Way {
  /** The page that the file is given to. */
  screen: string;
  /** What sets `window.importedAfter`, in milliseconds since the file was chosen. */
  script: string;
  path: string;
}

/** Gives a file to a page of the extension, whose profile is empty, and answers with its milliseconds. */
async function timeFile(extension: Extension, { screen, script, path }: Way): Promise<number> {
  await replaceRows(extension, { study: walkedStudy, journeys: [] });
  const page: Page = await extension.browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/${screen}`);
  await page.evaluate(script);
  const input = await page.waitForSelector('input[type=file]');
  await input?.uploadFile(path);
  const handle = await page.waitForFunction('window.importedAfter', { polling: 50, timeout: 300_000 });
  const time = Number(await handle.jsonValue());
  await page.close();
  return time;
}

const watchImport = `{
  addEventListener('change', () => {
    const start = performance.now();
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.import-sum')) return;
      observer.disconnect();
      if (document.querySelector('.import-outcome--refused')) throw new Error('The file was refused.');
      window.importedAfter = performance.now() - start;
    });
    observer.observe(document, { childList: true, subtree: true });
  }, true);
}`;

const putRows = `{
  const input = document.createElement('input');
  input.type = 'file';
  document.body.append(input);
  input.addEventListener('change', async () => {
    const start = performance.now();
    const { studies, journeys } = JSON.parse(await input.files[0].text());
    const opening = indexedDB.open('geeltje');
    opening.onsuccess = () => {
      const database = opening.result;
      const stores = ['studies', 'journeys', 'visits'];
      const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
      const [studyRows, journeyRows, visitRows] = stores.map((name) => transaction.objectStore(name));
      for (const study of studies) studyRows.put(study);
      for (const { visits, ...journey } of journeys) {
        journeyRows.put(journey);
        visitRows.put({ journey: journey.id, visits });
      }
      transaction.oncomplete = () => {
        window.importedAfter = performance.now() - start;
        database.close();
      };
    };
  });
}`;
