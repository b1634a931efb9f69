import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningShop, startShop } from '../shop/serve.mjs';
import { type Extension, fill, find, launchExtension, press } from './extension.js';
import { startJourney } from './reviewer.js';
import { readStored } from './stored.js';

describe('several journeys in one profile', () => {
  let shop: RunningShop;
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    shop = await startShop({ slowMs: 0 });
    extension = await launchExtension();
    page = await extension.browser.newPage();
    await page.goto(shop.shop);
    await startJourney(extension, page, { reviewer: 'kim', goal: 'Een lamp kopen' });
  });
  afterAll(async () => {
    await extension.close();
    await shop.close();
  });

  const states = async () =>
    Object.fromEntries((await readStored(extension)).journeys.map(({ brand, state }) => [brand.sites[0], state]));

  it('wait while one runs, and can be gone back to', async () => {
    let popup = await extension.openPopup(page);
    await press(popup, 'button', 'Pauzeren');
    await find(popup, 'button', 'Klantreis hervatten');
    await popup.close();

    await page.goto(`${shop.payment}/betalen?bestelling=1&bedrag=100`);
    popup = await extension.openPopup(page);
    await press(popup, 'button', 'Nog een klantreis starten');
    await fill(popup, 'Merk', 'Daalderij');
    await press(popup, 'button', 'Start klantreis');
    await find(popup, 'button', 'Pauzeren');
    // Reading the database takes the focus, and a popup closes without it.
    expect(await states()).toEqual({ 'winkel.localhost': 'paused', 'betaal.localhost': 'running' });

    popup = await extension.openPopup(page);
    await press(popup, 'button', 'Pauzeren');
    await press(popup, 'button', 'Lichtvink (kim)');
    await press(popup, 'button', 'Klantreis hervatten');
    await find(popup, 'button', 'Pauzeren');
    expect(await states()).toEqual({ 'winkel.localhost': 'running', 'betaal.localhost': 'paused' });
  });
});
