import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noStudy, settingsHash } from '../../src/dashboard/route.js';
import { exampleStudyId } from '../../src/model/example.js';
import { journeyFileSchema } from '../../src/model/journey-file.js';
import { parse } from '../../src/model/parse.js';
import { languages } from '../../src/model/settings.js';
import { amendmentWords } from '../../src/text/amendments.js';
import { dashboardWords } from '../../src/text/dashboard.js';
import { deskWords } from '../../src/text/desk.js';
import { hintWords } from '../../src/text/hints.js';
import { sampleId } from '../model/sample-journey.js';
import { studyOfTwo } from '../model/two-brands.js';
import { barriersOn } from './barriers-on.js';
import { journeysForDesk, untidyJourney } from './desk-journeys.js';
import { download } from './download.js';
import { type Extension, fill, find, launchExtension, press } from './extension.js';
import { putRows } from './put-rows.js';
import { readStored } from './stored.js';

const words = deskWords.nl;
const photo = fileURLToPath(new URL('../../icons/geeltje-48.png', import.meta.url));
const id = untidyJourney.id;
const remark = 'Bij 1: waarom een 2 op de homepage?';

const says = (page: Page, text: string) => page.waitForSelector(`main ::-p-text(${text})`);

describe('a finished journey of an agency', () => {
  let extension: Extension;
  let page: Page;

  const stored = async () => (await readStored(extension)).journeys.find((journey) => journey.id === id);

  beforeAll(async () => {
    extension = await launchExtension();
    page = await extension.openDashboard('#/desk');
    await says(page, words.emptyTitle);
    await page.close();
    const ofStudy = ['Woonland', 'Lampenboer'].map((name, place) => ({
      ...untidyJourney,
      id: sampleId(400 + place),
      study: studyOfTwo.id,
      brand: { ...untidyJourney.brand, name },
    }));
    // A study of which nothing is on the desk is none to choose.
    const studies = [studyOfTwo, { ...studyOfTwo, id: exampleStudyId }];
    await putRows(extension, { studies, journeys: [...journeysForDesk, ...ofStudy], visits: [] });
    page = await extension.openDashboard('#/desk');
  });
  afterAll(() => extension.close());

  it('leads to the next one of the study that is chosen, and to no other', async () => {
    await page.waitForSelector('.desk-page__filter');
    expect(await page.$$eval('.desk-page__filter option', (options) => options.map(({ value }) => value))).toEqual([
      '',
      studyOfTwo.id,
      noStudy,
    ]);
    await page.select('.desk-page__filter select', studyOfTwo.id);
    await page.waitForFunction(() => document.querySelectorAll('.desk-item h3').length === 2);
    await press(page, 'link', 'Woonland');
    await page.waitForSelector('.touchpoint-reading');
    expect(await page.$$('.desk-journey__neighbours a')).toHaveLength(1);
    await page.click('.desk-journey__neighbours a');
    await says(page, 'Lampenboer');
    expect(await page.$$('.desk-journey__neighbours a')).toHaveLength(1);
    await page.click('.journey-page__bar a');
    await page.waitForFunction(() => document.querySelectorAll('.desk-item h3').length === 2);
    await page.select('.desk-page__filter select', '');
    await page.waitForFunction(() => document.querySelectorAll('.desk-item h3').length === 4);
  });

  it('is read on the desk beside what an editor would ask', async () => {
    await press(page, 'link', 'Kaasland');
    await says(page, hintWords.nl.kinds.staff_name);
    expect(
      await page.$$eval('.touchpoint-reading q', (quotes) => quotes.map(({ textContent }) => textContent)),
    ).toEqual(expect.arrayContaining(['Kees', 'Ze moeten', '!!', 'Werd er binnen een minuut opgenomen?']));
    await says(page, hintWords.nl.competitor);
    // Its reviewer forgot to submit it; that keeps no editor from going on.
    await find(page, 'button', words.steps.approve);
    await press(page, 'button', hintWords.nl.hide);
    await find(page, 'button', hintWords.nl.show);
    expect(await page.$$('.hint-list')).toHaveLength(0);
    await press(page, 'button', hintWords.nl.show);
    await page.waitForSelector('.hint-list');
  });

  it('is amended with a reason, which the dialog insists on without losing a letter', async () => {
    await press(page, 'link', words.openReport);
    await press(page, 'button', 'Wijzig touchpoint Gebeld met de winkel');
    await fill(page, 'Notitie', 'Na twaalf minuten nam een medewerker op.');
    await press(page, 'radio', '5');
    await press(page, 'button', 'Bewaar wijzigingen');
    await says(page, amendmentWords.nl.reasonMissing);
    await page.keyboard.press('Escape');
    await says(page, amendmentWords.nl.unsaved);
    expect(await page.$eval('dialog textarea', (note) => note.value)).toBe('Na twaalf minuten nam een medewerker op.');
    await fill(page, amendmentWords.nl.reason, 'Nagekeken in mijn aantekeningen');
    await press(page, 'button', 'Bewaar wijzigingen');
    await page.waitForSelector('dialog', { hidden: true });
    const note = await page.waitForSelector('.touchpoint-table .amendment-note');
    const said = await note?.evaluate(({ textContent }) => textContent);
    expect(said).toContain('want: Nagekeken in mijn aantekeningen');
    expect(said).toContain('Ik sprak met Kees. Ze moeten eerder opnemen!!');
    expect(await page.$$eval('.hint-list q', (quotes) => quotes.map(({ textContent }) => textContent))).not.toContain(
      'Kees',
    );
    expect(await stored()).toMatchObject({
      state: 'finished',
      amendments: [
        {
          reason: 'Nagekeken in mijn aantekeningen',
          before: { rating: { effectiveness: 4 } },
          after: { rating: { effectiveness: 5 } },
        },
      ],
    });
  });

  it('is submitted, which can be undone', async () => {
    await press(page, 'button', words.steps.submit);
    await says(page, words.explain.submitted);
    await press(page, 'button', 'Ongedaan maken');
    await says(page, words.explain.finished);
    expect(await stored()).toMatchObject({ editing: null });
    await press(page, 'button', words.steps.submit);
    await says(page, words.explain.submitted);
  });

  it('leaves the message about it no part of another screen to cover', async () => {
    await page.evaluate(`location.hash = ${JSON.stringify(settingsHash)}`);
    await page.waitForSelector('.settings-page');
    const clear = await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      const edge = (part: string) => document.querySelector(part)?.getBoundingClientRect();
      return (edge('.undo-bar__message')?.top ?? 0) - (edge('.settings-page')?.bottom ?? 0);
    });
    expect(clear).toBeGreaterThan(0);
    await page.goBack();
    await says(page, words.explain.submitted);
  });

  it('is returned with remarks, amended again, submitted and approved', async () => {
    await press(page, 'link', words.readBesideHints);
    await press(page, 'button', words.steps.return);
    await says(page, words.remarkMissing);
    await press(page, 'button', words.remarkAbout(1));
    await page.keyboard.type('waarom een 2 op de homepage?');
    // Looking at another journey loses nothing.
    await page.click('.desk-journey__neighbours a');
    await page.waitForFunction((here) => !location.hash.includes(here), {}, id);
    await page.goBack();
    await page.waitForFunction(
      (text) => document.querySelector<HTMLTextAreaElement>('.editing-box textarea')?.value === text,
      {},
      remark,
    );
    await press(page, 'button', words.steps.return);
    await says(page, words.explain.returned);
    await press(page, 'button', 'Ongedaan maken');
    await says(page, words.explain.submitted);
    await press(page, 'button', words.steps.return);
    await says(page, words.explain.returned);
    const file = readFileSync(await download(extension, page, dashboardWords.nl.downloadJourneyFile), 'utf8');
    expect(parse(journeyFileSchema, JSON.parse(file)).journeys).toMatchObject([
      { id, editing: { status: 'returned', remarks: [{ text: remark }] } },
    ]);

    await press(page, 'link', words.openReport);
    await says(page, remark);
    await press(page, 'button', 'Verwijder touchpoint Bezorging');
    await fill(page, amendmentWords.nl.reason, 'Hoort bij een andere bestelling');
    await press(page, 'button', amendmentWords.nl.delete);
    await says(page, 'want: Hoort bij een andere bestelling');
    await press(page, 'button', amendmentWords.nl.amendEnd);
    await fill(page, amendmentWords.nl.reason, 'Verkeerd aangeklikt');
    await press(page, 'radio', '3');
    await press(page, 'button', amendmentWords.nl.save);
    await says(page, 'want: Verkeerd aangeklikt');

    await press(page, 'button', words.steps.submit);
    await says(page, words.explain.submitted);
    await press(page, 'button', words.steps.approve);
    await says(page, words.explain.approved);
    const journey = await stored();
    expect(journey).toMatchObject({
      closing: { overall: 3 },
      editing: { status: 'approved', remarks: [{ text: remark }] },
    });
    expect(journey?.touchpoints[2]?.deletedAt).not.toBeNull();
  });

  it('gets its deleted touchpoint back by taking the amendment back', async () => {
    await page.click('.amendment-list ol > li:nth-child(2) button');
    await fill(page, amendmentWords.nl.reason, 'Toch deze bestelling');
    await press(page, 'button', amendmentWords.nl.confirmTakeBack);
    await says(page, 'want: Toch deze bestelling');
    await find(page, 'button', 'Wijzig touchpoint Bezorging');
    const journey = await stored();
    expect(journey?.amendments).toHaveLength(4);
    expect(journey?.touchpoints[2]?.deletedAt).toBeNull();
    await says(page, words.amendedSince);
  });

  it('gets a photo by an amendment; one that leaves it out again can be taken back', async () => {
    const amend = async (reason: string, change: () => Promise<unknown>) => {
      await press(page, 'button', 'Wijzig touchpoint Gebeld met de winkel');
      await change();
      await fill(page, amendmentWords.nl.reason, reason);
      await press(page, 'button', 'Bewaar wijzigingen');
      await page.waitForSelector('dialog', { hidden: true });
      await says(page, `want: ${reason}`);
    };
    await amend('De foto stond nog op mijn telefoon', async () => {
      const field = await page.waitForSelector('dialog input[type=file]');
      await (field as ElementHandle<HTMLInputElement>).uploadFile(photo);
      await find(page, 'button', 'Verwijder geeltje-48.png');
    });
    await page.waitForSelector('.touchpoint-evidence img');
    await amend('Verkeerde foto', () => press(page, 'button', 'Verwijder geeltje-48.png'));
    await page.waitForSelector('.touchpoint-evidence', { hidden: true });

    await page.click('.amendment-list ol > li:last-child button');
    await fill(page, amendmentWords.nl.reason, 'Toch de goede');
    await press(page, 'button', amendmentWords.nl.confirmTakeBack);
    await says(page, 'want: Toch de goede');
    await page.waitForSelector('.touchpoint-evidence img');
    const journey = await stored();
    expect(journey?.touchpoints[1]?.attachments).toHaveLength(1);
    expect(journey?.amendments.at(-2)?.before).toEqual({ attachments: journey?.touchpoints[1]?.attachments });

    const file = await download(extension, page, dashboardWords.nl.downloadJourneyFile);
    expect(parse(journeyFileSchema, JSON.parse(readFileSync(file, 'utf8'))).attachments).toMatchObject([
      { id: journey?.touchpoints[1]?.attachments[0], data: expect.stringMatching(/^iVBORw0KGgo/u) },
    ]);
  });

  it.each(languages)('has screens in which axe finds nothing (%s)', async (language) => {
    await page.setViewport({ width: 420, height: 900 });
    await page.select('.language-choice select', language);
    await page.waitForSelector(`html[lang=${language}]`);
    const barriers = await barriersOn(page);
    for (const amend of ['.touchpoint-table__action button', '.journey-outcome__action button']) {
      await page.click(amend);
      await page.waitForSelector('dialog[open]');
      barriers.push(...(await barriersOn(page)));
      await press(page, 'button', amendmentWords[language].cancel);
      await page.waitForSelector('dialog', { hidden: true });
    }
    await press(page, 'link', deskWords[language].readBesideHints);
    await page.waitForSelector('.touchpoint-reading');
    barriers.push(...(await barriersOn(page)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(420);
    await press(page, 'link', deskWords[language].link);
    await page.waitForSelector('.desk-item');
    barriers.push(...(await barriersOn(page)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(420);
    expect(barriers).toEqual([]);
    await page.click(`a[href$="${id}"]`);
    await press(page, 'link', deskWords[language].openReport);
    await page.waitForSelector('.touchpoint-table');
  });
});
