import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newStudyHash } from '../../src/dashboard/route.js';
import { journeyHash } from '../../src/messages/dashboard-hash.js';
import type { Language } from '../../src/model/settings.js';
import { amendmentWords } from '../../src/text/amendments.js';
import { attachmentWords } from '../../src/text/attachments.js';
import { closingWords } from '../../src/text/closing.js';
import { closingStatementWords } from '../../src/text/closing-statements.js';
import { deskWords } from '../../src/text/desk.js';
import { exportWords } from '../../src/text/export.js';
import { importWords } from '../../src/text/import.js';
import { questions } from '../../src/text/questions.js';
import { ratingFormWords } from '../../src/text/rating-form.js';
import { startWords } from '../../src/text/start.js';
import { studiesWords } from '../../src/text/studies.js';
import { studyWords } from '../../src/text/study.js';
import { studyMapWords } from '../../src/text/study-map.js';
import { studyStartWords } from '../../src/text/study-start.js';
import { touchpointWords } from '../../src/text/touchpoint.js';
import { walkWords } from '../../src/text/walk.js';
import { type RunningShop, startShop } from '../shop/serve.mjs';
import { barriersOn } from './barriers-on.js';
import { download } from './download.js';
import { type Extension, fill, find, launchExtension, press } from './extension.js';
import { pressKeys, tabTo } from './keyboard.js';
import { readStored } from './stored.js';

/** A page of the demo shop, or a channel outside it, and what the reviewer says of it. */
interface Stop {
  at: { path: string } | { channel: 'parcel' | 'phone' };
  type: string;
  keys: string;
  note?: string;
  marks?: ('wow' | 'pain')[];
}

interface Walk {
  extension: Extension;
  shop: string;
  language: Language;
  reviewer: string;
  brand: string;
  stops: Stop[];
  goal: 'yes' | 'partly' | 'no';
  overall: string;
}

const title = 'Lampenwinkels 2026';
const words = studyWords.nl;
const barriers: string[] = [];

/** Notes what axe finds on a screen, with the name of that screen. */
async function check(page: Page, screen: string): Promise<void> {
  barriers.push(...(await barriersOn(page)).map((barrier) => `${screen}: ${barrier}`));
}

async function enter(page: Page, field: string, text: string): Promise<void> {
  await fill(page, field, text);
  await page.keyboard.press('Enter');
}

const typeIn = async (page: Page, text: string): Promise<void> => {
  const field = await page.waitForSelector('::-p-aria([name="Touchpoint"])');
  await field?.click({ count: 3 });
  await field?.type(text);
  await page.keyboard.press('Escape');
};

/** Gives the four answers and, where there is any, what was written and marked, and saves it. */
async function rate(popup: Page, language: Language, { type, keys, note, marks = [] }: Stop): Promise<void> {
  const form = ratingFormWords[language];
  const first = await find(popup, 'radiogroup', questions[language].effectiveness.name);
  await typeIn(popup, type);
  await (await first.$('input'))?.focus();
  for (const key of keys) await popup.keyboard.press(key as '1');
  if (note) await fill(popup, form.note, note);
  for (const mark of marks) await press(popup, 'button', touchpointWords[language].marks[mark]);
  await press(popup, 'button', form.save);
}

