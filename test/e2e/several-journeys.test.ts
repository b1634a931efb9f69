import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RunningShop } from '../shop/serve.mjs';
import { enterShop } from './enter-shop.js';
import { type Extension, fill, find, press } from './extension.js';
import { readStored } from './stored.js';

describe('several journeys in one profile', () => {
  let shop: RunningShop;
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    const entered = await enterShop({ goal: 'Een lamp kopen' });
    ({ shop, extension, page } = entered);
    return entered.leave;
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
