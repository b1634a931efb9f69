import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { amendmentWords } from '../../src/text/amendments.js';
import { explainError } from '../../src/text/errors.js';
import { sampleId, sampleJourney, sampleTouchpoint } from '../model/sample-journey.js';
import type { RunningShop } from '../shop/serve.mjs';
import { enterShop } from './enter-shop.js';
import { type Extension, fill, find, press } from './extension.js';
import { putRows } from './put-rows.js';
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

  it('do not get mixed up where two windows change the same one: the second is told, and its text stays', async () => {
    const journey = sampleJourney({ id: sampleId(60), touchpoints: [sampleTouchpoint(1, { note: 'Eerst' })] });
    await putRows(extension, { studies: [], journeys: [journey], visits: [] });
    const windows = [
      { tab: await extension.openDashboard(`#/journeys/${journey.id}`), note: 'Uit het ene venster' },
      { tab: await extension.openDashboard(`#/journeys/${journey.id}`), note: 'Uit het andere venster' },
    ];
    for (const { tab, note } of windows) {
      await tab.bringToFront();
      await press(tab, 'button', amendmentWords.nl.amendLong('Stap 1'));
      await fill(tab, 'Notitie', note);
      await fill(tab, amendmentWords.nl.reason, 'Nagekeken');
    }
    for (const { tab } of windows) {
      await tab.bringToFront();
      await press(tab, 'button', 'Bewaar wijzigingen');
      await tab.waitForFunction(
        () => !document.querySelector('dialog') || document.querySelector('dialog .rating-form-problem'),
      );
    }
    const [first, second] = windows.map(({ tab }) => tab);
    expect(await first?.$('dialog')).toBeNull();
    expect(await second?.$eval('dialog .rating-form-problem', ({ textContent }) => textContent)).toContain(
      explainError('amended_elsewhere', 'nl'),
    );
    expect(await second?.$eval('dialog textarea', (field) => field.value)).toBe('Uit het andere venster');
    const stored = (await readStored(extension)).journeys.find(({ id }) => id === journey.id);
    expect(stored?.touchpoints).toMatchObject([{ note: 'Uit het ene venster' }]);
  });
});
