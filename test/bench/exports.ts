import { readdirSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { orderOf } from '../../src/dashboard/files/export-exchange.js';
import type { ExportChoice } from '../../src/exports/export-choice.js';
import type { Extension } from '../e2e/extension.js';
import { type Measured, measure } from './measure.js';
import { replaceRows } from './replace-rows.js';
import { walkedStudy, walkStudy } from './walked-study.js';

/**
 * How long the files of many touchpoints take and how much of a worker's memory, in the very worker that the dashboard has
 * them made in, against a page that reads the same rows and makes one string of them.
 */
export async function measureExports(extension: Extension, quick: boolean): Promise<Measured[]> {
  const measured: Measured[] = [];
  const page = await extension.browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/bench/blank.html`);
  for (const touchpoints of quick ? [100, 1_000, 10_000] : [100, 1_000, 10_000, 100_000]) {
    const journeys = walkStudy(touchpoints);
    await replaceRows(extension, { study: walkedStudy, journeys });
    // The budgets are for many; below, what is made once outweighs the rows.
    const full = touchpoints >= 100_000;
    const job = { touchpoints, floor: 'read + JSON.stringify', turns: full ? 3 : 7 };
    const kinds = [
      { what: 'export a journey file', formats: ['journeyFile'], goal: 1.5 },
      { what: 'export CSV', formats: ['csv'], goal: 2 },
    ] as const;
    for (const { what, formats, goal } of kinds) {
      const order = orderOf(journeys, { ...choice, formats });
      const times = { ...job, what, goal: full ? goal : null, runFloor: () => readAndWrite(page) };
      measured.push(await measure({ ...times, run: () => runWorker(page, order) }));
      measured.push(
        await measure({
          ...job,
          what: `${what}, memory`,
          unit: 'MB',
          turns: 1,
          goal: full ? 1 : null,
          runFloor: () => memoryOfFloor(page),
          run: () => memoryOfWorker(page, order),
        }),
      );
    }
  }
  await page.close();
  return measured;
}

const choice: Omit<ExportChoice, 'formats'> = {
  language: 'en',
  flavour: 'international',
  pictures: false,
  disguise: { reviewers: false, competitors: false },
};

/** Reads all rows and makes one string of them, both of which the page holds until it lets go; answers with the milliseconds. */
const floorScript = `new Promise((resolve) => {
  window.held = null;
  const start = performance.now();
  const opening = indexedDB.open('geeltje');
  opening.onsuccess = () => {
    const database = opening.result;
    const stores = ['studies', 'journeys', 'visits'];
    const transaction = database.transaction(stores);
    const requests = stores.map((store) => transaction.objectStore(store).getAll());
    transaction.oncomplete = () => {
      const rows = requests.map(({ result }) => result);
      window.held = { rows, text: JSON.stringify(rows) };
      database.close();
      resolve(performance.now() - start);
    };
  };
})`;

/** What the floor takes. What it holds would be in the way of the worker, which shares the page's process. */
async function readAndWrite(page: Page): Promise<number> {
  const time = Number(await page.evaluate(floorScript));
  await page.evaluate('window.held = null');
  return time;
}

/** Megabytes that the page of the floor holds when it is done. */
async function memoryOfFloor(page: Page): Promise<number> {
  await page.evaluate(floorScript);
  const session = await page.createCDPSession();
  const used = await heapOf(session);
  await session.detach();
  await page.evaluate('window.held = null');
  return used;
}

/** Runs the worker that makes exports, and answers with the milliseconds it took. */
function runWorker(page: Page, order: ReturnType<typeof orderOf>): Promise<number> {
  const folder = new URL('../../dist/chrome/assets/', import.meta.url);
  const script = readdirSync(folder).find((name) => /^export-worker-.*\.js$/u.test(name));
  if (script === undefined) throw new Error('The release build has no worker for exports.');
  return page.evaluate(
    (order, script) =>
      new Promise<number>((resolve, reject) => {
        const start = performance.now();
        const worker = new Worker(script, { type: 'module' });
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.onmessage = ({ data }) => {
          if ('refusal' in data) reject(new Error(`The export was refused: ${data.refusal}.`));
          if (!('file' in data)) return;
          resolve(performance.now() - start);
          worker.terminate();
        };
        worker.postMessage({ order, target: null });
      }),
    order,
    `/assets/${script}`,
  );
}

/** The most megabytes that the worker's heap holds while it works; asking for it all the time, it takes longer than it would. */
async function memoryOfWorker(page: Page, order: ReturnType<typeof orderOf>): Promise<number> {
  let most = 0;
  const watching: Promise<void>[] = [];
  const watch = async (session: CDPSession): Promise<void> => {
    // It ends with the worker.
    for (let used: number | null = 0; used !== null; used = await heapOf(session).catch(() => null)) {
      most = Math.max(most, used);
    }
  };
  page.once('workercreated', ({ client }) => watching.push(watch(client)));
  await runWorker(page, order);
  await Promise.all(watching);
  return most;
}

/** Megabytes that a page or worker holds, what it no longer needs included. */
async function heapOf(session: CDPSession): Promise<number> {
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}
