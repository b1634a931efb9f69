import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { journeyFileSchema } from '../../src/model/journey-file.js';
import { parse } from '../../src/model/parse.js';
import { backupWords } from '../../src/text/backup.js';
import { dashboardWords } from '../../src/text/dashboard.js';
import { unreadableWords } from '../../src/text/unreadable.js';
import { sampleId, sampleJourney } from '../model/sample-journey.js';
import { startShop } from '../shop/serve.mjs';
import { barriersOn } from './barriers-on.js';
import { download } from './download.js';
import { type Extension, find, launchExtension, press } from './extension.js';
import { putRows } from './put-rows.js';
import { startJourney } from './reviewer.js';

const words = unreadableWords.nl;
const broken = { ...sampleJourney({ id: sampleId(2) }), reviewer: ' ', state: 'running' as const };
const name = 'Klantreis Bruinhuis';
let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension();
  await putRows(extension, { studies: [], journeys: [sampleJourney(), broken], visits: [] });
});
afterAll(() => extension.close());

it('a journey that cannot be read is named, saved as it is, put aside, deleted and brought back, and no other suffers', async () => {
  const page = await extension.openDashboard();
  await page.waitForSelector('.unreadable');
  expect(await page.$eval('.unreadable p', (part) => part.textContent)).toBe(words.summary('1 klantreis', 1));
  expect(await page.$$('.journey-list > li')).toHaveLength(1);
  await page.click('.unreadable summary');
  await find(page, 'button', words.saveLong(name));
  expect(await page.$eval('.unreadable code', (part) => part.textContent)).toBe('reviewer is empty');
  expect(await barriersOn(page)).toEqual([]);
  const raw = await download(extension, page, words.saveLong(name));
  expect(JSON.parse(readFileSync(raw, 'utf8'))).toMatchObject({ problem: 'reviewer is empty', row: broken });

  await press(page, 'button', words.putAsideLong(name));
  await page.waitForSelector('.unreadable--aside');
  await page.waitForFunction(() => !document.querySelector('section.unreadable'));
  await page.click('.unreadable--aside summary');
  await press(page, 'button', words.deleteForGoodLong(name));
  await page.waitForFunction(() => !document.querySelector('.unreadable--aside'));
  await press(page, 'button', dashboardWords.nl.undo);
  await page.waitForSelector('.unreadable--aside');
  await page.click('.unreadable--aside summary');
  expect(await barriersOn(page)).toEqual([]);
  await press(page, 'button', words.bringBackLong(name));
  await page.waitForFunction(() => !document.querySelector('.unreadable--aside'));

  const backup = await download(extension, page, backupWords.nl.backUp);
  const { journeys, unreadable } = parse(journeyFileSchema, JSON.parse(readFileSync(backup, 'utf8')));
  expect(journeys).toMatchObject([{ id: sampleId(1) }]);
  expect(unreadable).toMatchObject([{ store: 'journeys', row: broken }]);
});

it('a journey begins beside one that cannot be read and says that it runs', async () => {
  const shop = await startShop({ slowMs: 0 });
  const page = await extension.browser.newPage();
  await page.goto(shop.shop);
  await startJourney(extension, page, { reviewer: 'sam', goal: 'Een lamp kopen' });
  await shop.close();
});
