import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningShop, startShop } from '../shop/serve.mjs';
import { aSecondLater } from './a-second-later.js';
import { type Extension, find, launchExtension, press } from './extension.js';
import { tabTo } from './keyboard.js';
import { openCard, rateInPopup, startJourney, waitForCardClosed } from './reviewer.js';
import { openStorePage, readStoredIn } from './stored.js';

const keep = 'Foto bewaren';

const picturesSchema = v.array(
  v.object({ id: v.string(), pending: v.boolean(), page: v.string(), width: v.number(), height: v.number() }),
);

describe('evidence', () => {
  let shop: RunningShop;
  let extension: Extension;
  let page: Page;
  let store: Page;

  beforeAll(async () => {
    shop = await startShop({ slowMs: 0 });
    extension = await launchExtension();
    store = await openStorePage(extension);
    page = await extension.browser.newPage();
    await page.goto(shop.shop);
    await startJourney(extension, page, { reviewer: 'kim', goal: 'Bewijzen' });
  });
  afterAll(async () => {
    await extension.close();
    await shop.close();
  });

  /** The pictures on the disk, read past the extension's own code. */
  const pictures = async () =>
    v.parse(
      picturesSchema,
      await store.evaluate(`(async () => {
        const settle = (request) => new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        const database = await settle(indexedDB.open('geeltje'));
        const rows = await settle(database.transaction('attachments').objectStore('attachments').getAll());
        database.close();
        return rows.map(({ id, pending, page, dimensions }) => ({ id, pending, page, ...dimensions }));
      })()`),
    );

  /** Colours, as [red, green, blue], of a stored picture at places given in shares of its width and height. */
  const coloursOf = async (id: string, places: [number, number][]): Promise<number[][]> =>
    v.parse(
      v.array(v.array(v.number())),
      await store.evaluate(`(async () => {
        const settle = (request) => new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        const database = await settle(indexedDB.open('geeltje'));
        const { data } = await settle(database.transaction('attachments').objectStore('attachments').get('${id}'));
        database.close();
        const bitmap = await createImageBitmap(data);
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d');
        context.drawImage(bitmap, 0, 0);
        return ${JSON.stringify(places)}.map(([x, y]) =>
          [...context.getImageData(Math.round(x * (bitmap.width - 1)), Math.round(y * (bitmap.height - 1)), 1, 1).data].slice(0, 3));
      })()`),
    );

  /** Walks to a button with Tab, and presses it with Enter. */
  const pressByKey = async (screen: Page, name: string): Promise<void> => {
    await tabTo(screen, name);
    await screen.keyboard.press('Enter');
  };

  const touchpoints = async () => (await readStoredIn(store)).journeys.flatMap((journey) => journey.touchpoints);

  it('is no picture until the reviewer wants pictures', async () => {
    await rateInPopup(extension, page, { keys: '5555', type: 'Home' });
    expect(await pictures()).toEqual([]);
    const popup = await extension.openPopup(page);
    await press(popup, 'button', 'Foto’s: maak er een van elke pagina die je beoordeelt, om te bewaren of niet');
    await find(popup, 'button', keep);
    await find(popup, 'button', 'Foto bijsnijden of zwart maken').then((button) => button.$('img[src^=blob]'));
    expect(await pictures()).toMatchObject([{ pending: true, page: `${shop.shop}/` }]);
    await popup.close();
  });

  it('that was not kept is gone once the touchpoint is saved', async () => {
    const popup = await extension.openPopup(page);
    await (await find(popup, 'textbox', 'Notitie')).type('Anders dan gedacht');
    await popup.keyboard.down('Control');
    await popup.keyboard.press('Enter');
    await popup.keyboard.up('Control');
    await expect.poll(async () => (await touchpoints()).at(-1)?.note).toBe('Anders dan gedacht');
    await popup.close();
    expect(await pictures()).toEqual([]);
  });

  it('is the page and not the card, is only spoken of in the page, and is kept with the rating', async () => {
    await page.goto(`${shop.shop}/privacy`);
    await expect.poll(async () => (await readStoredIn(store)).visits.at(-1)?.address).toBe(`${shop.shop}/privacy`);
    await page.bringToFront();
    await aSecondLater();
    await openCard(extension, page);
    await press(page, 'button', keep);
    expect(await page.$$('::-p-aria([name^="Foto"][role="image"])')).toEqual([]);
    // Where the card is, the page has its own ground.
    const taken = (await pictures()).find(({ page: address }) => address.endsWith('/privacy'));
    const [ground, underCard] = await coloursOf(taken?.id ?? '', [
      [0.99, 0.6],
      [0.9, 0.6],
    ]);
    expect(underCard).toEqual(ground);
    await (await find(page, 'radiogroup', 'Effectiviteit')).$('input').then((radio) => radio?.focus());
    for (const key of ['6', '6', '6', '6', 'Enter'] as const) await page.keyboard.press(key);
    await waitForCardClosed(page);
    const [kept] = await pictures();
    expect(kept).toMatchObject({ pending: false });
    expect((await touchpoints()).at(-1)?.attachments).toEqual([kept?.id]);
  });

  it('is blacked out and cropped with the keyboard, for good', async () => {
    const [picture] = await pictures();
    const editor = await extension.openDashboard(`#/pictures/${picture?.id}`);
    const frame = await editor.waitForSelector('.picture-editor__frame');
    await frame?.focus();
    for (const _ of [1, 2, 3]) await editor.keyboard.press('ArrowRight');
    await editor.keyboard.down('Shift');
    for (const _ of [1, 2]) await editor.keyboard.press('ArrowDown');
    await editor.keyboard.up('Shift');
    await pressByKey(editor, 'Kader zwart maken');
    const box = await frame?.boundingBox();
    const whole = await (await editor.waitForSelector('.picture-editor__picture canvas'))?.boundingBox();
    await pressByKey(editor, 'Alleen het kader houden');
    await pressByKey(editor, 'Ongedaan maken');
    if (!box || !whole) throw new Error('The frame is not drawn.');
    await pressByKey(editor, 'Foto bewaren');
    await editor.waitForFunction(() => document.querySelector('main')?.textContent?.includes('Bewaard.'));
    const place = (x: number, y: number): [number, number] => [
      (box.x + x * box.width - whole.x) / whole.width,
      (box.y + y * box.height - whole.y) / whole.height,
    ];
    const inside = [place(0.05, 0.1), place(0.5, 0.5), place(0.95, 0.9)];
    for (const colour of await coloursOf(picture?.id ?? '', inside)) {
      expect(Math.max(...colour)).toBeLessThan(8);
    }
    for (const colour of await coloursOf(picture?.id ?? '', [place(1.1, 0.5)])) {
      expect(Math.max(...colour)).toBeGreaterThan(100);
    }
    await pressByKey(editor, 'Alleen het kader houden');
    await pressByKey(editor, 'Foto bewaren');
    await expect.poll(async () => (await pictures())[0]?.width).toBeLessThan((picture?.width ?? 0) / 2 + 100);
    await editor.close();
  });

  it('shows beside its touchpoint in the dashboard, and can be removed and brought back', async () => {
    const { journeys } = await readStoredIn(store);
    const dashboard = await extension.openDashboard(`#/journeys/${journeys[0]?.id}`);
    await press(dashboard, 'button', 'Foto verwijderen');
    await expect.poll(pictures).toEqual([]);
    expect((await touchpoints()).flatMap(({ attachments }) => attachments)).toEqual([]);
    await press(dashboard, 'button', 'Ongedaan maken');
    await find(dashboard, 'image', 'Foto van Privacy – Lichtvink');
    expect(await pictures()).toMatchObject([{ pending: false }]);
    await dashboard.close();
  });
});
