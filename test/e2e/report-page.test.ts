import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportSeed } from '../../src/dashboard/report/report-exchange.js';
import { faceOf } from '../../src/measure/report-face.js';
import { makeReportModel } from '../../src/measure/report-model.js';
import { type Language, languages } from '../../src/model/settings.js';
import { errorWords } from '../../src/text/errors.js';
import { reportWords } from '../../src/text/report.js';
import { reportPartsWords } from '../../src/text/report-parts.js';
import { brandFigureRows } from '../../src/view/brand-figure-rows.js';
import { writeSummaryHeadline, writeSummaryLead } from '../../src/view/write-summary.js';
import { writeVerdict } from '../../src/view/write-verdict.js';
import { identifier } from '../measure/make-journey.js';
import { journeysOfTwo, studyOfTwo, visitsOfTwo } from '../model/two-brands.js';
import { barriersOn } from './barriers-on.js';
import { type Extension, launchExtension, press } from './extension.js';
import { putRows } from './put-rows.js';

const quote = 'Derde keer dat mijn adres wordt geweigerd';
const long = 'Dit ging anders dan ik dacht, en dat lag niet aan mij. '.repeat(6);
const picture = identifier(9_000_000);

/** The rows of the study, with what a reviewer wrote and kept where it hurt most. */
const journeys = journeysOfTwo.map((journey) => ({
  ...journey,
  touchpoints: journey.touchpoints.map((touchpoint) =>
    journey.reviewer === 'A07' && journey.round === 'najaar' && touchpoint.type === 'Telefoon'
      ? { ...touchpoint, note: quote, attachments: [picture] }
      : { ...touchpoint, note: long, attachments: journey.round === 'najaar' ? [picture] : [] },
  ),
}));
const rows = { studies: [studyOfTwo], journeys, visits: visitsOfTwo };
const { sections } = makeReportModel(rows, { seed: reportSeed });
const [section] = sections;
const face = section && faceOf(section);
if (!section || !face) throw new Error('the study was walked');

/** What a part of the page says, with its spaces as one reads them. */
const read = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (parts) => parts.map((part) => (part.textContent ?? '').replace(/\s+/gu, ' ').trim()));

