import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageFacts } from '../../src/model/page-facts.js';
import { reportMomentWords } from '../../src/text/report-moments.js';
import { walkWords } from '../../src/text/walk.js';
import { type RunningShop, startShop } from '../shop/serve.mjs';
import { type Extension, find, launchExtension, press } from './extension.js';
import { openCard, rateInPopup, startJourney, waitForCardClosed } from './reviewer.js';
import { openStorePage, readStored, readStoredIn } from './stored.js';

describe('what the browser measures beside the rating', () => {
  const slowMs = 1500;
  let shop: RunningShop;
  let extension: Extension;
  let page: Page;
  /** Behind the page under test: reading there leaves that in front. */
  let store: Page;

  beforeAll(async () => {
    shop = await startShop({ slowMs });
    extension = await launchExtension();
    store = await openStorePage(extension);
    page = await extension.browser.newPage();
    await page.goto(shop.shop);
    await startJourney(extension, page, { reviewer: 'kim', goal: 'Meten' });
  });
  afterAll(async () => {
    await extension.close();
    await shop.close();
  });

  /** The facts of the last visit to a path, as far as they are on the disk. */
  const factsOf = async (path: string): Promise<PageFacts | undefined> => {
    const { visits } = await readStored(extension);
    await page.bringToFront();
    return visits.findLast(({ address }) => new URL(address).pathname === path)?.facts;
  };

  /** The visits to a path, read without taking the page out of view. */
  const visitsTo = async (path: string) =>
    (await readStoredIn(store)).visits.filter(({ address }) => new URL(address).pathname === path);

  /** Goes to a page and stays until something is in view: one that was never seen has no paint to measure. */
  const see = async (path: string): Promise<void> => {
    await page.goto(`${shop.shop}${path}`);
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  };

  it('is slow where the page is slow, and fast where it is fast', async () => {
    await see('/levertijd?postcode=1234AB');
    await expect.poll(async () => (await factsOf('/levertijd'))?.lcpMs).toBeGreaterThan(slowMs);
    await see('/service');
    await expect.poll(async () => (await factsOf('/service'))?.lcpMs).toBeLessThan(slowMs);
  });

  it('counts a spot clicked again and again, and no ordinary click', async () => {
    await page.goto(`${shop.shop}/privacy`);
    await page.mouse.click(200, 300);
    await page.mouse.click(500, 300);
    for (const _ of [1, 2, 3]) await page.mouse.click(640, 360);
    await expect.poll(async () => (await factsOf('/privacy'))?.repeatedClicks).toBe(1);
  });

  it('counts the fields that a form refused, without reading them', async () => {
    await page.setCookie({ name: 'mandje', value: 'vinkje.1', url: shop.shop });
    await page.goto(`${shop.shop}/afrekenen`);
    const empty = await page.$$eval('form [required]', (fields) => fields.length);
    await page.click('.formulier .knop');
    await expect.poll(async () => (await factsOf('/afrekenen'))?.formErrors).toBe(empty);
    // What the browser takes, and the shop does not: its form comes back.
    for (const field of await page.$$('.formulier [required]')) await field.type('x@y.nl');
    await Promise.all([page.waitForNavigation(), page.click('.formulier .knop')]);
    await expect.poll(async () => (await factsOf('/afrekenen'))?.formErrors).toBe(empty + 1);
  });

  it('names the kinds of the refused fields, once each, and not those that opening the card set off', async () => {
    await page.goto(`${shop.shop}/proefpagina`);
    await page.click('#stuur');
    await page.focus('#eigen');
    await page.focus('#stuur');
    await expect
      .poll(async () => (await factsOf('/proefpagina'))?.formErrorTypes)
      .toEqual({ email: 2, number: 1, textarea: 1 });
    await page.goto(`${shop.shop}/proefpagina?page=2`);
    await page.focus('#eigen');
    await openCard(extension, page);
    await page.keyboard.press('Escape');
    await waitForCardClosed(page);
    await page.mouse.click(640, 500);
    await page.click('#levend');
    await expect.poll(async () => (await factsOf('/proefpagina'))?.dwellMs).toBeGreaterThan(0);
    expect((await factsOf('/proefpagina'))?.formErrorTypes).toEqual({ email: 1 });
  });

  it('takes for a paint of the page, or a shift in it, nothing of the card', async () => {
    await page.goto(`${shop.shop}/traag?page=2`);
    await expect.poll(async () => (await visitsTo('/traag')).length).toBe(1);
    await openCard(extension, page);
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    for (const key of ['6', '6', '6', '6', 'Enter'] as const) await page.keyboard.press(key);
    await waitForCardClosed(page);
    await page.goto(`${shop.shop}/privacy`);
    await expect.poll(async () => (await visitsTo('/traag')).at(-1)?.leftAt).not.toBeNull();
    expect((await visitsTo('/traag')).at(-1)?.facts).toMatchObject({ lcpMs: null, inpMs: null, cls: 0 });
  });

  it('measures how long an answer took, also where what was pressed is gone by then', async () => {
    await page.goto(`${shop.shop}/proefpagina?page=6`);
    await page.click('#verdwijnt');
    await expect.poll(async () => (await factsOf('/proefpagina'))?.inpMs).toBeGreaterThan(200);
  });

  it('counts clicks after which nothing happens, and no others', async () => {
    await page.goto(`${shop.shop}/proefpagina?page=3`);
    await page.waitForFunction(() => !document.getElementById('onetrust-banner-sdk')?.hidden);
    for (const id of ['dood', 'levend', 'tekst', 'schijn']) {
      await page.click(`#${id}`);
      // One that changes the page would hide the one before it.
      await page.evaluate(() => scheduler.postTask(() => {}, { delay: 1100 }));
    }
    await expect.poll(async () => (await factsOf('/proefpagina'))?.deadClicks).toBe(2);
    // The answer comes after the second within which it was asked for.
    await Promise.all([page.waitForResponse(`${shop.shop}/traag`), page.click('#vraagt')]);
    await Promise.all([page.waitForNavigation(), page.click('#trager')]);
    await expect.poll(async () => (await factsOf('/levertijd'))?.deadClicks).toBe(0);
    expect((await factsOf('/proefpagina'))?.deadClicks).toBe(2);
  });

  it('counts dialogs and consent banners that come up, and scripts that did not load', async () => {
    // Only a page in view is looked at.
    const facts = async () => (await visitsTo('/proefpagina')).at(-1)?.facts;
    await page.goto(`${shop.shop}/proefpagina?page=4`);
    await expect.poll(async () => (await facts())?.dialogs).toBe(1);
    await page.click('#dialoog');
    await expect.poll(async () => (await facts())?.dialogs).toBe(2);
    expect((await facts())?.scriptErrors).toBe(1);
  });

  it('knows how deep the page was scrolled, what it weighs and which third parties it contacted', async () => {
    await page.goto(`${shop.shop}/proefpagina?page=5`);
    await expect.poll(async () => (await factsOf('/proefpagina'))?.scrollDepth).toBeLessThan(0.5);
    await page.mouse.wheel({ deltaY: 10_000 });
    await expect.poll(async () => (await factsOf('/proefpagina'))?.scrollDepth).toBe(1);
    const loaded = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .map((entry) => (entry as PerformanceResourceTiming).encodedBodySize)
        .reduce((sum, size) => sum + size, 0),
    );
    expect(await factsOf('/proefpagina')).toMatchObject({
      weightBytes: loaded,
      opaqueResources: 1,
      thirdParties: ['betaal.localhost'],
    });
  });

  it('knows how long the server took, and where a link was dead', async () => {
    await see('/levertijd?postcode=1234AB&page=2');
    await expect.poll(async () => (await factsOf('/levertijd'))?.ttfbMs).toBeGreaterThanOrEqual(slowMs);
    expect((await factsOf('/levertijd'))?.deadLinks).toBe(0);
    await see('/bestaat-niet');
    await expect.poll(async () => (await factsOf('/bestaat-niet'))?.deadLinks).toBe(1);
    // The same page once more is the same link.
    await page.reload();
    await page.mouse.wheel({ deltaY: 100 });
    await page.goto(`${shop.shop}/privacy`);
    expect((await factsOf('/bestaat-niet'))?.deadLinks).toBe(1);
  });

  it('starts anew on another route: nothing of the one before leaks into it', async () => {
    await page.goto(`${shop.shop}/lampen`);
    await page.click('h1');
    for (const _ of [1, 2, 3]) await page.mouse.click(640, 120);
    await page.mouse.wheel({ deltaY: 10_000 });
    await expect.poll(async () => (await factsOf('/lampen'))?.repeatedClicks).toBe(1);
    const stayed = await page.evaluate(() => performance.now());
    await page.click('.filters nav a[href$="/vloerlampen"]');
    await expect.poll(async () => await factsOf('/lampen/vloerlampen')).toBeDefined();
    expect(await factsOf('/lampen/vloerlampen')).toMatchObject({
      repeatedClicks: 0,
      ttfbMs: null,
      deadLinks: 0,
      formErrors: 0,
    });
    const [before, after] = [await factsOf('/lampen'), await factsOf('/lampen/vloerlampen')];
    const gone = await page.evaluate(() => performance.now());
    expect(after?.weightBytes).toBeLessThan(before?.weightBytes ?? 0);
    expect(after?.dwellMs).toBeLessThanOrEqual(gone - stayed);
  });

  it('counts a step back, also between the routes of a single-page site', async () => {
    await page.goto(`${shop.shop}/lampen`);
    await page.click('.filters nav a[href$="/hanglampen"]');
    await expect.poll(async () => (await factsOf('/lampen/hanglampen'))?.backSteps).toBe(0);
    await page.evaluate(() => history.back());
    await expect.poll(async () => (await factsOf('/lampen'))?.backSteps).toBe(1);
    // Forward is not back.
    const visits = (await visitsTo('/privacy')).length;
    await page.goto(`${shop.shop}/privacy?page=8`);
    await expect.poll(async () => (await visitsTo('/privacy')).length).toBe(visits + 1);
    await page.goBack();
    await expect.poll(async () => (await factsOf('/lampen'))?.backSteps).toBe(1);
    await page.goForward();
    await expect.poll(async () => (await visitsTo('/privacy')).length).toBe(visits + 2);
    await expect.poll(async () => (await factsOf('/privacy'))?.backSteps).toBe(0);
  });

  it('measures how long the page was in view', async () => {
    await page.goto(`${shop.shop}/luistert`);
    await page.waitForFunction(() => performance.now() > 1500);
    await page.goto(`${shop.shop}/privacy`);
    const dwell = async () => (await factsOf('/luistert'))?.dwellMs;
    await expect.poll(dwell).toBeGreaterThan(700);
    expect(await dwell()).toBeLessThan(10_000);
  });

  it('measures until the journey is paused, and nothing of what is done on the page after that', async () => {
    await page.goto(`${shop.shop}/privacy?page=3`);
    await page.waitForFunction(() => performance.now() > 1000);
    const popup = await extension.openPopup(page);
    await find(popup, 'button', walkWords.nl.pause);
    const last = async () => (await visitsTo('/privacy')).at(-1);
    await expect.poll(async () => (await last())?.facts?.dwellMs).toBeGreaterThan(500);
    await press(popup, 'button', walkWords.nl.pause);
    await find(popup, 'button', walkWords.nl.resume);
    const before = (await last())?.facts;
    await popup.close();
    for (const _ of [1, 2, 3]) await page.mouse.click(640, 360);
    await page.goto(`${shop.shop}/privacy?page=4`);
    const [journey] = (await readStoredIn(store)).journeys;
    await expect.poll(async () => (await last())?.leftAt).toBe(journey?.pauses.at(-1)?.from);
    expect((await last())?.facts).toEqual(before);

    const again = await extension.openPopup(page);
    await press(again, 'button', walkWords.nl.resume);
    await expect.poll(async () => (await last())?.address).toBe(`${shop.shop}/privacy?page=4`);
    await again.close();
  });

  it('counts as active only the seconds after a sign of the reviewer', async () => {
    await page.goto(`${shop.shop}/luistert?page=2`);
    await page.evaluate(() => {
      const row = document.createElement('div');
      row.style.cssText = 'height: 50px; overflow: auto';
      row.innerHTML = '<p style="height: 500px">Aanbiedingen die vanzelf verschuiven</p>';
      document.body.append(row);
      setInterval(() => row.scrollBy(0, row.scrollTop > 200 ? -100 : 100), 200);
    });
    await page.waitForFunction(() => performance.now() > 6500);
    await page.goto(`${shop.shop}/privacy`);
    const facts = await factsOf('/luistert');
    expect(facts?.dwellMs).toBeGreaterThan(6000);
    expect(facts?.activeMs).toBeGreaterThan(3500);
    expect(facts?.activeMs).toBeLessThan(5500);
  });

  it('measures no time while another tab is in front', async () => {
    await page.goto(`${shop.shop}/luistert?page=3`);
    await page.mouse.move(300, 300);
    await page.evaluate(() => {
      const times = sessionStorage;
      document.addEventListener('visibilitychange', () => {
        // Leaving hides the page once more.
        if (!times.getItem('visible')) times.setItem(document.visibilityState, `${performance.now()}`);
      });
      addEventListener('pagehide', () => times.setItem('gone', `${performance.now()}`));
      const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      times.setItem('begun', `${loaded?.domInteractive}`);
    });
    const before = (await visitsTo('/luistert')).length;
    const other = await extension.browser.newPage();
    await other.waitForFunction(() => performance.now() > 3000);
    await page.bringToFront();
    await other.close();
    await page.waitForFunction(() => sessionStorage.getItem('visible') !== null);
    // It is behind a tab of its own site now, and then gone.
    await page.goto(`${shop.shop}/privacy`);
    const [begun, hidden, visible, gone] = (
      await page.evaluate(() => ['begun', 'hidden', 'visible', 'gone'].map((name) => sessionStorage.getItem(name)))
    ).map(Number) as [number, number, number, number];
    const behind = visible - hidden;
    expect(behind).toBeGreaterThan(2000);
    await expect.poll(async () => (await visitsTo('/luistert')).at(-1)?.leftAt).not.toBeNull();
    const visits = await visitsTo('/luistert');
    expect(visits).toHaveLength(before);
    const facts = visits.at(-1)?.facts;
    expect(facts?.dwellMs).toBeLessThanOrEqual(gone - behind + 20);
    expect(facts?.dwellMs).toBeGreaterThan(gone - behind - begun - 20);
    expect(facts?.activeMs).toBeLessThanOrEqual(facts?.dwellMs ?? 0);
  });

  it('measures nothing of a page in a new tab before that is looked at, nor of the route it has left by then', async () => {
    await page.goto(`${shop.shop}/privacy?page=2`);
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '/levertijd?postcode=1234AB';
      link.style.cssText = 'position: fixed; inset: 0';
      document.body.append(link);
    });
    await page.keyboard.down('Control');
    const opened = extension.browser.waitForTarget((target) => target.url().includes('/levertijd?postcode'));
    await page.mouse.click(300, 300);
    await page.keyboard.up('Control');
    const tab = await (await opened).page();
    if (!tab) throw new Error('The tab did not open.');
    await tab.waitForFunction(() => document.readyState === 'complete' && performance.now() > 3000, { polling: 100 });
    expect(await tab.evaluate(() => document.visibilityState)).toBe('hidden');
    const before = (await visitsTo('/levertijd')).length;
    await tab.evaluate(() => history.pushState(null, '', '/lampen/later'));
    await tab.bringToFront();
    const looked = await tab.evaluate(() => performance.now());
    await expect.poll(async () => (await visitsTo('/lampen/later')).length).toBe(1);
    await expect.poll(async () => (await visitsTo('/lampen/later')).at(-1)?.facts?.dwellMs).toBeGreaterThan(0);
    const [later] = await visitsTo('/lampen/later');
    const now = await tab.evaluate(() => performance.now());
    expect(later?.facts).toMatchObject({ lcpMs: null, ttfbMs: null });
    expect(later?.facts?.dwellMs).toBeLessThanOrEqual(now - looked + 1000);
    expect(await visitsTo('/levertijd')).toHaveLength(before);
    await tab.close();
    await page.bringToFront();
  });

  it('begins anew with a page that comes back from the back/forward cache', async () => {
    await see('/levertijd?postcode=1234AB&page=4');
    for (const _ of [1, 2, 3]) await page.mouse.click(640, 360);
    const first = async () => (await visitsTo('/levertijd')).at(-1);
    await expect.poll(async () => (await first())?.facts).toMatchObject({ repeatedClicks: 1 });
    await expect.poll(async () => (await first())?.facts?.lcpMs).toBeGreaterThan(slowMs);
    // Half a second after an input what moves is no surprise.
    await page.evaluate(async () => {
      await scheduler.postTask(() => {}, { delay: 600 });
      const pushed = document.createElement('div');
      pushed.style.height = '400px';
      document.body.prepend(pushed);
      addEventListener('pageshow', ({ persisted, timeStamp }) => {
        document.title = `${persisted} ${timeStamp}`;
      });
    });
    await expect.poll(async () => (await first())?.facts?.cls).toBeGreaterThan(0);
    await page.goto(`${shop.shop}/privacy`);
    await page.waitForFunction(() => performance.now() > 2500);
    const slept = await first();
    await page.evaluate(() => history.back());
    await expect.poll(async () => (await first())?.id).not.toBe(slept?.id);
    await expect.poll(async () => (await first())?.facts?.lcpMs).toBeTypeOf('number');
    const [persisted, since] = (await page.title()).split(' ');
    expect(persisted).toBe('true');
    const back = (await first())?.facts;
    const now = await page.evaluate(() => performance.now());
    expect(back).toMatchObject({
      ttfbMs: null,
      cls: 0,
      backSteps: 1,
      repeatedClicks: 0,
      weightBytes: 0,
      deadLinks: 0,
    });
    expect(back?.lcpMs).toBeLessThan(slowMs);
    expect(back?.dwellMs).toBeLessThanOrEqual(now - Number(since));
    expect((await visitsTo('/levertijd')).find(({ id }) => id === slept?.id)).toEqual(slept);
    // What moves from now on belongs to this visit, and so does the next route to itself.
    await page.evaluate(() => {
      const pushed = document.createElement('div');
      pushed.style.height = '300px';
      document.body.prepend(pushed);
    });
    await expect.poll(async () => (await first())?.facts?.cls).toBeGreaterThan(0);
    await page.evaluate(() => history.pushState(null, '', '/lampen/elders'));
    await expect.poll(async () => (await visitsTo('/lampen/elders')).at(-1)?.facts?.dwellMs).toBeGreaterThan(0);
    const [elsewhere] = await visitsTo('/lampen/elders');
    expect(elsewhere?.facts).toMatchObject({ cls: null, lcpMs: null, ttfbMs: null, backSteps: 0 });
  });

  it('stands in the report beside what was felt, and is named where the two contradict each other', async () => {
    const { contrastNames } = reportMomentWords.nl;
    const lcpOf = async (path: string) => (await visitsTo(path)).at(-1)?.facts?.lcpMs;
    await page.emulateNetworkConditions({ latency: 4200, download: -1, upload: -1 });
    await see('/privacy?page=4');
    await page.emulateNetworkConditions(null);
    await expect.poll(() => lcpOf('/privacy')).toBeGreaterThan(4000);
    await rateInPopup(extension, page, { keys: '6666', type: 'Traag en toch makkelijk' });
    await see('/service?page=4');
    await expect.poll(() => lcpOf('/service')).toBeLessThan(2500);
    await rateInPopup(extension, page, {
      keys: '3333',
      type: 'Snel en toch moeilijk',
      annoyances: ['lange wachttijd'],
    });
    const [journey] = (await readStoredIn(store)).journeys;
    const report = await extension.openDashboard(`#/journeys/${journey?.id}`);
    const remarks = async (type: string) => {
      const rows = await report.$$eval('main :is(tr, li, article)', (parts) => parts.map((part) => part.textContent));
      return rows.find((text) => text?.includes(type));
    };
    await expect.poll(() => remarks('Traag en toch makkelijk')).toContain(contrastNames.easy_though_slow);
    const fast = await remarks('Snel en toch moeilijk');
    expect(fast).toContain(contrastNames.long_wait_though_fast);
    expect(fast).toContain(contrastNames.hard_without_friction);
    await report.close();
  });
});
