import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { walkWords } from '../../src/text/walk.js';
import type { RunningShop } from '../shop/serve.mjs';
import { aSecondLater } from './a-second-later.js';
import { enterShop } from './enter-shop.js';
import { type Extension, fill, find, launchExtension, press } from './extension.js';
import { putRows } from './put-rows.js';
import { fillForm, openCard, pressAndClose, rateInPopup, waitForCardClosed } from './reviewer.js';
import { shopStudy } from './shop-study.js';
import { readStored } from './stored.js';

const textOf = (page: Page) => page.$eval('main', (main) => main.textContent);
const fieldValue = async (page: Page, name: string) => {
  const field = await page.waitForSelector(`::-p-aria([name="${name}"])`);
  return field?.evaluate((element) => (element as unknown as { value: string }).value);
};

/** The study, with pictures and with something to check on one of its pages. */
const walked = {
  ...shopStudy,
  picturesAllowed: true,
  types: shopStudy.types.map((type) =>
    type.name === 'Productpagina' ? { ...type, checks: ['Staat de levertijd erbij?'] } : type,
  ),
};

/** Presses the answer to one of the questions at the end, by its group. */
const answer = async (popup: Page, group: string, label: string) => {
  const choice = await popup.waitForSelector(`.radio-row-choices:has(input[name="${group}"]) label::-p-text(${label})`);
  await choice?.evaluate((row) => row.scrollIntoView({ block: 'center' }));
  await choice?.click();
};
const answered = (popup: Page, group: string) =>
  popup.$eval(`input[name="${group}"]:checked + span`, (label) => label.textContent);

/** Fills in what a study asks of every reviewer before the walk. */
async function declare(popup: Page): Promise<void> {
  await fill(popup, 'Beoordelaarscode', 'kim-07');
  await press(popup, 'radio', 'Nee');
}

/** What the popup kept of what is being typed in it, read in the popup itself: it closes without the focus. */
const keptIn = (popup: Page) =>
  popup.evaluate(`new Promise((resolve) => {
    indexedDB.open('geeltje').onsuccess = ({ target: { result } }) => {
      result.transaction('drafts').objectStore('drafts').getAll().onsuccess = ({ target }) => {
        result.close();
        resolve(JSON.stringify(target.result));
      };
    };
  })`);

