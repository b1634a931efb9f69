import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningShop, startShop } from '../shop/serve.mjs';
import { aSecondLater } from './a-second-later.js';
import { type Extension, find, launchExtension, press } from './extension.js';
import { openCard, rateInPopup, startJourney, waitForCardClosed } from './reviewer.js';
import { canMakeDisk, makeSmallDisk, type SmallDisk } from './small-disk.js';
import { openStorePage, readStoredIn } from './stored.js';

const noPicture = 'Geen foto: deze schijf is vol. De beoordeling kan gewoon worden bewaard.';

/** Covers a page with noise, of which a picture takes more than a megabyte. */
const drawNoise = `(() => {
  const canvas = document.body.appendChild(document.createElement('canvas'));
  canvas.style.cssText = 'position: fixed; inset: 0; z-index: 1';
  [canvas.width, canvas.height] = [innerWidth, innerHeight];
  const context = canvas.getContext('2d');
  const picture = context.createImageData(innerWidth, innerHeight);
  for (let index = 0; index < picture.data.length; index += 1) picture.data[index] = index % 4 === 3 ? 255 : Math.random() * 256;
  context.putImageData(picture, 0, 0);
})()`;

// Only root can make a disk that is small enough to fill.
describe.skipIf(!canMakeDisk())('on a disk without room for a picture', () => {
  let disk: SmallDisk;
  let shop: RunningShop;
  let extension: Extension;
  let page: Page;
  let store: Page;

  beforeAll(async () => {
    shop = await startShop({ slowMs: 0 });
    disk = makeSmallDisk(200_000_000);
    extension = await launchExtension({ within: disk.folder });
    store = await openStorePage(extension);
    page = await extension.browser.newPage();
    await page.goto(shop.shop);
    await startJourney(extension, page, { reviewer: 'kim', goal: 'Toch bewaren' });
    await rateInPopup(extension, page, { keys: '5555' });
    const popup = await extension.openPopup(page);
    await press(popup, 'button', 'Foto’s: maak er een van elke pagina die je beoordeelt, om te bewaren of niet');
    await find(popup, 'button', 'Foto bewaren');
    await popup.close();
  });
  afterAll(async () => {
    await extension.close();
    await shop.close();
    disk.close();
  });

  const ratings = async () => (await readStoredIn(store)).journeys[0]?.touchpoints.map(({ rating }) => rating.emotion);

  /** Visits a page of which a picture is large, while the disk has room for ratings only. */
  const visitFull = async (path: string): Promise<void> => {
    disk.empty();
    await page.bringToFront();
    await page.goto(`${shop.shop}${path}`);
    await expect.poll(async () => (await readStoredIn(store)).visits.at(-1)?.address).toBe(`${shop.shop}${path}`);
    await page.evaluate(drawNoise);
    disk.fill(600_000);
    await aSecondLater();
  };

  it('the rating is saved in the popup, which says why there is no picture; with room again there is one', async () => {
    await visitFull('/privacy');
    let popup = await extension.openPopup(page);
    await popup.waitForSelector('.evidence-fields__notice[role=status]');
    expect(await popup.$eval('.evidence-fields__notice', (notice) => notice.textContent)).toBe(noPicture);
    await popup.close();
    await rateInPopup(extension, page, { keys: '6666' });
    expect(await ratings()).toEqual([5, 6]);
    disk.empty();
    await aSecondLater();
    popup = await extension.openPopup(page);
    await find(popup, 'button', 'Foto bewaren');
    await popup.close();
  });

  it('the rating is saved in the card, which says why there is no picture', async () => {
    await visitFull('/service');
    await openCard(extension, page);
    const said = async () => {
      const statuses = await page.$$('::-p-aria([role="status"])');
      return Promise.all(statuses.map((status) => status.evaluate((element) => element.textContent)));
    };
    await expect.poll(said).toContain(noPicture);
    for (const key of ['7', '7', '7', '7', 'Enter'] as const) await page.keyboard.press(key);
    await waitForCardClosed(page);
    expect(await ratings()).toEqual([5, 6, 7]);
  });
});