/** One reviewer walks one brand through the popup, from the start to the lock. */
async function walkBrand(walk: Walk, checks: boolean): Promise<void> {
  const { extension, shop, language, reviewer, brand, stops, goal, overall } = walk;
  const look = (popup: Page, screen: string) => (checks ? check(popup, `${screen} (${language})`) : undefined);
  const form = ratingFormWords[language];
  const closing = closingWords[language];
  const page = await extension.browser.newPage();
  await page.goto(shop);
  let popup = await extension.openPopup(page);
  const brandField = await find(popup, 'combobox', startWords[language].brand);
  expect(await brandField.evaluate((select) => (select as HTMLSelectElement).value)).toBe(brand);
  await fill(popup, startWords[language].reviewer, reviewer);
  await press(popup, 'radio', studyStartWords[language].no);
  await fill(popup, studyStartWords[language].expectation, 'Morgen in huis');
  await look(popup, 'start');
  await press(popup, 'button', startWords[language].start);
  await find(popup, 'radiogroup', questions[language].effectiveness.name);
  await popup.close();

  for (const stop of stops) {
    if ('path' in stop.at) await page.goto(`${shop}${stop.at.path}`);
    popup = await extension.openPopup(page);
    if ('channel' in stop.at) {
      await press(popup, 'button', walkWords[language].addOffline);
      await (await find(popup, 'combobox', form.channel)).select(stop.at.channel);
      // The template allows no pictures until somebody says so.
      await popup.waitForSelector(`::-p-text(${attachmentWords[language].noPictures})`);
      await look(popup, 'offline');
    } else if (stop === stops[0]) {
      await find(popup, 'radiogroup', questions[language].effectiveness.name);
      await look(popup, 'rating');
    }
    await rate(popup, language, stop);
    await find(popup, 'button', walkWords[language].finish);
    await popup.close();
  }

  popup = await extension.openPopup(page);
  await press(popup, 'button', walkWords[language].finish);
  await find(popup, 'button', closing.finish);
  await press(popup, 'radio', closing.outcomes[goal]);
  await press(popup, 'radio', overall);
  await look(popup, 'closing');
  // The other goals of the template are left open, which is asked about once.
  await press(popup, 'button', closing.finish);
  await press(popup, 'button', closing.finish);
  await find(popup, 'button', walkWords[language].openReport);
  await look(popup, 'finished');
  await popup.close();
  await page.close();
}

