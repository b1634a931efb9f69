import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type HostileSite, startHostileSite } from '../hostile/serve.mjs';
import { type Extension, fill, find, launchExtension, press } from './extension.js';
import { openCard, pressAndClose, rateInPopup, startJourney, waitForCardClosed } from './reviewer.js';
import { openStorePage, readStoredIn } from './stored.js';

/** What the hostile pages offer to their tests. */
interface Hostile {
  heard: string[];
  grown: string[];
  replaceAll: () => void;
  fade: () => void;
  cover: () => void;
}

const answers = { effectiveness: 6, ease: 'not_applicable', emotion: 5, expectation: 7 };

describe('on a page that makes it hard, the card', () => {
  let hostile: HostileSite;
  let extension: Extension;
  let store: Page;
  let page: Page;

  beforeAll(async () => {
    hostile = await startHostileSite();
    extension = await launchExtension();
    store = await openStorePage(extension);
    page = await extension.browser.newPage();
    await page.goto(hostile.site);
    await startJourney(extension, page, { reviewer: 'kim', goal: 'Overal beoordelen' });
  });
  afterAll(async () => {
    await extension.close();
    await hostile.close();
  });
  beforeEach(async () => {
    await page.bringToFront();
  });

  const visit = async (path: string): Promise<void> => {
    await page.goto(`${hostile.site}/${path}`);
    await logged(path);
  };
  const logged = (path: string) =>
    expect.poll(async () => (await readStoredIn(store)).visits.at(-1)?.address).toBe(`${hostile.site}/${path}`);
  const ratingOf = async (path: string) =>
    (await readStoredIn(store)).journeys[0]?.touchpoints.findLast(
      ({ page: rated }) => rated?.address === `${hostile.site}/${path}`,
    )?.rating;
  const typeAnswers = async (): Promise<void> => {
    for (const key of ['6', '0', '5', '7', 'Enter'] as const) await page.keyboard.press(key);
  };
  /** All that the card could leave in a page. */
  const look = () =>
    page.evaluate(() => ({
      tree: document.documentElement.outerHTML,
      sheets: document.adoptedStyleSheets.length,
      focus: document.activeElement?.id,
    }));
  /** What the page heard since it was last asked, but for its own focus, which comes and goes with any window. */
  const overheard = () =>
    page.evaluate(() =>
      (window as unknown as Hostile).heard
        .splice(0)
        .filter((type) => !/^((DOM)?focus(in|out)?|blur|visibilitychange)$/i.test(type)),
    );

  /** Opens the card, rates by keyboard, saves; the page hears nothing and is afterwards as it was before. */
  const rateUnheard = async (path: string): Promise<void> => {
    const before = await look();
    await openCard(extension, page);
    await overheard();
    await typeAnswers();
    await waitForCardClosed(page);
    expect(await overheard()).toEqual([]);
    expect(await look()).toEqual(before);
    expect(await ratingOf(path)).toEqual(answers);
  };

  it.each([
    ['a strict content security policy and Trusted Types', 'strict-policy'],
    ['a style sheet that unsets everything', 'unset-all'],
    ['a style sheet that hides everything', 'hidden-all'],
    ['opacity and filters on its root', 'faded-root'],
    ['a transformed body', 'moved-body'],
    ['pseudo-elements over everything, and custom properties of its own', 'draws-over'],
    ['right-to-left text', 'right-to-left'],
    ['modal dialogs open', 'modal-dialogs'],
    ['frozen prototypes', 'frozen'],
    ['a trap for the focus', 'traps-focus'],
    ['listeners that stop every event', 'stops-events'],
    ['built-ins of its own', 'redefines'],
    ['a service worker', 'service-worker'],
  ])('opens, rates, saves and leaves nothing behind under %s', async (_, path) => {
    await visit(path);
    await rateUnheard(path);
    expect(hostile.requests).not.toContain('POST /reported');
  });

  it('looks on a page that styles everything as it does on any other', async () => {
    const looks = async (path: string) => {
      await visit(path);
      await openCard(extension, page);
      const first = await (await find(page, 'radiogroup', 'Effectiviteit')).boundingBox();
      const save = await (await find(page, 'button', 'Bewaar')).boundingBox();
      // Where the focus was shown by a ring or not depends on how the browser was used before.
      await page.keyboard.press('Tab');
      const { x, y, width } = first ?? { x: 0, y: 0, width: 0 };
      const picture = await page.screenshot({ clip: { x, y, width, height: (save?.y ?? 0) - y }, encoding: 'base64' });
      await page.keyboard.press('Escape');
      await waitForCardClosed(page);
      return picture;
    };
    const usual = await looks('plain');
    for (const path of ['unset-all', 'draws-over']) {
      expect({ [path]: (await looks(path)) === usual }).toEqual({ [path]: true });
    }
  });

  it('keeps a key that is held when it closes, the wheel over it, and the keys that scroll', async () => {
    await visit('sends-form');
    await page.focus('button');
    await openCard(extension, page);
    const card = await (await find(page, 'radiogroup', 'Effectiviteit')).boundingBox();
    await page.mouse.move((card?.x ?? 0) + 5, (card?.y ?? 0) + 5);
    await page.mouse.wheel({ deltaY: 300 });
    await page.mouse.move(0, 0);
    await overheard();
    for (const key of ['PageDown', 'End', '6', '0', '5', '7'] as const) await page.keyboard.press(key);
    await page.keyboard.down('Enter');
    await waitForCardClosed(page);
    // Down once more without having been up: it repeats.
    for (const _ of [1, 2, 3]) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    const happened = () => page.evaluate(() => ({ sent: 'sent' in window, scrolled: scrollY }));
    expect(await happened()).toEqual({ sent: false, scrolled: 0 });
    expect(await overheard()).toEqual([]);
    expect(await ratingOf('sends-form')).toEqual(answers);
    await page.keyboard.press('Enter');
    expect(await happened()).toEqual({ sent: true, scrolled: 0 });
  });

  it('does not tell which key is down to a page that makes up events', async () => {
    await visit('plain?page=2');
    await openCard(extension, page);
    await page.keyboard.down('6');
    const made = await page.evaluate(() => {
      const host = document.querySelector('div[popover]');
      return ['Digit5', 'Digit6'].map((code) =>
        [window, document.body, host].map((target) => {
          (window as unknown as Hostile).heard.length = 0;
          target?.dispatchEvent(new KeyboardEvent('keyup', { code, key: '6', bubbles: true }));
          return (window as unknown as Hostile).heard.length;
        }),
      );
    });
    await page.keyboard.up('6');
    expect(made[1]).toEqual(made[0]);
    expect(made.flat()).not.toContain(0);
    await page.keyboard.press('Escape');
    await waitForCardClosed(page);
  });

  /** Rates, and opens the card once more: its first question is in sight, and nothing lies over the answers. */
  const rateInSight = async (path: string): Promise<void> => {
    await rateUnheard(path);
    await openCard(extension, page);
    const [first, save] = [await find(page, 'radio', '6'), await find(page, 'button', 'Bewaar wijzigingen')];
    expect(await first.isIntersectingViewport({ threshold: 1 })).toBe(true);
    const [answer, foot] = [await first.boundingBox(), await save.boundingBox()];
    expect((answer?.y ?? 0) + (answer?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
    await page.keyboard.press('Escape');
    await waitForCardClosed(page);
  };

  it.each([0.5, 4])('opens, rates, saves and leaves nothing behind at a zoom of %s', async (factor) => {
    await visit('plain');
    // The zoom of the browser's menu, which only an extension can turn; 0 is the usual one.
    const zoom = (to: number) =>
      store.evaluate(`chrome.tabs.query({}).then(async (tabs) => {
        const { id } = tabs.find(({ url }) => url?.startsWith('${hostile.site}'));
        await chrome.tabs.setZoom(id, ${to});
      })`);
    await zoom(factor);
    expect(await page.evaluate(() => [innerWidth, devicePixelRatio])).toEqual([1280 / factor, factor]);
    await rateInSight('plain');
    await zoom(0);
  });

  it('opens, rates, saves and leaves nothing behind under forced colours', async () => {
    await visit('plain');
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await rateInSight('plain');
    await session.detach();
  });

  it('opens, rates, saves and leaves nothing behind in a tiny window', async () => {
    await visit('plain');
    await page.setViewport({ width: 200, height: 160 });
    await rateInSight('plain');
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('is not printed, and has the focus when it was', async () => {
    await visit('plain');
    await openCard(extension, page);
    const opacity = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('div[popover]') ?? document.body).opacity);
    await page.emulateMediaType('print');
    expect(await opacity()).toBe('0');
    await page.emulateMediaType('screen');
    expect(await opacity()).toBe('1');
    await page.keyboard.press('Escape');
    await waitForCardClosed(page);
  });

  const parent = () => page.evaluate(() => document.querySelector('div[popover]')?.parentElement?.id);

  it('moves into a modal dialog that opens, into the one on top of that, and back', async () => {
    await visit('later-dialog');
    await openCard(extension, page);
    await page.keyboard.press('6');
    for (const id of ['second', 'first']) {
      await page.$eval(`#${id}`, (dialog) => (dialog as HTMLDialogElement).showModal());
      expect(await parent()).toBe(id);
    }
    await overheard();
    await page.keyboard.press('0');
    await page.$eval('#first', (dialog) => (dialog as HTMLDialogElement).close());
    expect(await parent()).toBe('second');
    await page.$eval('#second', (dialog) => dialog.remove());
    expect(await parent()).toBe('');
    for (const key of ['5', '7', 'Enter'] as const) await page.keyboard.press(key);
    await waitForCardClosed(page);
    expect((await overheard()).filter((type) => !/toggle|close/.test(type))).toEqual([]);
    expect(await ratingOf('later-dialog')).toEqual(answers);
  });

  it.each([
    ['under a dialog in a component of the page', 'component-dialog'],
    ['in a drawing', 'drawing'],
  ])('is not shown where nobody could use it, %s; the popup says so and rates', async (_, path) => {
    await visit(path);
    const popup = await extension.openPopup(page);
    await press(popup, 'button', 'Geeltje in pagina');
    const status = await popup.waitForSelector('.walk-actions [role=status]');
    expect(await status?.evaluate((element) => element.textContent)).toContain('kan het geeltje niet worden getoond');
    expect(await page.$('div[popover]')).toBeNull();
    await popup.close();
    await rateInPopup(extension, page, { keys: '6057' });
    expect(await ratingOf(path)).toEqual(answers);
  });

  it('comes on top of a page that goes fullscreen, and stays when it comes back', async () => {
    await visit('fullscreen');
    await openCard(extension, page);
    await page.keyboard.press('6');
    await page.evaluate(() => document.querySelector('#stage')?.requestFullscreen());
    const onTop = () =>
      page.evaluate(() => {
        const host = document.querySelector('div[popover]');
        const { x, y } = host?.getBoundingClientRect() ?? { x: 0, y: 0 };
        return document.elementFromPoint(x + 30, y + 30) === host;
      });
    await expect.poll(onTop).toBe(true);
    await page.keyboard.press('0');
    await page.evaluate(() => document.exitFullscreen());
    for (const key of ['5', '7', 'Enter'] as const) await page.keyboard.press(key);
    await waitForCardClosed(page);
    expect(await ratingOf('fullscreen')).toEqual(answers);
  });

  it('opens in a document that was written anew', async () => {
    await visit('writes-itself');
    await page.waitForFunction(() => document.title === 'Nieuw' && 'heard' in window);
    await rateUnheard('writes-itself');
  });

  it('comes back in a document that was replaced', async () => {
    await visit('replaces-itself');
    await openCard(extension, page);
    await page.keyboard.press('6');
    await page.evaluate(() => (window as unknown as Hostile).replaceAll());
    await overheard();
    for (const key of ['0', '5', '7', 'Enter'] as const) await page.keyboard.press(key);
    await waitForCardClosed(page);
    expect(await overheard()).toEqual([]);
    expect(await ratingOf('replaces-itself')).toEqual(answers);
  });

  it('comes back twice when it is removed', async () => {
    await visit('removes-twice');
    await rateUnheard('removes-twice');
  });

  it('stays away when it is removed a third time; the popup says so and has the draft', async () => {
    await visit('plain');
    await openCard(extension, page);
    await page.keyboard.press('6');
    await fill(page, 'Notitie', 'Niet kwijt');
    await page.evaluate(() => {
      new MutationObserver(() => document.querySelector('div[popover]')?.remove()).observe(document, {
        childList: true,
        subtree: true,
      });
      document.querySelector('div[popover]')?.remove();
    });
    await waitForCardClosed(page);
    const popup = await extension.openPopup(page);
    const note = await find(popup, 'textbox', 'Notitie');
    expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe('Niet kwijt');
    await press(popup, 'button', 'Geeltje in pagina');
    const status = await popup.waitForSelector('.walk-actions [role=status]');
    expect(await status?.evaluate((element) => element.textContent)).toContain('haalde het geeltje drie keer weg');
    await popup.close();
  });

  it('does not save a click on a page that made itself see-through; the keyboard saves', async () => {
    await visit('sees-through');
    await openCard(extension, page);
    for (const key of ['6', '0', '5', '7'] as const) await page.keyboard.press(key);
    await page.evaluate(() => (window as unknown as Hostile).fade());
    await press(page, 'button', 'Bewaar');
    await page.waitForSelector('::-p-aria([role="alert"])');
    expect(await ratingOf('sees-through')).toBeUndefined();
    await page.keyboard.press('Enter');
    await waitForCardClosed(page);
    expect(await ratingOf('sees-through')).toEqual(answers);
  });

  it('does not save under a cover of the page, and comes on top of it', async () => {
    await visit('covers');
    await openCard(extension, page);
    for (const key of ['6', '0', '5', '7'] as const) await page.keyboard.press(key);
    await page.evaluate(() => (window as unknown as Hostile).cover());
    await page.keyboard.press('Enter');
    await page.waitForSelector('::-p-aria([role="alert"])');
    expect(await ratingOf('covers')).toBeUndefined();
    await page.keyboard.press('Enter');
    await waitForCardClosed(page);
    expect(await ratingOf('covers')).toEqual(answers);
  });

  it('waits in the back/forward cache with what was typed', async () => {
    await visit('replaces-itself');
    await openCard(extension, page);
    await page.keyboard.press('6');
    await fill(page, 'Notitie', 'Even weg');
    await visit('plain');
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.title === 'replaces-itself');
    await logged('replaces-itself');
    const note = await find(page, 'textbox', 'Notitie');
    expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe('Even weg');
    await press(page, 'button', 'Bewaar');
    await waitForCardClosed(page);
  });

  it('stays in its own page when that opens an empty one, where the popup offers an offline moment', async () => {
    await visit('opens-empty');
    await page.click('button');
    const target = await extension.browser.waitForTarget((each) => each.opener() === page.target());
    const empty = await target.page();
    if (!empty) throw new Error('The empty page did not open.');
    const popup = await extension.openPopup(empty);
    await find(popup, 'button', 'Offline moment');
    await popup.close();
    expect(await empty.evaluate(() => document.documentElement.outerHTML)).toBe(
      '<html><head></head><body></body></html>',
    );
    await empty.close();
    await page.bringToFront();
    await rateUnheard('opens-empty');
  });

  it('is not needed on another site, and works on the way back', async () => {
    await visit('moved-body');
    await page.goto(hostile.payment);
    await rateInPopup(extension, page, { keys: '6666' });
    await page.goBack();
    await logged('moved-body');
    await rateUnheard('moved-body');
  });

  // The last one: the driver may lose the frames of a page that takes the place of another. Its tab it keeps.
  it('opens in a page that was rendered before it was visited, and that was logged only then', async () => {
    await visit('prerenders');
    await expect.poll(() => hostile.requests).toContain('GET /seen-by-nobody');
    expect((await readStoredIn(store)).visits.at(-1)?.address).toBe(`${hostile.site}/prerenders`);
    await page.click('a');
    await logged('rendered-early');
    await expect.poll(() => page.target().url()).toBe(`${hostile.site}/rendered-early`);
    // It closes once the card is open.
    await pressAndClose(await extension.openPopup(page), 'Geeltje in pagina');
    const session = await page.createCDPSession();
    const shown = async () => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes.map(({ name }) => name?.value);
    };
    await expect.poll(shown).toContain('Effectiviteit');
  });
});
