import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type HostileSite, startHostileSite } from '../hostile/serve.mjs';
import { type Extension, find, launchExtension, press } from './extension.js';
import { openCard, pressAndClose, startJourney, waitForCardClosed } from './reviewer.js';
import { openStorePage, readStoredIn } from './stored.js';

interface Spied {
  heard: string[];
  pressed: number;
}

const pointing = 'Wijs een deel van de pagina aan en klik, of loop met Tab en druk op Enter. Escape stopt.';

describe('pointing at a part of the page', () => {
  let hostile: HostileSite;
  let extension: Extension;
  let page: Page;
  let store: Page;
  let visits = 0;

  beforeAll(async () => {
    hostile = await startHostileSite();
    extension = await launchExtension();
    store = await openStorePage(extension);
    page = await extension.browser.newPage();
    await page.goto(hostile.site);
    await startJourney(extension, page, { reviewer: 'kim', goal: 'Aanwijzen' });
  });
  afterAll(async () => {
    await extension.close();
    await hostile.close();
  });
  beforeEach(async () => {
    visits += 1;
    await page.goto(`${hostile.site}/parts?page=${visits}`);
    await expect
      .poll(async () => (await readStoredIn(store)).visits.at(-1)?.address)
      .toBe(`${hostile.site}/parts?page=${visits}`);
    await page.bringToFront();
  });

  const pinsOf = async () => (await readStoredIn(store)).journeys[0]?.touchpoints.at(-1)?.pins;
  const tree = () => page.evaluate(() => document.documentElement.outerHTML);
  /** What the page heard since it was last asked, but for its own focus and size, which come and go with any window. */
  const overheard = () =>
    page.evaluate(() =>
      (window as unknown as Spied).heard
        .splice(0)
        .filter((type) => !/^((DOM)?focus(in|out)?|blur|visibilitychange|scroll(end)?)$/i.test(type))
        // When the picker goes, the pointer is over the page again.
        .filter((type) => !/^(pointer|mouse)(over|out|enter|leave|move)$/.test(type)),
    );
  const save = async (): Promise<void> => {
    await find(page, 'radiogroup', 'Effectiviteit');
    for (const key of ['6', '6', '6', '6', 'Enter'] as const) await page.keyboard.press(key);
    await waitForCardClosed(page);
  };

  it('goes by pointer, from the card and back into it, unheard; several may be kept, and one be left again', async () => {
    const before = await tree();
    await openCard(extension, page);
    await press(page, 'button', 'Aanwijzen');
    await find(page, 'application', pointing);
    await overheard();
    const place = await (await page.$('#koop'))?.boundingBox();
    if (!place) throw new Error('There is no button.');
    await page.mouse.move(place.x + 5, place.y + 5);
    await page.mouse.click(place.x + 8, place.y + 8);
    await find(page, 'button', 'In mandje niet meer aanwijzen');
    expect(await overheard()).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as Spied).pressed)).toBe(0);
    for (const part of ['p', 'h2']) {
      await press(page, 'button', 'Aanwijzen');
      await find(page, 'application', pointing);
      await page.evaluate((selector) => document.querySelector(selector)?.scrollIntoView(), part);
      const box = await (await page.$(part))?.boundingBox();
      await page.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
    }
    await press(page, 'button', 'Bezorgen niet meer aanwijzen');
    await save();
    expect(await pinsOf()).toEqual([
      { name: 'In mandje', quote: 'In mandje', selector: '#koop' },
      { name: '', quote: 'Voor tien uur besteld, morgen in huis. Vragen? Mail …', selector: 'main > p' },
    ]);
    expect(await tree()).toBe(before);
  });

  it('goes by keyboard through what is in view and beyond, and Escape goes back to the card', async () => {
    const before = await tree();
    await openCard(extension, page);
    await press(page, 'button', 'Aanwijzen');
    await find(page, 'application', pointing);
    await overheard();
    await page.keyboard.press('Escape');
    await find(page, 'radiogroup', 'Effectiviteit');
    await press(page, 'button', 'Aanwijzen');
    await find(page, 'application', pointing);
    const seen: (string | undefined)[] = [];
    for (const key of ['Tab', 'Tab', 'ArrowDown', 'ArrowUp', 'Tab', 'Tab', 'Tab'] as const) {
      await page.keyboard.press(key);
      const status = await page.waitForSelector('::-p-aria([role="status"])');
      seen.push(await status?.evaluate((element) => element.textContent ?? undefined));
    }
    expect(seen).toEqual([
      'parts',
      'Naam',
      expect.stringContaining('In mandje'),
      'Naam',
      expect.anything(),
      'In mandje',
      'Bezorgen',
    ]);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await find(page, 'button', 'Bezorgen niet meer aanwijzen');
    expect(await overheard()).toEqual([]);
    await save();
    expect((await pinsOf())?.map(({ name }) => name)).toEqual(['Bezorgen']);
    expect(await tree()).toBe(before);
  });

  it('goes from the popup, which closes, on in the card', async () => {
    const popup = await extension.openPopup(page);
    await find(popup, 'radiogroup', 'Effectiviteit');
    await pressAndClose(popup, 'Aanwijzen');
    await find(page, 'application', pointing);
    const place = await (await page.$('#koop'))?.boundingBox();
    await page.mouse.click((place?.x ?? 0) + 8, (place?.y ?? 0) + 8);
    await find(page, 'button', 'In mandje niet meer aanwijzen');
    await save();
    expect((await pinsOf())?.map(({ selector }) => selector)).toEqual(['#koop']);
  });
});
