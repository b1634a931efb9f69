import { afterAll, beforeAll, expect, it } from 'vitest';
import { version1Rows } from '../store/version-1-rows.js';
import { type Extension, find, launchExtension } from './extension.js';
import { openStorePage } from './stored.js';

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension.close());

it('shows after an update what release 0.1.0 had kept in this profile', async () => {
  const page = await openStorePage(extension);
  await page.evaluate(
    async ({ studies, journeys, visits, settings }) => {
      const settle = <Result>(request: IDBRequest<Result>) =>
        new Promise<Result>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      await settle(indexedDB.deleteDatabase('geeltje'));
      const request = indexedDB.open('geeltje', 1);
      request.onupgradeneeded = () => {
        const { result: database } = request;
        database.createObjectStore('studies', { keyPath: 'id' });
        database.createObjectStore('journeys', { keyPath: 'id' }).createIndex('state', 'state');
        database.createObjectStore('visits', { keyPath: 'journey' });
        database.createObjectStore('drafts');
        database.createObjectStore('settings');
      };
      const database = await settle(request);
      const transaction = database.transaction(['studies', 'journeys', 'visits', 'settings'], 'readwrite');
      for (const row of studies) transaction.objectStore('studies').put(row);
      for (const row of journeys) transaction.objectStore('journeys').put(row);
      for (const row of visits) transaction.objectStore('visits').put(row);
      for (const row of settings) transaction.objectStore('settings').put(row, 'settings');
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    },
    { ...version1Rows },
  );
  await page.close();

  const dashboard = await extension.openDashboard();
  await dashboard.waitForSelector('html[lang=nl] .journey-list');
  await (await find(dashboard, 'link', 'Bruinhuis')).click();
  await dashboard.waitForSelector('.touchpoint-table');
  expect(await dashboard.$eval('main', (main) => main.textContent)).toContain('Een pop-up over alles heen');
  await dashboard.evaluate("location.hash = '#/studies'");
  await find(dashboard, 'link', 'Woonwinkels');
});
