import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { evidenceWords } from '../../src/text/evidence.js';
import { walkWords } from '../../src/text/walk.js';
import { sampleJourney, sampleTime } from '../model/sample-journey.js';
import type { RunningShop } from '../shop/serve.mjs';
import { enterShop } from './enter-shop.js';
import { type Extension, fill, find, press } from './extension.js';
import { putRows } from './put-rows.js';
import { pressAndClose } from './reviewer.js';
import { readStored } from './stored.js';

describe('the side panel', () => {
  let shop: RunningShop;
  let extension: Extension;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    const entered = await enterShop({ goal: 'Rondkijken' });
    ({ shop, extension, page } = entered);
    const popup = await extension.openPopup(page);
    const opened = extension.browser.waitForTarget((target) => target.url().includes('/src/panel/panel.html'));
    await pressAndClose(popup, 'Zijpaneel');
    panel = await (await opened).asPage();
    return entered.leave;
  });

  const shownPage = () => panel.$eval('.touchpoint-place-page', (line) => line.textContent);
  const button = () => panel.evaluate('Promise.all([chrome.action.getTitle({}), chrome.action.getBadgeText({})])');
  const note = async () =>
    (await find(panel, 'textbox', 'Notitie')).evaluate((field) => (field as HTMLTextAreaElement).value);

  it('stays open, follows the tab, and keeps what was written about each page', async () => {
    await page.goto(`${shop.shop}/service`);
    await expect.poll(shownPage).toContain('/service');
    await fill(panel, 'Notitie', 'Over de service');
    await expect.poll(async () => (await readStored(extension)).drafts).toBe(1);

    await page.bringToFront();
    await page.goto(`${shop.shop}/privacy`);
    await expect.poll(shownPage).toContain('/privacy');
    expect(await note()).toBe('');

    await page.goto(`${shop.shop}/service`);
    await expect.poll(shownPage).toContain('/service');
    await expect.poll(note).toBe('Over de service');
  });

  it('tells how a picture gets there, until one is', async () => {
    const told = () => panel.$eval('.evidence-fields', ({ textContent }) => textContent);
    await press(panel, 'button', evidenceWords.nl.quickPicturesLong);
    await expect.poll(told).toContain(walkWords.nl.howToTakePicture);
    const popup = await extension.openPopup(page);
    await find(popup, 'button', 'Foto bewaren');
    await popup.close();
    await find(panel, 'button', 'Foto bewaren');
    expect(await told()).not.toContain(walkWords.nl.howToTakePicture);
  });

  it('saves a rating without anything in the page', async () => {
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    await press(panel, 'radio', '3');
    await press(panel, 'button', 'Bewaar');
    await find(panel, 'button', 'Bewaar wijzigingen');
    const [journey] = (await readStored(extension)).journeys;
    expect(journey?.touchpoints).toMatchObject([{ note: 'Over de service', rating: { effectiveness: 3 } }]);
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBe(nodes);
  });

  it('is offered in the menu of the page as a card, and the button counts along, in words and as a badge', async () => {
    expect(await button()).toEqual(['Geeltje: 1 touchpoint at Lichtvink', '1']);
    // The menu itself belongs to the system and cannot be driven; that the entry is there, and what follows, can be.
    await panel.evaluate("chrome.contextMenus.update('rate-page', {})");
    const worker = await extension.browser.waitForTarget((target) => target.type() === 'service_worker');
    await (await worker.worker())?.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ url: '*://winkel.localhost/*' });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'rate-page' }, tab);
    })()`);
    await page.bringToFront();
    await find(page, 'radiogroup', 'Effectiviteit');
    await press(panel, 'button', 'Pauzeren');
    await expect.poll(button).toEqual(['Geeltje: Lichtvink is paused; press to resume', 'II']);
  });

  it('says on the button, too, that no page is logged where the browser does not allow the site', async () => {
    const pauses = [{ from: sampleTime(30), until: null }];
    const journey = sampleJourney({ state: 'paused', pauses, finishedAt: null, closing: null });
    await putRows(extension, { studies: [], journeys: [journey], visits: [] });
    await panel.reload();
    await press(panel, 'button', 'Bruinhuis (kim)');
    await press(panel, 'button', 'Klantreis hervatten');
    await expect
      .poll(button)
      .toEqual(['Geeltje: Bruinhuis is not logged on bruinhuis.example; press to allow it', '!']);
  });
});
