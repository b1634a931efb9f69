import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportSeed } from '../../src/dashboard/report-exchange.js';
import { makeReportModel } from '../../src/measure/report-model.js';
import { type Language, languages } from '../../src/model/settings.js';
import { errorWords } from '../../src/text/errors.js';
import { reportWords } from '../../src/text/report.js';
import { brandFigureRows } from '../../src/view/brand-figure-rows.js';
import { writeRoundHeadline, writeRoundLead } from '../../src/view/write-round.js';
import { writeVerdict } from '../../src/view/write-verdict.js';
import { journeysOfTwo, studyOfTwo, visitsOfTwo } from '../model/two-brands.js';
import { type Extension, launchExtension, press } from './extension.js';
import { putRows } from './put-rows.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const rows = { studies: [studyOfTwo], journeys: journeysOfTwo, visits: visitsOfTwo };
const { sections } = makeReportModel(rows, { seed: reportSeed });

/** What a part of the page says, with its spaces as one reads them. */
const read = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (parts) => parts.map((part) => (part.textContent ?? '').replace(/\s+/gu, ' ').trim()));

describe('the report on all journeys', () => {
  let extension: Extension;
  let page: Page;

  const show = async (language: Language, theme: 'light' | 'dark' = 'light') => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.select('.language-choice select', language);
    await page.waitForSelector(`html[lang=${language}]`);
    await page.waitForSelector(`::-p-text(${reportWords[language].lead})`);
  };

  beforeAll(async () => {
    extension = await launchExtension();
    page = await extension.openDashboard('#/report');
    await page.waitForSelector(`::-p-text(${reportWords.nl.emptyTitle})`);
    await page.close();
    await putRows(extension, rows);
    page = await extension.openDashboard();
    await page.waitForSelector('.journey-list');
    await press(page, 'link', 'Rapport');
    await page.waitForSelector('.round-sheet');
  });
  afterAll(() => extension.close());

  it.each(languages)('shows the figures of the report model (%s)', async (language) => {
    await show(language);
    const rounds = sections.flatMap((section) => section.rounds);
    const groups = rounds.flatMap(({ brands }) =>
      brandFigureRows(brands, language).flatMap((block) => block.groups.flatMap((group) => group.rows)),
    );
    expect(await read(page, '.brand-figures .figure-table__value')).toEqual(groups.map(({ shown }) => shown.value));
    expect(await read(page, '.brand-figures .figure-table__judging')).toEqual(
      groups.map(
        ({ shown: { reason, interval, counted } }) => reason ?? (interval ? `${interval} · ${counted}` : counted),
      ),
    );
    expect(await read(page, '.round-sheet h3')).toEqual(rounds.map((round) => writeRoundHeadline(round, language)));
    expect(await read(page, '.round-sheet .report-head__lead')).toEqual(
      rounds.map((round) => writeRoundLead(round, language)).filter((lead) => lead !== ''),
    );
  });

  it('says of two brands what the test allows', async () => {
    await show('en');
    const [comparison] = sections[0]?.rounds[0]?.comparisons ?? [];
    if (!comparison) throw new Error('the study has two brands');
    const verdicts = Object.values(comparison.figures).map((figure) =>
      writeVerdict(figure, { first: 'Bruinhuis', second: 'Kaasland' }, 'en'),
    );
    const shown = await read(page, '.comparison-table__verdict');
    expect(shown.slice(0, verdicts.length)).toEqual(verdicts);
  });

  it('counts unfinished journeys only when asked', async () => {
    await show('en');
    const counted = () => read(page, '.study-report:last-of-type .report-head__kicker');
    expect((await counted())[0]).toContain('1 journey');
    await page.click('.report-page__choice input');
    await expect.poll(async () => (await counted())[0]).toContain('2 journeys');
    await page.click('.report-page__choice input');
    await expect.poll(async () => (await counted())[0]).toContain('1 journey');
  });

  it('leads from every question mark, here and on a journey, to a heading that is there', async () => {
    await show('nl');
    const journey = await extension.openDashboard(`#/journeys/${journeysOfTwo[0]?.id}`);
    await journey.waitForSelector('.figures-row');
    const hrefs = async (on: Page) =>
      on.$$eval('.method-link', (links) => links.map((link) => link.getAttribute('href')));
    const onJourney = await hrefs(journey);
    expect(onJourney).toHaveLength(6);
    const all = new Set([...(await hrefs(page)), ...onJourney]);
    expect(all.size).toBeGreaterThan(25);
    expect(
      await page.$$eval('.method-link', (links) =>
        links.every((link) => link.getAttribute('title')?.endsWith('(Engels)')),
      ),
    ).toBe(true);

    const errors: unknown[] = [];
    journey.on('pageerror', (error) => errors.push(error));
    await journey.goto(`chrome-extension://${extension.id}/method.html`);
    const ids = await journey.$$eval('[id]', (headings) => headings.map(({ id }) => `/method.html#${id}`));
    for (const href of all) expect(ids).toContain(href);
    expect(await journey.$eval('h1', (heading) => getComputedStyle(heading).fontSize)).toBe('30px');
    expect(errors).toEqual([]);
    await journey.close();
  });

  it.each(languages.flatMap((language) => (['light', 'dark'] as const).map((theme) => ({ language, theme }))))(
    'has nothing that axe-core finds ($language, $theme)',
    async ({ language, theme }) => {
      await show(language, theme);
      expect(await violations(page)).toEqual([]);
    },
  );

  it('explains on a page in which axe-core finds nothing either', async () => {
    const method = await extension.browser.newPage();
    await method.goto(`chrome-extension://${extension.id}/method.html#peak-end`);
    expect(await violations(method)).toEqual([]);
    await method.setViewport({ width: 390, height: 844 });
    expect(await method.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await method.close();
  });

  it('fits a screen of 390 pixels', async () => {
    await show('nl');
    await page.setViewport({ width: 390, height: 844 });
    await page.$$eval('.round-sheet details', (parts) => {
      for (const part of parts) part.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const outside = await page.$$eval('.round-sheet :is(p, li, td, th, h3, h4, h5, svg)', (parts) =>
      parts
        .filter((part) => part.checkVisibility() && !part.closest('thead') && part.getBoundingClientRect().right > 390)
        .map((part) => part.textContent),
    );
    expect(outside).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  it('says so when the report cannot be made again, and keeps the one that was', async () => {
    await show('nl');
    await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('geeltje');
        request.onsuccess = () => resolve(request.result);
      });
      await new Promise((resolve) => {
        const transaction = database.transaction('journeys', 'readwrite');
        transaction.objectStore('journeys').put({ id: 'not a journey' });
        transaction.oncomplete = resolve;
      });
      database.close();
      new BroadcastChannel('changes').postMessage(null);
    });
    await page.waitForSelector('[role=alert]');
    expect(await read(page, '[role=alert] p')).toEqual([errorWords.nl.unknown]);
    expect(await page.$$('.round-sheet')).not.toHaveLength(0);
  });
});

/** What axe-core finds on a page, one line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found: AxeResults = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  expect(found.passes.length).toBeGreaterThan(10);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
