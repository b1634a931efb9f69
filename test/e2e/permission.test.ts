import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasDisplayTools } from '../../scripts/ensure-browser.mjs';
import { type RunningShop, startShop } from '../shop/serve.mjs';
import { type Display, startDisplay } from './display.js';
import { type Extension, fill, find, launchExtension, press } from './extension.js';
import { fillForm, pressAndClose, waitForCardClosed } from './reviewer.js';
import { readStored } from './stored.js';

// Skipped where a virtual display cannot be had: no Debian, or no root to install Xvfb and xdotool.
/** A place on the display where the shop is white. */
const leftMargin = [40, 500] as const;

describe.skipIf(!hasDisplayTools())('the browser’s own question and shortcut', () => {
  let shop: RunningShop;
  let display: Display;
  let extension: Extension;
  let page: Page;
  let white: string;

  beforeAll(async () => {
    shop = await startShop();
    display = await startDisplay();
  });
  afterAll(async () => {
    await display.close();
    await shop.close();
  });
  beforeEach(async () => {
    extension = await launchExtension({ allowed: [], headful: true });
    page = await extension.browser.newPage();
    await page.goto(shop.shop);
    white = display.colourAt(...leftMargin);
  });
  afterEach(() => extension.close());

  // The only sign of the browser's question is that the page under it is dimmed.
  const isAsked = () => display.colourAt(...leftMargin) !== white;

  /** Presses "Start" and waits until the browser asks. */
  async function startUntilAsked(): Promise<void> {
    const popup = await extension.openPopup(page);
    await fill(popup, 'Beoordelaarscode', 'kim');
    // The popup closes under the question.
    await pressAndClose(popup, 'Start klantreis');
    await expect.poll(isAsked).toBe(true);
  }

  /** Allows the site. The browser ignores keys for a moment, against accidental ones: a refusal by a key too early is asked again. */
  async function allow(): Promise<void> {
    await expect
      .poll(
        async () => {
          if (!isAsked()) await startUntilAsked();
          display.press('Tab', 'Return');
          return (await grantedOrigins(extension)).length > 0;
        },
        { timeout: 45_000, interval: 900 },
      )
      .toBe(true);
  }

  const isRunning = async () => (await readStored(extension)).journeys.some(({ state }) => state === 'running');

  it('asks for the site of the tab alone, starts when it is allowed, and the shortcut rates a page in five keys', async () => {
    await allow();
    await expect.poll(isRunning).toBe(true);
    expect(await grantedOrigins(extension)).toEqual(['*://*.winkel.localhost/*']);

    await page.bringToFront();
    await page.goto(`${shop.shop}/service`);
    await expect.poll(async () => (await readStored(extension)).visits.at(-1)?.address).toBe(`${shop.shop}/service`);
    await page.bringToFront();
    display.press('alt+shift+g');
    await find(page, 'radiogroup', 'Effectiviteit');
    display.press('3', '2', '2', '1', 'Return');
    await waitForCardClosed(page);
    const [journey] = (await readStored(extension)).journeys;
    expect(journey?.touchpoints[0]?.rating).toEqual({ effectiveness: 3, ease: 2, emotion: 2, expectation: 1 });
  });

  it('keeps what was filled in when it is refused, and goes on without logging', async () => {
    await startUntilAsked();
    const isAskedAfterEscape = () => {
      display.press('Escape');
      return isAsked();
    };
    await expect.poll(isAskedAfterEscape).toBe(false);
    const popup = await extension.openPopup(page);
    await find(popup, 'button', 'Start zonder loggen');
    expect(await popup.$eval('main', (main) => main.textContent)).toContain('nog niet begonnen');
    await press(popup, 'button', 'Start zonder loggen');
    await find(popup, 'radiogroup', 'Effectiviteit');
    expect(await popup.$eval('main', (main) => main.textContent)).toContain('niet toegestaan');
    await fillForm(popup, { keys: '6545', note: 'Zonder meekijken kan het ook.' });
    await press(popup, 'button', 'Bewaar');
    await find(popup, 'button', 'Bewaar wijzigingen');
    const { journeys, visits } = await readStored(extension);
    expect(visits).toEqual([]);
    expect(journeys[0]).toMatchObject({ state: 'running', reviewer: 'kim' });
    expect(journeys[0]?.touchpoints[0]).toMatchObject({
      note: 'Zonder meekijken kan het ook.',
      page: { address: `${shop.shop}/` },
    });
  });
});

async function grantedOrigins(extension: Extension): Promise<string[]> {
  const worker = await (await extension.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  const granted = await worker?.evaluate('browser.permissions.getAll()');
  return v.parse(v.object({ origins: v.array(v.string()) }), granted).origins;
}
