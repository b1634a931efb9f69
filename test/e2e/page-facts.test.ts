import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageFacts } from '../../src/model/page-facts.js';
import { type RunningShop, startShop } from '../shop/serve.mjs';
import { type Extension, launchExtension } from './extension.js';
import { startJourney } from './reviewer.js';
import { readStored } from './stored.js';

describe('what the browser measures beside the rating', () => {
  const slowMs = 1500;
  let shop: RunningShop;
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    shop = await startShop({ slowMs });
    extension = await launchExtension();
    page = await extension.browser.newPage();
    await page.goto(shop.shop);
    await startJourney(extension, page, { reviewer: 'kim', goal: 'Meten' });
  });
  afterAll(async () => {
    await extension.close();
    await shop.close();
  });

  /** The facts of the last visit to a path, as far as they are on the disk. */
  const factsOf = async (path: string): Promise<PageFacts | undefined> => {
    const { visits } = await readStored(extension);
    await page.bringToFront();
    return visits.findLast(({ address }) => new URL(address).pathname === path)?.facts;
  };

  /** Goes to a page and stays until something is in view: one that was never seen has no paint to measure. */
  const see = async (path: string): Promise<void> => {
    await page.goto(`${shop.shop}${path}`);
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  };

  it('is slow where the page is slow, and fast where it is fast', async () => {
    await see('/levertijd?postcode=1234AB');
    await expect.poll(async () => (await factsOf('/levertijd'))?.lcpMs).toBeGreaterThan(slowMs);
    await see('/service');
    await expect.poll(async () => (await factsOf('/service'))?.lcpMs).toBeLessThan(slowMs);
  });

  it('counts a spot clicked again and again, and no ordinary click', async () => {
    await page.goto(`${shop.shop}/privacy`);
    await page.mouse.click(200, 300);
    await page.mouse.click(500, 300);
    for (const _ of [1, 2, 3]) await page.mouse.click(640, 360);
    await expect.poll(async () => (await factsOf('/privacy'))?.repeatedClicks).toBe(1);
  });

  it('counts the fields that a form refused, without reading them', async () => {
    await page.setCookie({ name: 'mandje', value: 'vinkje.1', url: shop.shop });
    await page.goto(`${shop.shop}/afrekenen`);
    const empty = await page.$$eval('form [required]', (fields) => fields.length);
    await page.click('.formulier .knop');
    await expect.poll(async () => (await factsOf('/afrekenen'))?.formErrors).toBe(empty);
  });

  it('counts a step back, also between the routes of a single-page site', async () => {
    await page.goto(`${shop.shop}/lampen`);
    await page.click('.filters nav a[href$="/hanglampen"]');
    await expect.poll(async () => (await factsOf('/lampen/hanglampen'))?.backSteps).toBe(0);
    await page.evaluate(() => history.back());
    await expect.poll(async () => (await factsOf('/lampen'))?.backSteps).toBe(1);
  });

  it('measures how long the page was in view', async () => {
    await page.goto(`${shop.shop}/luistert`);
    await page.waitForFunction(() => performance.now() > 1500);
    await page.goto(`${shop.shop}/privacy`);
    const dwell = async () => (await factsOf('/luistert'))?.dwellMs;
    await expect.poll(dwell).toBeGreaterThan(700);
    expect(await dwell()).toBeLessThan(10_000);
  });
});