describe('the report on all journeys', () => {
  let extension: Extension;
  let page: Page;

  const show = async (language: Language) => {
    await page.select('.language-choice select', language);
    await page.waitForSelector(`html[lang=${language}]`);
    await page.waitForSelector(`::-p-text(${reportPartsWords[language].parts.method})`);
  };

  beforeAll(async () => {
    extension = await launchExtension();
    page = await extension.openDashboard('#/report');
    await page.waitForSelector(`::-p-text(${reportWords.nl.emptyTitle})`);
    await page.close();
    await putRows(extension, rows);
    page = await extension.openDashboard();
    await putPicture(page);
    await page.waitForSelector('.journey-list');
    await press(page, 'link', 'Rapport');
    await press(page, 'link', studyOfTwo.title);
    await page.waitForSelector('.summary-sheet');
  });
  afterAll(() => extension.close());

  it.each(languages)('says on one page what the report model holds (%s)', async (language) => {
    await show(language);
    expect(await read(page, '.summary-sheet h3')).toContain(writeSummaryHeadline(face.brand, language));
    expect(await read(page, '.summary-sheet .report-head__lead')).toEqual([writeSummaryLead(face, language).join(' ')]);
    expect(await page.$$('.summary-figures dt')).toHaveLength(8);
  });

  it.each(languages)('shows every figure of the report model (%s)', async (language) => {
    await show(language);
    const brands = section.rounds.flatMap((round) => round.brands).filter(({ journeys }) => journeys > 0);
    const groups = brandFigureRows(brands, language).flatMap((block) => block.groups.flatMap((group) => group.rows));
    const shown = await read(page, '.brand-figures .figure-table [scope=row] + td');
    expect(shown.toSorted()).toEqual(groups.map(({ shown: { value } }) => value).toSorted());
  });

  it('says of two brands what the test allows', async () => {
    await show('en');
    const [comparison] = section.rounds[0]?.comparisons ?? [];
    if (!comparison) throw new Error('the study has two brands');
    const verdicts = Object.values(comparison.figures).map((figure) =>
      writeVerdict(figure, { first: 'Bruinhuis', second: 'Kaasland' }, 'en'),
    );
    const shown = await read(page, '.comparison-table__verdict');
    expect(shown.slice(0, verdicts.length)).toEqual(verdicts);
  });

  it('quotes what hurt, with the picture that was kept, and leads to the touchpoint', async () => {
    await show('nl');
    const pains = await page.waitForSelector('.summary-moments--pain');
    await page.waitForSelector('.summary-moments--pain img[src^="blob:"]');
    expect(await pains?.evaluate((part) => part.textContent)).toContain(quote);
    await page.click('.summary-moments--pain .voice-quote a');
    await page.waitForFunction('document.activeElement.id.startsWith("touchpoint-")');
    expect(await page.evaluate('document.activeElement.closest("tr").textContent')).toContain(quote);
    await page.goBack();
    await page.waitForSelector('.summary-sheet');
  });

  it('goes to the part that its address names, also after a reload', async () => {
    await show('nl');
    await page.click('.report-contents a[href$="/backlog"]');
    const isThere = () => page.waitForFunction('document.activeElement.id === "report-0-backlog"');
    await isThere();
    await page.reload();
    await isThere();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/report/${studyOfTwo.id}`);
    await page.waitForFunction('scrollY === 0');
  });

  it('turns the page to another brand and round', async () => {
    await show('en');
    await page.select('.report-page__about select', '0');
    await page.waitForSelector('::-p-text(1 of 6 journeys got stuck)');
    const latest = await page.$eval('.report-page__about select', (select) =>
      String([...select.options].findIndex(({ text }) => text === 'Bruinhuis, najaar')),
    );
    await page.select('.report-page__about select', latest);
    await page.waitForSelector(`::-p-text(${writeSummaryHeadline(face.brand, 'en')})`);
  });

  it('counts unfinished journeys of no study only when asked', async () => {
    await show('en');
    const other = await extension.openDashboard('#/report/none');
    await other.waitForSelector('.summary-sheet');
    const counted = async () => (await read(other, '.report-head__kicker'))[0];
    expect(await counted()).toContain('1 journey ·');
    await other.click('.report-page__choice input');
    await expect.poll(counted).toContain('2 journeys');
    await other.close();
  });

  it('prints its page on one sheet of A4', async () => {
    await show('nl');
    await page.emulateMediaType('print');
    await page.setViewport({ width: 703, height: 1032 });
    const height = await page.$eval('.summary-sheet', (sheet) => sheet.getBoundingClientRect().bottom);
    expect(height).toBeLessThan(1032);
    await page.emulateMediaType('screen');
    await page.setViewport({ width: 1280, height: 900 });
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

    const errors: unknown[] = [];
    journey.on('pageerror', (error) => errors.push(error));
    await journey.goto(`chrome-extension://${extension.id}/method.nl.html`);
    const ids = await journey.$$eval('[id]', (headings) => headings.map(({ id }) => `/method.nl.html#${id}`));
    for (const href of all) expect(ids).toContain(href);
    expect(await journey.$eval('h1', (heading) => getComputedStyle(heading).fontSize)).toBe('30px');
    expect(errors).toEqual([]);
    await journey.close();
  });

  it.each(languages)('has nothing that axe-core finds (%s)', async (language) => {
    await show(language);
    expect(await barriersOn(page)).toEqual([]);
  });

  it('explains in every language, on pages in which axe-core finds nothing either', async () => {
    const method = await extension.browser.newPage();
    await method.goto(`chrome-extension://${extension.id}/method.html#peak-end`);
    for (const language of languages) {
      await method.setViewport({ width: 800, height: 600 });
      expect(await method.$eval('html', (html) => html.lang)).toBe(language);
      expect(await barriersOn(method)).toEqual([]);
      await method.setViewport({ width: 390, height: 844 });
      expect(await method.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await Promise.all([method.waitForNavigation(), method.click('.languages a')]);
    }
    await method.close();
  });

  it('fits a screen of 390 pixels', async () => {
    await show('nl');
    await page.setViewport({ width: 390, height: 844 });
    await page.$$eval('.study-report details', (parts) => {
      for (const part of parts) part.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const outside = await page.$$eval('.study-report :is(p, li, td, th, h3, h4, h5)', (parts) =>
      parts
        .filter(
          (part) =>
            part.checkVisibility() && !part.closest('thead, .scroll-area') && part.getBoundingClientRect().right > 390,
        )
        .map((part) => part.textContent),
    );
    expect(outside).toEqual([]);
    expect(await barriersOn(page)).toEqual([]);
  });

  it('says so when the report cannot be made again, and keeps the one that was', async () => {
    await show('nl');
    // As when the extension was updated, and this window was not.
    await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('geeltje', 99);
        request.onsuccess = () => resolve(request.result);
      });
      database.close();
      new BroadcastChannel('changes').postMessage(null);
    });
    await page.waitForSelector('[role=alert]');
    expect(await read(page, '[role=alert] p')).toEqual([errorWords.nl.newer_database]);
    expect(await page.$$('.summary-sheet')).not.toHaveLength(0);
  });
});

/** Puts the picture that a touchpoint names into the database, past the extension's own code. */
async function putPicture(page: Page): Promise<void> {
  await page.evaluate(
    async (row) => {
      const canvas = new OffscreenCanvas(64, 48);
      canvas.getContext('2d')?.fillRect(0, 0, 64, 48);
      const data = await canvas.convertToBlob();
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('geeltje');
        request.onsuccess = () => resolve(request.result);
      });
      await new Promise((resolve) => {
        const transaction = database.transaction('attachments', 'readwrite');
        transaction.objectStore('attachments').put({ ...row, size: data.size, data });
        transaction.oncomplete = resolve;
      });
      database.close();
    },
    {
      id: picture,
      journey: journeys[0]?.id,
      kind: 'screenshot',
      name: 'Telefoon',
      mediaType: 'image/png',
      dimensions: { width: 64, height: 48 },
      takenAt: '2026-03-01T10:00:00.000+01:00',
      pending: false,
    },
  );
}
