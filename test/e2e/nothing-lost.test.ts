import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { cardWords } from '../../src/text/card.js';
import type { RunningShop } from '../shop/serve.mjs';
import { makeRandom } from '../torture/random.js';
import { tortureKills } from '../torture/torture-kills.js';
import { enterShop } from './enter-shop.js';
import { type Extension, fill, find, press } from './extension.js';
import { finishJourney, openCard, rateInCard, rateInPopup, waitForCardClosed } from './reviewer.js';
import { openStorePage, readStored, readStoredIn } from './stored.js';

describe('nothing that a reviewer entered is lost', () => {
  let shop: RunningShop;
  let extension: Extension;
  let page: Page;

  beforeEach(async () => {
    const entered = await enterShop({ goal: 'Een lamp kopen' });
    ({ shop, extension, page } = entered);
    return entered.leave;
  });

  const touchpoints = async () => (await readStored(extension)).journeys[0]?.touchpoints ?? [];

  it('when the background is killed between two ratings and in front of an open card', async () => {
    await page.goto(`${shop.shop}/service`);
    await rateInCard(extension, page, { keys: '3222', note: 'eerste' });
    await page.goto(`${shop.shop}/privacy`);
    await openCard(extension, page);
    await extension.killWorker();
    for (const key of ['6', '5', '6', '6'] as const) await page.keyboard.press(key);
    await fill(page, 'Notitie', 'tweede');
    await press(page, 'button', 'Bewaar');
    await waitForCardClosed(page);
    expect((await touchpoints()).map(({ note }) => note)).toEqual(['eerste', 'tweede']);
  });

  it('when the page is closed while the card is open: the draft is there on the next visit', async () => {
    await page.goto(`${shop.shop}/service`);
    await openCard(extension, page);
    await page.keyboard.press('3');
    await fill(page, 'Notitie', 'Half af');
    await expect.poll(async () => (await readStored(extension)).drafts).toBe(1);
    await page.close();

    page = await extension.browser.newPage();
    await page.goto(`${shop.shop}/service`);
    await openCard(extension, page);
    const note = await find(page, 'textbox', 'Notitie');
    expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe('Half af');
    await press(page, 'button', 'Bewaar');
    await waitForCardClosed(page);
    expect(await touchpoints()).toMatchObject([{ note: 'Half af', rating: { effectiveness: 3 } }]);
    expect((await readStored(extension)).drafts).toBe(0);
  });

  it('when the browser restarts in mid-journey: it is paused, asks, and goes on', async () => {
    await rateInPopup(extension, page, { keys: '6656', note: 'Voor de herstart' });
    await extension.restart();
    page = await extension.browser.newPage();
    await page.goto(`${shop.shop}/service`);
    await expect.poll(async () => (await readStored(extension)).journeys[0]?.state).toBe('paused');
    const before = (await readStored(extension)).visits.length;

    const popup = await extension.openPopup(page);
    await press(popup, 'button', 'Klantreis hervatten');
    await find(popup, 'radiogroup', 'Effectiviteit');
    await popup.close();
    await expect.poll(async () => (await readStored(extension)).visits.length).toBe(before + 1);
    await rateInPopup(extension, page, { keys: '3222', note: 'Na de herstart' });
    expect((await touchpoints()).map(({ note }) => note)).toEqual(['Voor de herstart', 'Na de herstart']);
  });

  it('when the save is refused: the form says why and keeps the text', async () => {
    await page.goto(`${shop.shop}/service`);
    await openCard(extension, page);
    await fill(page, 'Notitie', 'Dit wil ik niet kwijt');
    const other = await extension.browser.newPage();
    await other.goto(`${shop.shop}/privacy`);
    await finishJourney(extension, other, { goal: 'Nee', overall: '2' });

    await page.bringToFront();
    await press(page, 'button', 'Bewaar');
    const alert = await page.waitForSelector('::-p-aria([role="alert"])');
    expect(await alert?.evaluate((element) => element.textContent)).toContain('afgerond en op slot');
    const note = await find(page, 'textbox', 'Notitie');
    expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe('Dit wil ik niet kwijt');
    expect(await touchpoints()).toEqual([]);
  });

  it('when the extension is updated under an open card: the card says so, and the draft is there when the walk goes on', async () => {
    await page.goto(`${shop.shop}/service`);
    await openCard(extension, page);
    await fill(page, 'Notitie', 'Voor de update');
    await expect.poll(async () => (await readStored(extension)).drafts).toBe(1);
    await extension.update();
    await page.bringToFront();
    await press(page, 'button', 'Bewaar');
    const alert = await page.waitForSelector('::-p-aria([role="alert"])');
    expect(await alert?.evaluate((element) => element.textContent)).toBe(cardWords.nl.orphaned);
    await expect.poll(async () => (await readStored(extension)).journeys[0]?.state).toBe('paused');

    const popup = await extension.openPopup(page);
    await press(popup, 'button', 'Klantreis hervatten');
    await find(popup, 'radiogroup', 'Effectiviteit');
    await popup.close();
    await page.goto(`${shop.shop}/privacy`);
    await rateInCard(extension, page, { keys: '6656', note: 'Na de update' });
    await page.goto(`${shop.shop}/service`);
    await openCard(extension, page);
    await press(page, 'button', 'Bewaar');
    await waitForCardClosed(page);
    expect((await touchpoints()).map(({ note }) => note).sort()).toEqual(['Na de update', 'Voor de update']);
  });

  it('when the popup is closed in the middle of a save: each rating is saved or still a draft', async () => {
    const store = await openStorePage(extension);
    const written: string[] = [];
    for (const wait of [0, 3, 8, 20]) {
      const note = `Gesloten na ${wait}`;
      written.push(note);
      await page.goto(`${shop.shop}/zoeken?q=${wait}`);
      const popup = await extension.openPopup(page);
      await find(popup, 'radiogroup', 'Effectiviteit');
      await fill(popup, 'Notitie', note);
      await expect.poll(async () => (await notesIn(store)).drafts).toContain(note);
      // Saved with the keyboard, and closed while that is under way.
      await popup.keyboard.down('Control');
      const saving = popup.keyboard.press('Enter').catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, wait));
      await popup.close();
      await saving;
    }
    const { saved, drafts } = await notesIn(store);
    expect([...saved, ...drafts].sort()).toEqual(written.sort());
  });

  it('when a rating is changed: the same touchpoint is saved again', async () => {
    await page.goto(`${shop.shop}/service`);
    await rateInCard(extension, page, { keys: '3222' });
    // Opened beforehand: a new tab would close the popup, which may still be saving.
    const store = await openStorePage(extension);
    const popup = await extension.openPopup(page);
    await find(popup, 'button', 'Bewaar wijzigingen');
    await fill(popup, 'Notitie', 'Bij nader inzien');
    await press(popup, 'button', 'Bewaar wijzigingen');
    await expect
      .poll(async () => (await readStoredIn(store)).journeys[0]?.touchpoints)
      .toMatchObject([{ note: 'Bij nader inzien', rating: { ease: 2 } }]);
    await store.close();
    expect(await touchpoints()).toHaveLength(1);
  });
});

/** The notes of all touchpoints and of all drafts, read in a page that is open already. */
async function notesIn(store: Page): Promise<{ saved: string[]; drafts: string[] }> {
  const { journeys, draftNotes } = await readStoredIn(store);
  return { saved: journeys.flatMap(({ touchpoints }) => touchpoints.map(({ note }) => note)), drafts: draftNotes };
}

// A short slice of `npm run torture`.
it('no rating that was acknowledged is lost where the background and the browser are killed at any moment', async () => {
  const { acknowledged, workerKills, browserKills, lost } = await tortureKills(
    makeRandom(7),
    5,
    Number.POSITIVE_INFINITY,
  );
  expect({ workerKills, browserKills, lost }).toEqual({ workerKills: 4, browserKills: 1, lost: 0 });
  expect(acknowledged).toBeGreaterThan(0);
});
