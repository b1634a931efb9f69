import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journeyFileSchema } from '../../src/model/journey-file.js';
import { parse } from '../../src/model/parse.js';
import { type Rating, scales } from '../../src/model/rating.js';
import { type RunningShop, startShop } from '../shop/serve.mjs';
import { download } from './download.js';
import { type Extension, launchExtension } from './extension.js';
import type { Given } from './reviewer.js';
import { given, goal, walkShop } from './walk-shop.js';

const entered: Given[] = Object.values(given);

const ratingOf = ({ keys }: Given): Rating =>
  Object.fromEntries(scales.map((scale, index) => [scale, Number(keys[index])])) as Rating;

describe('a journey through the demo shop, from start to export', () => {
  let shop: RunningShop;
  let extension: Extension;
  let dashboard: Page;

  beforeAll(async () => {
    shop = await startShop({ slowMs: 500 });
    extension = await launchExtension();
    dashboard = await walkShop(extension, shop.shop);
  });
  afterAll(async () => {
    await extension.close();
    await shop.close();
  });

  it('shows the journey in the dashboard as it was walked', async () => {
    await dashboard.waitForSelector('h1');
    const text = await dashboard.$eval('body', (body) => body.textContent);
    for (const { type, note } of entered) {
      expect(text).toContain(type);
      if (note) expect(text).toContain(note.split('\n')[0]);
    }
  });

  it('writes a journey file that holds what was entered, and the visits', async () => {
    const file = await download(extension, dashboard, 'Download klantreisbestand');
    expect(file).toMatch(/lichtvink-kim-07\.geeltje\.json$/);
    const { journeys } = parse(journeyFileSchema, JSON.parse(readFileSync(file, 'utf8')));
    const [journey] = journeys;
    expect(journey?.brand).toMatchObject({ name: 'Lichtvink', sites: ['winkel.localhost'] });
    expect(journey?.goals).toEqual([{ text: goal, reached: 'partly' }]);
    expect(journey?.closing?.overall).toBe(5);
    expect(journey?.touchpoints.map(({ type, rating, note }) => ({ type, rating, note }))).toEqual(
      entered.map((each) => ({ type: each.type, rating: ratingOf(each), note: each.note ?? '' })),
    );
    const checkout = journey?.touchpoints.find(({ type }) => type === given.checkout.type);
    expect(checkout?.lanes).toEqual({
      expected: given.checkout.expected,
      thought: given.checkout.thought,
      felt: given.checkout.felt,
    });
    expect(checkout?.marks).toEqual(['pain', 'decisive']);
    expect(checkout?.annoyances).toEqual(['error_or_dead_end']);

    const paths = journey?.visits.map(({ address }) => new URL(address).pathname);
    expect(paths).toEqual([
      '/',
      '/lampen',
      '/lampen/tafellampen',
      '/product/vinkje',
      '/winkelmandje',
      '/afrekenen',
      '/bedankt',
      '/levertijd',
      '/service',
      '/privacy',
    ]);
    expect(journey?.visits.slice(0, -1).every(({ leftAt }) => leftAt !== null)).toBe(true);
    // The customer's name and order number never reach the disk.
    expect(journey?.visits.find(({ address }) => address.endsWith('/bedankt'))?.title).toBe(
      'Bedankt, … – bestelling … – Lichtvink',
    );
    const payment = journey?.touchpoints.find(({ type }) => type === given.payment.type);
    expect(payment).toMatchObject({ visits: [], page: { address: `${shop.payment}/betalen` } });
    expect(journey?.touchpoints.at(-1)).toMatchObject({ page: null, channel: 'parcel', marks: ['wow'] });
  });

  it('writes a CSV for the Excel of its language, with one row per touchpoint that reads back as it was entered', async () => {
    const file = await download(extension, dashboard, 'Download CSV');
    const csv = readFileSync(file, 'utf8');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const data: Record<string, string>[] = parseCsv(csv, { bom: true, columns: true, delimiter: ';' });
    expect(data.map((row) => ({ touchpoint: row['touchpoint'], note: row['note'] }))).toEqual(
      entered.map(({ type, note }) => ({ touchpoint: type, note: note ?? '' })),
    );
    expect(data.map((row) => scales.map((scale) => row[scale]).join(''))).toEqual(entered.map(({ keys }) => keys));
    const marked = (column: string) => data.filter((row) => row[column] === '1').map((row) => row['touchpoint']);
    expect(marked('marked_pain')).toEqual(['Tafellampen', 'Afrekenen']);
    expect(marked('marked_wow')).toEqual(['Product', 'Bevestiging', 'Uitpakken']);
    expect(marked('pain')).toEqual(['Tafellampen', 'Winkelmandje', 'Afrekenen', 'Levertijd checken', 'Service']);
  });

  it('writes a report that a browser shows without any script or request', async () => {
    const file = await download(extension, dashboard, 'Download rapport');
    const page = await extension.browser.newPage();
    const requests: string[] = [];
    const errors: unknown[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(`file://${file}`);
    expect(requests).toHaveLength(1);
    expect(errors).toEqual([]);
    expect(await page.$$('script')).toHaveLength(0);
    expect(await page.$eval('html', (html) => html.lang)).toBe('nl');
    const text = await page.$eval('body', (body) => body.textContent);
    for (const { type } of entered) expect(text).toContain(type);
    await page.close();
  });
});
