import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasConsumer } from '../../scripts/ensure-consumers.mjs';
import { journeyFileSchema } from '../../src/model/journey-file.js';
import { parse } from '../../src/model/parse.js';
import { languages } from '../../src/model/settings.js';
import { exportWords } from '../../src/text/export.js';
import { narrowingWords } from '../../src/text/narrowing.js';
import { identifier } from '../measure/make-journey.js';
import { journeysOfTwo, studyOfTwo, visitsOfTwo } from '../model/two-brands.js';
import { barriersOn } from './barriers-on.js';
import { download } from './download.js';
import { type Extension, find, launchExtension, press } from './extension.js';
import { printedOver } from './printed-over.js';
import { putRows } from './put-rows.js';

describe('the screen that exports', () => {
  const words = exportWords.nl;
  let extension: Extension;

  beforeAll(async () => {
    extension = await launchExtension();
    await putRows(extension, { studies: [studyOfTwo], journeys: journeysOfTwo, visits: visitsOfTwo });
  });
  afterAll(() => extension.close());

  const open = async (hash = '#/export'): Promise<Page> => {
    const page = await extension.openDashboard(hash);
    await page.waitForSelector('.export-page');
    return page;
  };
  const textOf = (page: Page, selector: string) => page.$eval(selector, (part) => part.textContent);

  /** Opens a report as its reader does: it asks for nothing else, has no barriers, and prints on several pages, nothing over anything else. */
  const showReport = async (path: string): Promise<void> => {
    const page = await extension.browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`file://${path}`);
    expect(requests).toHaveLength(1);
    expect(await barriersOn(page)).toEqual([]);
    const printed = `${path}.pdf`;
    const paper = Buffer.from(await page.pdf({ path: printed, preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/gu)?.length).toBeGreaterThan(1);
    // Left out where poppler is not installed.
    if (hasConsumer('pdftotext')) expect(printedOver(printed)).toEqual([]);
    await page.close();
  };

  it.each(languages)('can be used by everybody, also on a narrow screen (%s)', async (language) => {
    const page = await open();
    await page.select('.language-choice select', language);
    await page.waitForSelector(`html[lang=${language}]`);
    await page.setViewport({ width: 420, height: 800 });
    expect(await barriersOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(420);
    await page.select('.language-choice select', 'nl');
    await page.waitForSelector('html[lang=nl]');
    await page.close();
  });

  it('makes one ZIP of what is chosen, with maps as pictures and nobody to be recognised', async () => {
    const page = await open();
    await page.select('.journey-filter select', '0');
    for (const { name, hint } of [words.formats.mapPng, words.formats.csv, words.formats.journeyFile]) {
      await press(page, 'checkbox', `${name} ${hint}`);
    }
    await press(page, 'checkbox', `${words.pseudonyms} ${words.pseudonymsHint}`);
    await press(page, 'checkbox', `${words.letters} ${words.lettersHint}`);
    const path = await download(extension, page, words.make);
    expect(path).toMatch(/\/\d{4}-\d\d-\d\d-geeltje\.zip$/u);
    const files = unzipSync(new Uint8Array(readFileSync(path)));
    const maps = Object.keys(files).filter((name) => name.endsWith('.png'));
    expect(maps.length).toBeGreaterThan(0);
    for (const name of maps) expect(strFromU8(files[name]?.slice(1, 4) ?? new Uint8Array())).toBe('PNG');
    const texts = Object.entries(files).filter(([name]) => !/\.(?:png|xlsx)$/u.test(name));
    for (const [name, bytes] of texts) expect(strFromU8(bytes), name).not.toMatch(/kaasland|\bA07\b/iu);
    await find(page, 'button', words.make);
    expect(await textOf(page, '.export-progress__words')).toContain('.zip');
    await page.close();
  });

  it('shows of many journeys in the list those that are asked for, also to who comes back to them', async () => {
    const page = await extension.openDashboard('#/');
    const listed = () => page.$$eval('.journey-list__item', (items) => items.length);
    await page.waitForSelector('.journey-filter');
    expect(await listed()).toBe(journeysOfTwo.length);
    const choice = '.journey-filter__part:nth-of-type(2) select';
    await page.select(choice, '1');
    const expected = journeysOfTwo.filter(({ brand }) => brand.name === 'Kaasland').length;
    await expect.poll(listed).toBe(expected);
    await page.click('.journey-list a');
    await page.waitForSelector('.touchpoint-table');
    await page.goBack();
    await page.waitForSelector('.journey-filter');
    await expect.poll(listed).toBe(expected);
    await page.setViewport({ width: 420, height: 800 });
    expect(await barriersOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(420);
    await press(page, 'button', narrowingWords.nl.showAll);
    await expect.poll(listed).toBe(journeysOfTwo.length);
    await page.close();
  });

  it('exports one journey from its page, as that journey’s report', async () => {
    const [journey] = journeysOfTwo;
    const page = await open(`#/export/${journey?.id}`);
    expect(await textOf(page, '.export-journeys__count [role=status]')).toBe(words.chosen(1, journeysOfTwo.length));
    await press(page, 'checkbox', `${words.formats.workbook.name} ${words.formats.workbook.hint}`);
    const path = await download(extension, page, words.make);
    expect(path).toMatch(/2026-03-01-bruinhuis-a07-report\.html$/u);
    expect(readFileSync(path, 'utf8')).toContain('Bruinhuis');
    await page.close();
    await showReport(path);
  });

  it('writes a report on all journeys that everybody can read, on a screen and on paper', async () => {
    const page = await open();
    await press(page, 'checkbox', `${words.formats.workbook.name} ${words.formats.workbook.hint}`);
    const path = await download(extension, page, words.make);
    await page.close();
    await showReport(path);
  });

  describe('where the browser asks for a place to write a large export to', () => {
    /** Of so many pictures that the export counts as large; no such picture is there. */
    const pictured = journeysOfTwo.map((journey) => ({
      ...journey,
      touchpoints: journey.touchpoints.map((touchpoint) => ({
        ...touchpoint,
        attachments: Array.from({ length: 20 }, (_, number) => identifier(8_000_000 + number)),
      })),
    }));

    /**
     * Nobody can answer the browser's own question here: it gets a file of the origin's private file system, which is
     * written by the very same means.
     */
    const openWithPlace = async (name: string): Promise<Page> => {
      const page = await open();
      await page.evaluate((name) => {
        Object.assign(window, {
          showSaveFilePicker: async () =>
            (await navigator.storage.getDirectory()).getFileHandle(name, { create: true }),
        });
      }, name);
      await press(page, 'checkbox', words.pictures);
      await press(page, 'checkbox', `${words.formats.journeyFile.name} ${words.formats.journeyFile.hint}`);
      return page;
    };
    const written = (page: Page): Promise<Record<string, number[]>> =>
      page.evaluate(async () => {
        const files: Record<string, number[]> = {};
        for await (const [name, handle] of (await navigator.storage.getDirectory()).entries()) {
          const file = await (handle as FileSystemFileHandle).getFile();
          files[name] = [...new Uint8Array(await file.arrayBuffer())];
        }
        return files;
      });

    beforeAll(() => putRows(extension, { studies: [studyOfTwo], journeys: pictured, visits: visitsOfTwo }));

    it('writes it there, whole', async () => {
      const page = await openWithPlace('whole.zip');
      await press(page, 'button', words.make);
      await expect.poll(() => textOf(page, '.export-progress__words')).toBe(words.done('whole.zip'));
      const files = unzipSync(new Uint8Array((await written(page))['whole.zip'] ?? []));
      const journeys = Object.entries(files).find(([name]) => name.endsWith('.geeltje.json'))?.[1];
      const { journeys: kept } = parse(journeyFileSchema, JSON.parse(strFromU8(journeys ?? new Uint8Array())));
      expect(kept.map(({ id }) => id)).toEqual(pictured.map(({ id }) => id).toReversed());
      await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('whole.zip'));
      await page.close();
    });

    it('leaves nothing when it is cancelled', async () => {
      const page = await openWithPlace('half.zip');
      await press(page, 'button', words.everything);
      await press(page, 'button', words.make);
      await press(page, 'button', words.cancel);
      expect(await textOf(page, '.export-progress__words')).toBe(words.cancelled);
      await expect.poll(() => written(page)).toEqual({});
      await page.close();
    });
  });

  it('stops when it is cancelled, and downloads nothing', async () => {
    const page = await open();
    await press(page, 'button', words.everything);
    await press(page, 'button', words.make);
    await press(page, 'button', words.cancel);
    await find(page, 'button', words.make);
    expect(await textOf(page, '.export-progress__words')).toBe(words.cancelled);
    await page.close();
  });

  it('waits until a journey and a file are chosen', async () => {
    const page = await open();
    await press(page, 'button', words.chooseNone);
    expect(await textOf(page, '.export-progress__words')).toBe(words.nothingChosen);
    expect(await page.$eval('.export-progress button', (button) => button.disabled)).toBe(true);
    await page.close();
  });
});
