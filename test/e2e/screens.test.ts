import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/model/settings.js';
import { closingWords } from '../../src/text/closing.js';
import { dashboardWords } from '../../src/text/dashboard.js';
import { evidenceWords } from '../../src/text/evidence.js';
import { questions } from '../../src/text/questions.js';
import { ratingCardWords } from '../../src/text/rating-card.js';
import { ratingFormWords } from '../../src/text/rating-form.js';
import { startWords } from '../../src/text/start.js';
import { walkWords } from '../../src/text/walk.js';
import type { RunningShop } from '../shop/serve.mjs';
import { barriersOn } from './barriers-on.js';
import { enterShop } from './enter-shop.js';
import { type Extension, fill, find, press } from './extension.js';
import { pressAndClose, startJourney } from './reviewer.js';
import { readStored } from './stored.js';
import { faultsIn, messagesIn, treeOf } from './tree-of.js';

/** Pixels that the browser shows of a popup at most. */
const popupHeight = 600;

const textOf = (page: Page) => page.$eval('main', (main) => main.textContent);

describe.each(languages)('everybody can use, in %s,', (language: Language) => {
  const walk = walkWords[language];
  const closing = closingWords[language];
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    const entered = await enterShop({ language });
    ({ extension, page } = entered);
    return entered.leave;
  });

  /** Opens the popup, goes to one of its screens, and answers with what is wrong there. */
  async function barriersInPopup(go: (popup: Page) => Promise<unknown>): Promise<string[]> {
    const popup = await extension.openPopup(page);
    await go(popup);
    const barriers = [...faultsIn(await treeOf(popup)), ...(await barriersOn(popup))];
    await popup.close();
    return barriers;
  }

  it('the dashboard without journeys', async () => {
    const dashboard = await extension.openDashboard();
    await dashboard.waitForSelector('::-p-aria([role="heading"])');
    expect(await textOf(dashboard)).toContain(dashboardWords[language].emptyTitle);
    expect(await barriersOn(dashboard)).toEqual([]);
    await dashboard.close();
  });

  it('the form that starts a journey', async () => {
    const start = startWords[language];
    const barriers = await barriersInPopup(async (popup) => {
      await fill(popup, start.reviewer, 'kim-07');
      await fill(popup, start.goal, 'Een leeslamp bestellen');
    });
    expect(barriers).toEqual([]);
  });

  it('the rating form, with all that folds out', async () => {
    const start = startWords[language];
    const form = ratingFormWords[language];
    const barriers = await barriersInPopup(async (popup) => {
      await fill(popup, start.reviewer, 'kim-07');
      await fill(popup, start.goal, 'Een leeslamp bestellen');
      await press(popup, 'button', start.start);
      await find(popup, 'radiogroup', questions[language].effectiveness.name);
      for (const key of ['6', '2', '0'] as const) await popup.keyboard.press(key);
      for (const title of [form.lanesTitle, form.mark, form.more]) {
        await (await popup.waitForSelector(`::-p-aria([name="${title}"])`))?.click();
      }
      await find(popup, 'textbox', form.note);
    });
    expect(barriers).toEqual([]);
  });

  it('the rating form where the colours of the system are forced: what is chosen and what is asked now stand out', async () => {
    const popup = await extension.openPopup(page);
    await find(popup, 'radiogroup', questions[language].effectiveness.name);
    const session = await popup.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await popup.focus('[data-scale=ease] input');
    const looks = (selector: string, property: 'backgroundColor' | 'borderLeftColor') =>
      popup.$$eval(
        selector,
        (parts, property) => [...new Set(parts.map((part) => getComputedStyle(part)[property]))],
        property,
      );
    const [chosen, ...none] = await looks('[data-scale] input:checked + span', 'backgroundColor');
    expect(none).toEqual([]);
    expect(await looks('[data-scale] input:not(:checked) + span', 'backgroundColor')).not.toContain(chosen);
    const [asked] = await looks('[data-scale=ease]', 'borderLeftColor');
    expect(await looks('[data-scale]:not([data-scale=ease])', 'borderLeftColor')).not.toContain(asked);
    await popup.close();
  });

  it('the rating form with a picture, which is no higher than a popup can be, and the picture to crop and black out', async () => {
    const words = evidenceWords[language];
    const popup = await extension.openPopup(page);
    await press(popup, 'button', words.quickPicturesLong);
    await find(popup, 'button', words.keepPicture(1, 1));
    await popup.waitForSelector('.evidence-fields__picture img[src^=blob]');
    expect(await popup.$eval('body', (body) => body.scrollHeight)).toBeLessThanOrEqual(popupHeight);
    const barriers = await barriersOn(popup);
    const opened = extension.browser.waitForTarget((target) => target.url().includes('#/pictures/'));
    await pressAndClose(popup, words.editLong(1, 1));
    const editor = await (await opened).page();
    if (!editor) throw new Error('The picture did not open in a tab.');
    await editor.waitForSelector('.picture-editor__frame');
    barriers.push(...(await barriersOn(editor)));
    await editor.setViewport({ width: 320, height: 256 });
    barriers.push(...(await barriersOn(editor)));
    expect(barriers).toEqual([]);
    expect(await editor.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await editor.close();
  });

  it('the side panel, which the popup opens', async () => {
    const popup = await extension.openPopup(page);
    const opened = extension.browser.waitForTarget((target) => target.url().includes('/src/panel/panel.html'));
    // The popup closes under the pressed button, and then nobody may be left to answer that it was pressed.
    const closed = new Promise((resolve) => popup.once('close', resolve));
    await Promise.race([closed, press(popup, 'button', walk.openPanel).catch(() => closed)]);
    const panel = await (await opened).asPage();
    await find(panel, 'radiogroup', questions[language].effectiveness.name);
    expect([...faultsIn(await treeOf(panel)), ...(await barriersOn(panel))]).toEqual([]);
    // As narrow as WCAG asks; the browser lets nobody pull the panel that far.
    await panel.setViewport({ width: 320, height: 640 });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await panel.close();
  });

  it('the form for an offline moment', async () => {
    const barriers = await barriersInPopup(async (popup) => {
      await press(popup, 'button', walk.addOffline);
      await find(popup, 'combobox', ratingFormWords[language].channel);
      // Saving nothing says what is missing.
      await press(popup, 'button', ratingFormWords[language].save);
      await popup.waitForSelector('::-p-aria([role="alert"])');
    });
    expect(barriers).toEqual([]);
  });

  it('the journey that stands still', async () => {
    const barriers = await barriersInPopup(async (popup) => {
      await press(popup, 'button', walk.pause);
      await find(popup, 'button', walk.resume);
    });
    expect(barriers).toEqual([]);
  });

  it('the questions at the end', async () => {
    const barriers = await barriersInPopup(async (popup) => {
      await press(popup, 'button', walk.finish);
      await press(popup, 'radio', closing.outcomes.partly);
      await press(popup, 'radio', '5');
    });
    expect(barriers).toEqual([]);
  });

  it('the notice of a finished journey', async () => {
    const barriers = await barriersInPopup(async (popup) => {
      await press(popup, 'button', walk.finish);
      await press(popup, 'button', closing.finish);
      await find(popup, 'button', walk.openReport);
    });
    expect(barriers).toEqual([]);
  });

  it('the dashboard with a journey, and that journey’s page', async () => {
    const { journeys } = await readStored(extension);
    const dashboard = await extension.openDashboard();
    await dashboard.waitForSelector(`a[href$="${journeys[0]?.id}"]`);
    expect(await barriersOn(dashboard)).toEqual([]);
    await dashboard.click(`a[href$="${journeys[0]?.id}"]`);
    await find(dashboard, 'button', dashboardWords[language].downloadCsv);
    expect(await barriersOn(dashboard)).toEqual([]);
    await dashboard.close();
  });
});

