import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningShop, startShop } from '../shop/serve.mjs';
import { aSecondLater } from './a-second-later.js';
import { canOpenDisplay, type Display, openDisplay } from './display.js';
import { type Extension, fill, find, launchExtension, press } from './extension.js';
import { putRows } from './put-rows.js';
import { waitForCardClosed } from './reviewer.js';
import { shopStudy } from './shop-study.js';
import { openStorePage, readStoredIn } from './stored.js';

// A page's keyboard never gets to the browser's shortcuts: this takes a window on a screen, with a keyboard of its own.
describe.skipIf(!canOpenDisplay())('the shortcut', () => {
  let display: Display;
  let shop: RunningShop;
  let extension: Extension;
  let store: Page;
  let page: Page;

  beforeAll(async () => {
    display = await openDisplay();
    process.env['DISPLAY'] = display.name;
    shop = await startShop({ slowMs: 0 });
    extension = await launchExtension({ headful: true });
    await putRows(extension, { studies: [{ ...shopStudy, picturesAllowed: true }], journeys: [], visits: [] });
    store = await openStorePage(extension);
    page = await extension.browser.newPage();
    await page.goto(shop.shop);
    const popup = await extension.openPopup(page);
    await fill(popup, 'Beoordelaarscode', 'kim-07');
    await press(popup, 'radio', 'Nee');
    await press(popup, 'button', 'Start klantreis');
    await find(popup, 'radiogroup', 'Effectiviteit');
    await popup.close();
  });
  afterAll(async () => {
    await extension.close();
    await shop.close();
    display.close();
  });

  /** Visits a page, and presses the shortcut once that is logged. */
  const openByShortcut = async (path: string): Promise<void> => {
    await page.bringToFront();
    await page.goto(`${shop.shop}${path}`);
    await expect.poll(async () => (await readStoredIn(store)).visits.at(-1)?.address).toBe(`${shop.shop}${path}`);
    await aSecondLater();
    display.press('alt+shift+g');
    await find(page, 'radiogroup', 'Effectiviteit');
  };
  const touchpoints = async () => (await readStoredIn(store)).journeys[0]?.touchpoints;
  /** The pages of the pictures on the disk, and whether each still waits. */
  const pictures = async () =>
    v.parse(
      v.array(v.tuple([v.string(), v.boolean()])),
      await store.evaluate(`new Promise((resolve) => {
        indexedDB.open('geeltje').onsuccess = ({ target: { result } }) => {
          result.transaction('attachments').objectStore('attachments').getAll().onsuccess = ({ target }) => {
            result.close();
            resolve(target.result.map(({ page, pending }) => [page, pending]));
          };
        };
      })`),
    );

  it('opens the card over a page, which is rated with five keys, and the picture of that moment goes', async () => {
    await openByShortcut('/service');
    await find(page, 'button', 'Foto bewaren');
    expect(await pictures()).toContainEqual([`${shop.shop}/service`, true]);
    for (const key of ['6', '0', '5', '7', 'Enter'] as const) await page.keyboard.press(key);
    await waitForCardClosed(page);
    expect((await touchpoints())?.map(({ rating, attachments }) => [rating.emotion, attachments.length])).toEqual([
      [5, 0],
    ]);
    expect((await pictures()).map(([address]) => address)).not.toContain(`${shop.shop}/service`);
  });

  it('takes the picture of the page that is kept with the rating, where its study allows pictures', async () => {
    await openByShortcut('/privacy');
    await press(page, 'button', 'Foto bewaren');
    await (await find(page, 'radiogroup', 'Effectiviteit')).$('input').then((radio) => radio?.focus());
    for (const key of ['6', '6', '6', '6', 'Enter'] as const) await page.keyboard.press(key);
    await waitForCardClosed(page);
    expect((await touchpoints())?.at(-1)?.attachments).toHaveLength(1);
    expect(await pictures()).toContainEqual([`${shop.shop}/privacy`, false]);
  });
});
