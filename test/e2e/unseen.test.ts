import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostileSite, startHostileSite } from '../hostile/serve.mjs';
import { type Extension, find, launchExtension } from './extension.js';
import { launchPlainBrowser } from './plain-browser.js';
import { openCard, startJourney } from './reviewer.js';
import { openStorePage, readStoredIn } from './stored.js';

/** What the page of detectors offers to its tests. */
interface Detectors {
  mark: (moment: string) => void;
  route: (address: string) => void;
  report: () => Promise<Record<string, unknown>>;
  probe: (urls: string[]) => Promise<string[]>;
  longTasks: string[];
  foreign: string[];
}

const release = fileURLToPath(new URL('../../dist/chrome', import.meta.url));

describe('with a journey running and no card open, a page finds no difference', () => {
  let hostile: HostileSite;
  let plain: Browser;
  let extension: Extension;
  /** Behind the pages under test, which would notice a page in front of them. */
  let store: Page;

  beforeAll(async () => {
    hostile = await startHostileSite();
    plain = await launchPlainBrowser();
    extension = await launchExtension();
    store = await openStorePage(extension);
    const page = await extension.browser.newPage();
    await page.goto(hostile.site);
    await startJourney(extension, page, { reviewer: 'kim', goal: 'Niet opvallen' });
  });
  afterAll(async () => {
    await extension.close();
    await plain.close();
    await hostile.close();
  });

  /** Answers with what waits until the extension has logged a page for the nth time from now, so that it has done all it does there. */
  const startLogging = async () => {
    const visitsTo = async (address: string) =>
      (await readStoredIn(store)).visits.filter((visit) => visit.address === address).length;
    const { visits } = await readStoredIn(store);
    return (address: string, times = 1) =>
      expect
        .poll(() => visitsTo(address))
        .toBeGreaterThanOrEqual(times + visits.filter((visit) => visit.address === address).length);
  };

  /** Lets pictures be taken of what is rated, as a reviewer does in the popup. */
  const allowPictures = async (): Promise<void> => {
    const page = await extension.browser.newPage();
    await page.goto(hostile.site);
    const popup = await extension.openPopup(page);
    const toggle = await popup.waitForSelector('.evidence-fields__link[aria-pressed=false]');
    await toggle?.click();
    await popup.waitForSelector('.evidence-fields__link[aria-pressed=true]');
    await popup.close();
    await page.close();
  };

  const momentsSchema = v.array(v.tuple([v.string(), v.array(v.number())]));

  /**
   * The numbers of timers at each moment. Right after coming back the frame number runs one or two ahead or behind in a
   * browser without the extension too; numbers are never given back, so one too many would still show at the end.
   */
  const settledNumbers = (moments: unknown): [string, number[]][] =>
    v
      .parse(momentsSchema, moments)
      .map(([name, numbers]) => [name, name === 'back again' ? numbers.toSpliced(2, 1) : numbers]);

  const mark = (page: Page, moment: string) =>
    page.evaluate((name) => (window as unknown as Detectors).mark(name), moment);

  /** Walks the page of detectors: arriving, another route, away and back, another tab and back. */
  async function walk(browser: Browser, follow: (address: string, times?: number) => Promise<void>) {
    const page = await browser.newPage();
    const asked = hostile.requests.length;
    await page.goto(`${hostile.site}/detectors`);
    await follow(`${hostile.site}/detectors`);
    await mark(page, 'arrived');
    await page.evaluate(() => (window as unknown as Detectors).route('/detectors?page=2'));
    await follow(`${hostile.site}/detectors?page=2`);
    await mark(page, 'on another route');
    await page.goto(`${hostile.site}/`);
    await follow(`${hostile.site}/`);
    await Promise.all([page.waitForNavigation(), page.evaluate(() => history.back())]);
    await follow(`${hostile.site}/detectors?page=2`, 2);
    await mark(page, 'back again');
    const other = await browser.newPage();
    await other.bringToFront();
    await page.bringToFront();
    await other.close();
    await mark(page, 'shown again');
    const report = await page.evaluate(() => (window as unknown as Detectors).report());
    // The empty page beside it has an icon that the browser asks for once.
    const requests = hostile.requests.slice(asked).filter((request) => request !== 'GET /favicon.ico');
    return { page, report: { ...report, requests, moments: settledNumbers(report['moments']) } };
  }

  it.each([
    ['', false],
    [', also where pictures are allowed', true],
  ])(
    'in nodes, events, timer numbers, globals, prototypes, traps, styles, storage, entries, history and requests%s',
    async (_, pictures) => {
      if (pictures) await allowPictures();
      const without = await walk(plain, async () => {});
      const withExtension = await walk(extension.browser, await startLogging());
      for (const [kind, found] of Object.entries(without.report)) {
        expect({ [kind]: withExtension.report[kind as 'requests'] }).toEqual({ [kind]: found });
      }
      // The detectors were awake all the way, and can find something: what they themselves left on the window.
      expect(withExtension.report).toMatchObject({
        moments: ['first script', 'parsed', 'loaded', 'arrived', 'on another route', 'back again', 'shown again'].map(
          (moment) => [moment, expect.anything()],
        ),
        trapped: [],
        appeared: expect.arrayContaining(['report']),
      });
      const again = await withExtension.page.evaluate(() => {
        document.title = 'A script of the page';
        return (window as unknown as Detectors).report();
      });
      expect(again['trapped']).toContain('Document.title');
      await without.page.close();
      await withExtension.page.close();
    },
  );

  it('when it tries to load any file of the extension', async () => {
    const files = readdirSync(release, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath.slice(release.length)}/${name}`);
    expect(files).toContain('/content/reader.js');
    const urls = files.map((file) => `chrome-extension://${extension.id}${file}`);
    const outcomes = await Promise.all(
      [plain, extension.browser].map(async (browser) => {
        const page = await browser.newPage();
        await page.goto(`${hostile.site}/detectors`);
        const outcome = await page.evaluate((all) => (window as unknown as Detectors).probe(all), urls);
        await page.close();
        return outcome;
      }),
    );
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(new Set(outcomes[1])).toEqual(new Set(['TypeError: Failed to fetch, not there']));
  });

  it('in long tasks and frames', async () => {
    const page = await extension.browser.newPage();
    let times = 0;
    const logged = await startLogging();
    // A busy machine makes long tasks of its own, now and then; the extension's would be there each time.
    const longTasks = async () => {
      times += 1;
      await page.goto(`${hostile.site}/long-tasks?page=${times}`);
      await logged(`${hostile.site}/long-tasks?page=${times}`);
      const { longTasks: found, foreign } = await page.evaluate(() => {
        const { longTasks, foreign } = window as unknown as Detectors;
        return { longTasks, foreign };
      });
      expect(foreign).toEqual([]);
      return found;
    };
    await expect.poll(longTasks, { timeout: 30_000 }).toEqual([]);
    await page.close();
  });

  it('with the card open, but for one bare element and the focus, of which nothing names the extension', async () => {
    const arrive = async (browser: Browser) => {
      const page = await browser.newPage();
      await page.goto(`${hostile.site}/detectors?page=3`);
      return page;
    };
    const report = (page: Page) => page.evaluate(() => (window as unknown as Detectors).report());
    const empty = await arrive(plain);
    await mark(empty, 'with the card');
    const without = await report(empty);
    await empty.close();
    const logged = await startLogging();
    const asked = hostile.requests.length;
    const page = await arrive(extension.browser);
    await logged(`${hostile.site}/detectors?page=3`);
    await openCard(extension, page);
    await page.keyboard.press('6');
    // Before anything is written: the browser looks for spelling mistakes at idle moments, which it numbers too.
    await mark(page, 'with the card');
    await (await find(page, 'textbox', 'Notitie')).click();
    await page.keyboard.type('Zeer geheim');
    const found = await report(page);
    await page.close();
    for (const kind of ['moments', 'trapped', 'appeared', 'shapes', 'stored', 'frames', 'fonts', 'name'] as const) {
      expect({ [kind]: found[kind] }).toEqual({ [kind]: without[kind] });
    }
    expect(found['changes']).toEqual([...v.parse(v.array(v.string()), without['changes']), '+ DIV']);
    expect(String(found['tree']).replace('<div popover="manual"></div>', '')).toBe(without['tree']);
    expect(hostile.requests.slice(asked)).toEqual(['GET /detectors?page=3', 'GET /detectors.js']);
    expect(JSON.stringify(found)).not.toMatch(/extension:|geheim|geeltje|effectiviteit|notitie/i);
    expect(JSON.stringify(found)).not.toContain(extension.id);
  });

  it('with the card open, but for the length of a task or frame: none of them names whose it was', async () => {
    const page = await extension.browser.newPage();
    const logged = await startLogging();
    await page.goto(`${hostile.site}/long-tasks?page=card`);
    await logged(`${hostile.site}/long-tasks?page=card`);
    // So slow that drawing the card is a long task.
    await page.emulateCPUThrottling(20);
    await openCard(extension, page);
    const seen = () =>
      page.evaluate(() => {
        const { longTasks, foreign } = window as unknown as Detectors;
        return { some: longTasks.length > 0, foreign };
      });
    await expect.poll(seen).toEqual({ some: true, foreign: [] });
    await page.close();
  });
});