describe('a journey of a study', () => {
  let shop: RunningShop;
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    const entered = await enterShop({ studies: [walked] });
    ({ shop, extension, page } = entered);
    return entered.leave;
  });

  it('is offered on the site of its brand, and everything before the walk is settled at the start', async () => {
    const popup = await extension.openPopup(page);
    expect(await fieldValue(popup, 'Onderzoek')).toBe(shopStudy.id);
    expect(await fieldValue(popup, 'Merk')).toBe('Lichtvink');
    expect(await fieldValue(popup, 'Meting')).toBe('najaar');
    await press(popup, 'checkbox', 'Weten wanneer hij komt');
    await fill(popup, 'Nog een eigen doel', 'Iets moois zien');
    await fill(popup, 'Wat verwacht je van deze klantreis?', 'Snel klaar zijn');
    await declare(popup);
    await press(popup, 'button', 'Start klantreis');
    await find(popup, 'radiogroup', 'Effectiviteit');
    const [journey] = (await readStored(extension)).journeys;
    expect(journey).toMatchObject({
      study: shopStudy.id,
      brand: { name: 'Lichtvink', role: 'own', sites: ['winkel.localhost', 'betaal.localhost'] },
      round: 'najaar',
      reviewer: 'kim-07',
      conflict: { exists: false },
      goals: [{ text: 'Een leeslamp in huis hebben' }, { text: 'Iets moois zien' }],
      expectation: 'Snel klaar zijn',
      questionSet: 2,
      state: 'running',
    });
  });

  it('ends with its types confirmed in one list, and what is typed there outlives the popup', async () => {
    await rateInPopup(extension, page, { keys: '6564', type: 'Home' });
    await page.goto(`${shop.shop}/product/vinkje`);
    await aSecondLater();
    await openCard(extension, page);
    await press(page, 'button', 'Foto bewaren');
    await fillForm(page, { keys: '7665' });
    await press(page, 'button', 'Bewaar');
    await waitForCardClosed(page);

    await page.goto(`${shop.shop}/service`);
    let popup = await extension.openPopup(page);
    await find(popup, 'radiogroup', 'Effectiviteit');
    await fillForm(popup, { keys: '3' });
    await expect.poll(() => keptIn(popup)).toContain('"effectiveness":3');
    await popup.close();

    popup = await extension.openPopup(page);
    await press(popup, 'button', 'Klantreis afronden');
    const place = `Touchpoint 2, ${shop.shop.replace('http://', '')}/product/vinkje`;
    await popup.waitForSelector(`::-p-aria([name="${place}"])`);
    await popup.$eval(`::-p-aria([name="${place}"])`, (field) => (field as unknown as { select: () => void }).select());
    await popup.focus(`::-p-aria([name="${place}"])`);
    await popup.keyboard.type('productpagina');
    await expect.poll(() => keptIn(popup)).toContain('"productpagina"');
    await popup.close();

    popup = await extension.openPopup(page);
    await press(popup, 'button', 'Klantreis afronden');
    await find(popup, 'button', 'Klopt allemaal');
    expect(await fieldValue(popup, place)).toBe('productpagina');
    // What was rated on the service page and never saved is named, and can be saved here.
    await press(popup, 'button', 'Bewaar Service en contact');
    await popup.waitForSelector('.type-list li:nth-child(3)');
    await popup.waitForSelector('::-p-text(1 naam staat niet in het onderzoek)');
    await (await find(popup, 'button', 'Klopt allemaal')).focus();
    await popup.keyboard.press('Enter');
    await find(popup, 'button', 'Afronden en op slot');
    const [journey] = (await readStored(extension)).journeys;
    expect(journey?.touchpoints.map(({ type, typeSuggested }) => [type, typeSuggested])).toEqual([
      ['Home', false],
      ['Productpagina', false],
      ['Service en contact', false],
    ]);
  });

  it('reminds of what is easily missed, asks what the study asks, and keeps the answers when the popup closes', async () => {
    let popup = await extension.openPopup(page);
    await press(popup, 'button', 'Klantreis afronden');
    // The type that was confirmed has a check, which nobody saw until now.
    await press(popup, 'button', 'Productpagina (1)');
    await press(popup, 'button', 'Controlevragen 0/1');
    await press(popup, 'radio', 'ja');
    await press(popup, 'button', 'Bewaar wijzigingen');
    await press(popup, 'button', '+ Bevestigingsmail');
    await (await find(popup, 'combobox', 'Kanaal')).select('email');
    await fillForm(popup, { keys: '5555' });
    await press(popup, 'button', 'Bewaar');

    await find(popup, 'button', 'Afronden en op slot');
    await answer(popup, 'goal-0', 'Ja');
    await answer(popup, 'overall', '6');
    await answer(popup, 'effort', '5');
    await answer(popup, 'doubted', 'Nee');
    await answer(popup, 'nps', '10');
    await answer(popup, 'recommend', '2');
    // Chosen again is taken back: skipped.
    await answer(popup, 'recommend', '2');
    await popup.waitForSelector('::-p-text(nog 3 open)');
    await expect.poll(() => keptIn(popup)).toContain('"recommend":null');
    await popup.close();

    popup = await extension.openPopup(page);
    await press(popup, 'button', 'Klantreis afronden');
    await find(popup, 'button', 'Afronden en op slot');
    expect(await answered(popup, 'effort')).toBe('5');
    await popup.waitForSelector('::-p-text(nog 3 open)');
    // One goal has no answer yet: that is said before anything is locked.
    await press(popup, 'button', 'Afronden en op slot');
    await popup.waitForSelector('[role=alert]::-p-text(nog niet beantwoord)');
    expect(await popup.evaluate('document.activeElement.name')).toBe('goal-1');
    await press(popup, 'button', 'Afronden en op slot');
    await find(popup, 'button', 'Rapport openen');
    const { journeys, drafts } = await readStored(extension);
    expect(journeys[0]).toMatchObject({
      state: 'finished',
      goals: [{ reached: 'yes' }, { reached: null }],
      closing: {
        overall: 6,
        statements: { effort: 5, recommend: null, brand_fit: null },
        doubted: false,
        nps: 10,
      },
      touchpoints: [
        {},
        { checks: [{ answer: 'yes' }] },
        {},
        { type: 'Bevestigingsmail', page: null, channel: 'email' },
      ],
    });
    expect(drafts).toBe(0);
  });

  it('shows in its report the one picture that was kept, of all that the study let be taken', async () => {
    const { journeys } = await readStored(extension);
    const attachments = journeys[0]?.touchpoints.map((touchpoint) => touchpoint.attachments.length);
    expect(attachments).toEqual([0, 1, 0, 0]);
    const report = await extension.openDashboard(`#/journeys/${journeys[0]?.id}`);
    await report.waitForSelector('img[alt^="Foto van"]');
    const pictures = () =>
      report.$$eval('img[alt^="Foto van"]', (images) => images.map(({ naturalWidth }) => naturalWidth));
    await expect.poll(pictures).toEqual([1280]);
    await report.close();
  });

  it('has taught the study, so that the next one suggests the type of another product', async () => {
    await page.goto(`${shop.shop}/product/fuut`);
    const popup = await extension.openPopup(page);
    await press(popup, 'radio', 'Nee');
    await press(popup, 'button', 'Start klantreis');
    await find(popup, 'radiogroup', 'Effectiviteit');
    expect(await fieldValue(popup, 'Touchpoint')).toBe('Productpagina');
    await popup.close();
  });
});