describe('a whole study of two brands and two reviewers', () => {
  let shop: RunningShop;
  /** The owner of the study, who walks too, and a reviewer with a browser of her own. */
  let owner: Extension;
  let helper: Extension;
  let briefing: string;

  beforeAll(async () => {
    shop = await startShop({ slowMs: 0 });
    [owner, helper] = await Promise.all([launchExtension(), launchExtension()]);
  });
  afterAll(async () => {
    await Promise.all([owner.close(), helper.close()]);
    await shop.close();
  });

  it('is made on the screens, in Dutch, from a template', async () => {
    const page = await owner.openDashboard(newStudyHash);
    await press(page, 'button', studiesWords.nl.useTemplateLong('Webwinkel'));
    await page.waitForSelector('.study-page');
    await enter(page, words.title, title);
    await enter(page, words.addBrand, 'Lichtvink');
    await find(page, 'group', 'Lichtvink');
    await enter(page, words.addHost, `${shop.shop}/lampen?kleur=rood`);
    await enter(page, words.addPromise, 'Voor 22.00 besteld, morgen in huis');
    await press(page, 'button', words.addWow);
    await enter(page, words.addBrand, 'Kaasland');
    const rival = await page.waitForSelector('::-p-aria([name="Kaasland"][role="group"])');
    const host = await rival?.waitForSelector(`::-p-aria([name="${words.addHost}"][role="textbox"])`);
    await host?.type('*.kaasland.localhost');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await readStored(owner)).studies[0])
      .toMatchObject({
        title,
        phases: ['Oriënteren', 'Kiezen', 'Bestellen', 'Bezorgen', 'Gebruiken', 'Nazorg'],
        brands: [
          { name: 'Lichtvink', role: 'own', sites: ['winkel.localhost'] },
          { name: 'Kaasland', role: 'competitor', sites: ['kaasland.localhost'] },
        ],
      });
    await check(page, 'study');
    briefing = await download(owner, page, words.briefing);
    await page.close();
  });

  it('is handed over as a briefing to a reviewer with a browser of her own', async () => {
    const page = await helper.openDashboard('#/import');
    const input = await page.waitForSelector('input[type=file]');
    await input?.uploadFile(briefing);
    await page.waitForSelector(`::-p-text(${importWords.nl.briefing(title)})`);
    await check(page, 'import');
    const [here, there] = await Promise.all([readStored(owner), readStored(helper)]);
    expect(there.studies.map(({ id, types, brands }) => ({ id, types, brands }))).toEqual(
      here.studies.map(({ id, types, brands }) => ({ id, types, brands })),
    );
    await page.close();
  });

  it('is walked by its owner at both brands, with what happens outside the website', async () => {
    const common = { extension: owner, language: 'nl', reviewer: 'kim-07' } as const;
    await walkBrand(
      {
        ...common,
        shop: shop.shop,
        brand: 'Lichtvink',
        stops: [
          { at: { path: '/' }, type: 'Homepage', keys: '6565' },
          { at: { path: '/product/vinkje' }, type: 'Productpagina', keys: '6776', marks: ['wow'] },
          {
            at: { channel: 'parcel' },
            type: 'Uitpakken',
            keys: '7676',
            note: 'Kaartje erbij, met de hand geschreven.',
          },
        ],
        goal: 'yes',
        overall: '6',
      },
      true,
    );
    await walkBrand(
      {
        ...common,
        shop: shop.rival,
        brand: 'Kaasland',
        stops: [
          { at: { path: '/' }, type: 'Homepage', keys: '5444' },
          { at: { channel: 'phone' }, type: 'Vraag aan de klantenservice', keys: '2122', marks: ['pain'] },
        ],
        goal: 'no',
        overall: '3',
      },
      false,
    );
  });

  it('is walked by the other with the keyboard alone', async () => {
    const page = await helper.browser.newPage();
    await page.goto(shop.shop);
    const start = studyStartWords.nl;
    const popup = await helper.openPopup(page);
    await find(popup, 'combobox', start.study);
    await tabTo(popup, startWords.nl.reviewer);
    await popup.keyboard.type('sam-12');
    await tabTo(popup, `${start.conflict('Lichtvink')}:`);
    await pressKeys(popup, 'ArrowRight', 'ArrowLeft');
    await tabTo(popup, startWords.nl.start);
    await pressKeys(popup, 'Enter');

    // The focus is on the first question: four digits and Enter, after the type has its name.
    await find(popup, 'radiogroup', questions.nl.effectiveness.name);
    await popup.keyboard.down('Shift');
    await tabTo(popup, 'Touchpoint');
    await popup.keyboard.up('Shift');
    await popup.keyboard.type('Homepage');
    await pressKeys(popup, 'Escape', 'Tab', 'Tab', 'Tab', '5', '6', '5', '4', 'Enter');
    await find(popup, 'button', ratingFormWords.nl.saveChanges);

    await tabTo(popup, walkWords.nl.addOffline);
    await pressKeys(popup, 'Enter');
    await find(popup, 'combobox', ratingFormWords.nl.channel);
    await tabTo(popup, 'Touchpoint');
    await popup.keyboard.type('Uitpakken');
    await pressKeys(popup, 'Escape');
    await tabTo(popup, ratingFormWords.nl.channel);
    await popup.keyboard.type('Pak');
    await tabTo(popup, ratingFormWords.nl.note);
    await popup.keyboard.type('De doos was te groot.');
    await popup.keyboard.down('Control');
    await pressKeys(popup, 'Enter');
    await popup.keyboard.up('Control');

    await find(popup, 'button', walkWords.nl.finish);
    await tabTo(popup, walkWords.nl.finish);
    await pressKeys(popup, 'Enter');
    await find(popup, 'button', closingWords.nl.finish);
    await tabTo(popup, `${closingWords.nl.overall}:`);
    await pressKeys(popup, 'Space', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await tabTo(popup, `${closingStatementWords.nl.effort('Lichtvink')}:`);
    await pressKeys(popup, 'Space', 'ArrowLeft');
    await tabTo(popup, closingWords.nl.finish);
    await pressKeys(popup, 'Enter');
    await tabTo(popup, closingWords.nl.finish);
    await pressKeys(popup, 'Enter');
    await find(popup, 'button', walkWords.nl.openReport);
    await popup.close();
    await page.close();
    expect((await readStored(helper)).journeys).toMatchObject([
      {
        brand: { name: 'Lichtvink' },
        reviewer: 'sam-12',
        conflict: { exists: false },
        state: 'finished',
        closing: { overall: 5, statements: { effort: 7 } },
        touchpoints: [
          { type: 'Homepage', rating: { effectiveness: 5, ease: 6, emotion: 5, expectation: 4 } },
          { type: 'Uitpakken', channel: 'parcel', page: null, note: 'De doos was te groot.' },
        ],
      },
    ]);
  });

  it('is walked in English too, and comes back as a file', async () => {
    const page = await helper.openDashboard();
    await page.select('.language-choice select', 'en');
    await page.waitForSelector('html[lang=en]');
    await walkBrand(
      {
        extension: helper,
        language: 'en',
        shop: shop.rival,
        reviewer: 'sam-12',
        brand: 'Kaasland',
        stops: [
          { at: { path: '/' }, type: 'Homepage', keys: '4343' },
          { at: { channel: 'phone' }, type: 'Vraag aan de klantenservice', keys: '2232', note: 'Ten minutes on hold.' },
        ],
        goal: 'partly',
        overall: '4',
      },
      true,
    );
    const { formats, make } = exportWords.en;
    await page.bringToFront();
    await page.goto(page.url().replace(/#.*|$/, '#/export'));
    await page.waitForSelector('.export-page');
    for (const { hint } of [formats.report, formats.workbook, formats.journeyFile]) {
      const box = await page.waitForSelector(`::-p-xpath(//label[contains(., "${hint}")]/input)`);
      await box?.click();
    }
    const file = await download(helper, page, make);
    const desk = await owner.openDashboard('#/import');
    const input = await desk.waitForSelector('input[type=file]');
    await input?.uploadFile(file);
    await desk.waitForSelector('.import-outcome');
    await expect
      .poll(async () =>
        (await readStored(owner)).journeys.map(({ brand, reviewer }) => `${brand.name} ${reviewer}`).sort(),
      )
      .toEqual(['Kaasland kim-07', 'Kaasland sam-12', 'Lichtvink kim-07', 'Lichtvink sam-12']);
    await desk.close();
    await page.close();
  });

  it('gives one report over both reviewers, and a map', async () => {
    const page = await owner.openDashboard('#/report');
    await page.waitForSelector('.report-part--method');
    const report = await page.$eval('main', (main) => (main.textContent ?? '').replace(/\s+/gu, ' '));
    expect(report).toContain(title);
    expect(report).toContain('2 beoordelaars');
    expect(report).toContain('1 van 1, n = 1');
    expect(report).toContain('0 van 2, n = 2');
    await check(page, 'report');

    const [study] = (await readStored(owner)).studies;
    await page.goto(page.url().replace(/#.*/, `#/studies/${study?.id}`));
    await press(page, 'link', words.map);
    await page.waitForSelector('.map-note');
    await page.waitForSelector(`::-p-text(${studyMapWords.nl.counted(2, 2)})`);
    const unpacking = await page.$eval('.map-note:has([data-type="Uitpakken"])', (note) => note.textContent);
    expect(unpacking).toContain('De doos was te groot.');
    expect(unpacking).toContain('Kaartje erbij');
    await check(page, 'map');
    await page.close();
  });

  it('passes over the desk: submitted, returned, amended, approved', async () => {
    const { journeys } = await readStored(owner);
    const journey = journeys.find(({ brand, reviewer }) => brand.name === 'Kaasland' && reviewer === 'kim-07');
    if (!journey) throw new Error('The journey is not here.');
    const page = await owner.openDashboard(journeyHash(journey.id));
    const { steps, explain } = deskWords.nl;
    const says = (text: string) => page.waitForSelector(`main ::-p-text(${text})`);
    await press(page, 'button', steps.submit);
    await says(explain.submitted);
    await check(page, 'journey');
    await press(page, 'link', deskWords.nl.readBesideHints);
    await fill(page, deskWords.nl.remark, 'Waarom kreeg de klantenservice een 2?');
    await press(page, 'button', steps.return);
    await says(explain.returned);
    await check(page, 'desk');
    await press(page, 'link', deskWords.nl.openReport);
    await press(page, 'button', amendmentWords.nl.amendLong('Vraag aan de klantenservice'));
    await fill(page, ratingFormWords.nl.note, 'Tien minuten in de wacht.');
    await fill(page, amendmentWords.nl.reason, 'Op verzoek van de redactie');
    await check(page, 'amend');
    await press(page, 'button', ratingFormWords.nl.saveChanges);
    await says('want: Op verzoek van de redactie');
    await press(page, 'button', steps.submit);
    await says(explain.submitted);
    await press(page, 'button', steps.approve);
    await says(explain.approved);
    const approved = (await readStored(owner)).journeys.find(({ id }) => id === journey.id);
    expect(approved).toMatchObject({ editing: { status: 'approved' }, amendments: [{ before: { note: '' } }] });
    await page.close();
  });

  it('has no screen on which axe finds anything', () => {
    expect(barriers).toEqual([]);
  });
});