describe('the popup', () => {
  let shop: RunningShop;
  let extension: Extension;
  let page: Page;

  beforeEach(async () => {
    const entered = await enterShop();
    ({ shop, extension, page } = entered);
    return entered.leave;
  });

  const start = () => startJourney(extension, page, { reviewer: 'kim', goal: 'Een lamp kopen' });
  const visited = async () => (await readStored(extension)).visits.map(({ address }) => new URL(address).pathname);

  it('says where to go when it is opened where nobody can walk', async () => {
    await page.goto('chrome://version');
    const popup = await extension.openPopup(page);
    await find(popup, 'button', 'Klantreizen en rapporten');
    expect(await textOf(popup)).toContain(startWords.nl.noPage);
  });

  it('says aloud that a rating is saved, and keeps the keys in the form', async () => {
    await start();
    const popup = await extension.openPopup(page);
    await popup.waitForFunction("document.activeElement?.matches('[data-scale] input')");
    for (const key of ['6', '2', '0', '5', 'Enter'] as const) await popup.keyboard.press(key);
    await expect.poll(async () => messagesIn(await treeOf(popup))).toEqual([ratingCardWords.nl.savedAs(1)]);
    expect(await popup.evaluate("document.activeElement?.closest('form') !== null")).toBe(true);
  });

  it('says why a page of the browser itself cannot be rated, and offers an offline moment instead', async () => {
    await start();
    await page.goto('chrome://version');
    const popup = await extension.openPopup(page);
    await find(popup, 'button', 'Offline moment');
    expect(await textOf(popup)).toContain(walkWords.nl.closedPage);
    expect(await popup.$$('form')).toHaveLength(0);
    await press(popup, 'button', 'Offline moment');
    await find(popup, 'combobox', 'Kanaal');
    await fill(popup, 'Touchpoint', 'Gebeld met de winkel');
    await fill(popup, 'Notitie', 'Tien minuten in de wacht.');
    await press(popup, 'button', 'Bewaar');
    await find(popup, 'button', 'Klantreis afronden');
    const [journey] = (await readStored(extension)).journeys;
    expect(journey?.touchpoints).toMatchObject([{ type: 'Gebeld met de winkel', page: null, channel: 'phone' }]);
  });

  it('says of a page of another site that it is not logged, and rates it all the same', async () => {
    await start();
    await page.goto(`${shop.payment}/betalen?bedrag=4995&bestelling=20481307`);
    const popup = await extension.openPopup(page);
    await find(popup, 'radiogroup', 'Effectiviteit');
    expect(await textOf(popup)).toContain('hoort niet bij winkel.localhost');
    for (const key of ['7', '6', '5', '4'] as const) await popup.keyboard.press(key);
    await press(popup, 'button', 'Bewaar');
    await find(popup, 'button', 'Bewaar wijzigingen');
    const { journeys, visits } = await readStored(extension);
    expect(journeys[0]?.touchpoints).toMatchObject([
      { page: { address: `${shop.payment}/betalen` }, visits: [], rating: { effectiveness: 7, expectation: 4 } },
    ]);
    expect(visits.filter(({ address }) => address.startsWith(shop.payment))).toEqual([]);
  });

  it('pauses a journey, and nothing is logged until it goes on', async () => {
    await start();
    await expect.poll(visited).toEqual(['/']);
    const popup = await extension.openPopup(page);
    await press(popup, 'button', 'Pauzeren');
    await find(popup, 'button', 'Klantreis hervatten');
    await popup.close();

    await page.goto(`${shop.shop}/service`);
    await page.goto(`${shop.shop}/lampen`);
    const again = await extension.openPopup(page);
    await press(again, 'button', 'Klantreis hervatten');
    await find(again, 'radiogroup', 'Effectiviteit');
    await again.close();
    await page.goto(`${shop.shop}/privacy`);
    await expect.poll(async () => (await visited()).at(-1)).toBe('/privacy');
    expect(await visited()).not.toContain('/service');
  });
});