describe('a journey of a study of which one site is not allowed', () => {
  let shop: RunningShop;
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    const entered = await enterShop({ allowed: ['*://*.winkel.localhost/*'], studies: [shopStudy] });
    ({ shop, extension, page } = entered);
    return entered.leave;
  });

  it('goes on where it is allowed, and says what is not logged', async () => {
    let popup = await extension.openPopup(page);
    await declare(popup);
    // The popup closes under the browser's question, which nobody answers.
    await pressAndClose(popup, 'Start klantreis');
    await expect
      .poll(async () => (await readStored(extension)).journeys.map(({ state }) => state))
      .toEqual(['intended']);
    popup = await extension.openPopup(page);
    await press(popup, 'button', 'Start zonder loggen');
    await find(popup, 'radiogroup', 'Effectiviteit');
    expect(await textOf(popup)).toContain(walkWords.nl.refusedSites('betaal.localhost'));
    await popup.close();
    await expect.poll(async () => (await readStored(extension)).visits.length).toBe(1);

    await page.goto(`${shop.payment}/betalen?bestelling=1&bedrag=100`);
    popup = await extension.openPopup(page);
    await find(popup, 'radiogroup', 'Effectiviteit');
    expect(await textOf(popup)).toContain(walkWords.nl.notAllowed('betaal.localhost'));
    await fillForm(popup, { keys: '4444' });
    await press(popup, 'button', 'Bewaar');
    await find(popup, 'button', 'Bewaar wijzigingen');
    const { journeys, visits } = await readStored(extension);
    expect(journeys[0]?.touchpoints).toMatchObject([{ page: { address: `${shop.payment}/betalen` }, visits: [] }]);
    expect(visits).toHaveLength(1);
  });
});

describe('a journey of a brand without a site', () => {
  it('starts on any page, and is walked by hand', async () => {
    const extension = await launchExtension({ allowed: [] });
    await putRows(extension, { studies: [shopStudy], journeys: [], visits: [] });
    const page = await extension.browser.newPage();
    await page.goto('chrome://version');
    const popup = await extension.openPopup(page);
    await (await find(popup, 'combobox', 'Onderzoek')).select(shopStudy.id);
    await (await find(popup, 'combobox', 'Merk')).select('Lichtvink');
    await declare(popup);
    // An interest is declared of one brand; for another one it is asked again.
    await (await find(popup, 'combobox', 'Merk')).select('Lampenboer');
    await popup.waitForSelector('input[name=conflict]:not(:checked) + span::-p-text(Nee)');
    await press(popup, 'radio', 'Nee');
    await press(popup, 'button', 'Start klantreis');
    await press(popup, 'button', 'Offline moment');
    await fillForm(popup, { keys: '3334', type: 'Gebeld' });
    await press(popup, 'button', 'Bewaar');
    await find(popup, 'button', 'Klantreis afronden');
    const [journey] = (await readStored(extension)).journeys;
    expect(journey).toMatchObject({ brand: { name: 'Lampenboer', sites: [] }, touchpoints: [{ type: 'Gebeld' }] });
    await extension.close();
  });
});
