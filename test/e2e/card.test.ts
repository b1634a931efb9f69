import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RunningShop } from '../shop/serve.mjs';
import { enterShop } from './enter-shop.js';
import { type Extension, find } from './extension.js';
import { openCard, waitForCardClosed } from './reviewer.js';
import { readStored } from './stored.js';

interface Listener {
  heard: { type: string; key?: string }[];
  grown: string[];
}

describe('the card in a page that listens', () => {
  let shop: RunningShop;
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    const entered = await enterShop({ goal: 'Nieuwsbrief' });
    ({ shop, extension, page } = entered);
    await page.goto(`${shop.shop}/luistert`);
    return entered.leave;
  });

  const forget = () =>
    page.evaluate(() => {
      const { heard, grown } = window as unknown as Listener;
      heard.length = 0;
      grown.length = 0;
    });
  /** What the page heard, without what any overlay that comes and goes makes it hear: focus, selection, the pointer over the page again. */
  const overheard = async () => {
    const heard = await page.evaluate(() => (window as unknown as Listener).heard.map(({ type, key }) => key ?? type));
    return heard.filter(
      (each) => !/^(focus|blur|selectionchange|(pointer|mouse)(over|enter|move|out|leave))/.test(each),
    );
  };
  const grown = () => page.evaluate(() => (window as unknown as Listener).grown);

  it('is one bare element, is rated with five keys of which the page hears none, and leaves nothing behind', async () => {
    const field = await page.$('input[name]');
    await field?.focus();
    await forget();
    await openCard(extension, page);
    expect(await grown()).toHaveLength(1);
    expect((await grown())[0]).toMatch(/^<div popover="manual"><\/div>$/);
    await forget();

    for (const key of ['6', '0', '5', '7'] as const) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await waitForCardClosed(page);

    const { journeys } = await readStored(extension);
    expect(journeys[0]?.touchpoints[0]?.rating).toEqual({
      effectiveness: 6,
      ease: 'not_applicable',
      emotion: 5,
      expectation: 7,
    });
    expect(await overheard()).toEqual([]);
    expect(await field?.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.$$('[popover]')).toHaveLength(0);
  });

  it('takes typing, clicking, going back, and Escape without a word to the page', async () => {
    await page.goto(`${shop.shop}/luistert?opnieuw`);
    await openCard(extension, page);
    await forget();
    await page.keyboard.press('2');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('3');
    await page.keyboard.press('ArrowRight');
    await (await find(page, 'textbox', 'Notitie')).click();
    await page.keyboard.type('1234 geheim');
    await (await find(page, 'button', 'Pijnpunt')).click();
    await page.keyboard.press('Escape');
    await waitForCardClosed(page);
    expect(await overheard()).toEqual([]);

    await openCard(extension, page);
    const note = await find(page, 'textbox', 'Notitie');
    expect(await note.evaluate((element) => (element as HTMLTextAreaElement).value)).toBe('1234 geheim');
    const pain = await find(page, 'button', 'Pijnpunt');
    expect(await pain.evaluate((element) => element.getAttribute('aria-pressed'))).toBe('true');
    const chosen = await page.waitForSelector('::-p-aria([name="3"][role="radio"])');
    expect(await chosen?.evaluate((element) => (element as HTMLInputElement).checked)).toBe(true);
    await page.keyboard.press('Escape');
    await waitForCardClosed(page);
  });

  it('lets the note be typed straight after the answers, and the page hears nothing of that either', async () => {
    await openCard(extension, page);
    await forget();
    for (const key of ['5', '5', '5', '5'] as const) await page.keyboard.press(key);
    await page.keyboard.type('Foto van 2 lampen');
    await page.keyboard.press('Escape');
    await waitForCardClosed(page);
    expect(await overheard()).toEqual([]);

    await openCard(extension, page);
    // So do a space and a digit, once nothing is left to answer.
    for (const key of ['5', '5', '5', '4', 'Space', 'Tab'] as const) await page.keyboard.press(key);
    await (await find(page, 'button', 'Bewaar wijzigingen')).focus();
    await page.keyboard.type('3 keer');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await waitForCardClosed(page);
    const saved = (await readStored(extension)).journeys[0]?.touchpoints.at(-1);
    expect(saved).toMatchObject({
      note: '1234 geheimFoto van 2 lampen 3 keer',
      rating: { effectiveness: 5, ease: 5, emotion: 5, expectation: 4 },
    });
  });

  it('does not act on events that the page makes up', async () => {
    await openCard(extension, page);
    await page.evaluate(() => {
      const host = document.querySelector('[popover]');
      for (const key of ['1', '1', '1', '1', 'Enter']) {
        host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
    });
    const first = await page.waitForSelector('::-p-aria([name="1: helemaal niet"][role="radio"])');
    expect(await first?.evaluate((element) => (element as HTMLInputElement).checked)).toBe(false);
    await page.keyboard.press('Escape');
    await waitForCardClosed(page);
  });

  it('opens under a strict content security policy', async () => {
    await page.goto(`${shop.shop}/privacy`);
    await openCard(extension, page);
    for (const key of ['6', '6', '6', '4', 'Enter'] as const) await page.keyboard.press(key);
    await waitForCardClosed(page);
    const { journeys } = await readStored(extension);
    expect(journeys[0]?.touchpoints.at(-1)?.page?.address).toBe(`${shop.shop}/privacy`);
  });
});
