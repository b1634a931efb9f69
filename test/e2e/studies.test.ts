import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newStudyHash, studiesHash, studyHash } from '../../src/dashboard/route.js';
import { journeyHash } from '../../src/messages/dashboard-hash.js';
import { journeyFileSchema } from '../../src/model/journey-file.js';
import { parse } from '../../src/model/parse.js';
import { languages } from '../../src/model/settings.js';
import { formatTime } from '../../src/model/time.js';
import { adoptionWords } from '../../src/text/adoption.js';
import { importWords } from '../../src/text/import.js';
import { studiesWords } from '../../src/text/studies.js';
import { studyWords } from '../../src/text/study.js';
import { sampleId, sampleJourney, sampleTouchpoint } from '../model/sample-journey.js';
import { studyOfTwo } from '../model/two-brands.js';
import { barriersOn } from './barriers-on.js';
import { download } from './download.js';
import { type Extension, fill, find, launchExtension, press } from './extension.js';
import { putRows } from './put-rows.js';
import { readStored } from './stored.js';

const words = studyWords.nl;

/** Waits until the page says something. Read anew each time: the browser's driver remembers texts that changed in place. */
const says = (page: Page, text: string) =>
  expect.poll(() => page.$eval('main', (main) => main.textContent)).toContain(text);

/** Types into a line and enters it. */
async function enter(page: Page, name: string, text: string): Promise<void> {
  await fill(page, name, text);
  await page.keyboard.press('Enter');
}

describe('a study, made in Dutch', () => {
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    extension = await launchExtension();
    page = await extension.openDashboard(studiesHash);
  });
  afterAll(() => extension.close());

  const stored = async () => {
    const study = (await readStored(extension)).studies[0];
    if (!study) throw new Error('No study was stored.');
    return study;
  };
  const reload = async () => {
    await page.reload();
    await page.waitForSelector('.study-page');
  };

  it('begins with a template, with the keyboard alone', async () => {
    const link = await find(page, 'link', studiesWords.nl.newStudy);
    await link.focus();
    await page.keyboard.press('Enter');
    const template = await find(page, 'button', studiesWords.nl.useTemplateLong('Webwinkel'));
    await template.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.study-page');
    expect(await stored()).toMatchObject({ title: 'Webwinkel', rounds: ['meting 1'], questionSet: 1 });
    await press(page, 'button', words.briefing);
    await says(page, words.briefingNeedsBrand);
  });

  it('keeps what is typed, and says so', async () => {
    await enter(page, words.title, 'Woonwinkels 2026');
    const purpose = await find(page, 'textbox', words.purpose);
    await purpose.type(' En waarom komen ze terug?');
    // Nobody leaves the field or presses anything: it saves itself.
    await expect.poll(async () => (await stored()).purpose).toMatch(/En waarom komen ze terug\?$/);
    await says(page, words.saved);
    expect((await stored()).title).toBe('Woonwinkels 2026');
    expect(await page.title()).toContain('Woonwinkels 2026');
  });

  it('loses nothing that two windows write at the same time', async () => {
    const other = await extension.openDashboard(studyHash((await stored()).id));
    await (await find(other, 'textbox', words.persona)).type(' Ze belt nooit.');
    await page.bringToFront();
    await (await find(page, 'textbox', words.scenario)).type(' Bewaar de bon.');
    await page.keyboard.press('Tab');
    // Closed while it may still be waiting for the typing to rest.
    await other.close({ runBeforeUnload: true });
    await expect.poll(async () => (await stored()).persona).toMatch(/Ze belt nooit\.$/);
    await expect.poll(async () => (await stored()).scenario).toMatch(/Bewaar de bon\.$/);
  });

  it('takes hosts as people paste them, and explains those that it cannot use', async () => {
    await enter(page, words.addBrand, 'Bruinhuis');
    await find(page, 'group', 'Bruinhuis');
    await enter(page, words.addHost, 'https://www.bruinhuis.nl/lampen?kleur=rood');
    await says(page, 'bruinhuis.nl');
    await expect.poll(async () => (await stored()).brands[0]?.sites).toEqual(['bruinhuis.nl']);
    for (const [typed, refusal] of [
      ['co.uk', 'public_suffix'],
      ['file:///winkel.html', 'not_web'],
      ['bruin huis.nl', 'spaces'],
    ] as const) {
      await enter(page, words.addHost, typed);
      await says(page, words.problems.host[refusal]);
      const field = await find(page, 'textbox', words.addHost);
      expect(await field.evaluate((input) => (input as HTMLInputElement).value)).toBe(typed);
    }
    await enter(page, words.addHost, 'lámpen.nl');
    await says(page, 'lámpen.nl');
    expect((await stored()).brands[0]?.sites).toEqual(['bruinhuis.nl', 'xn--lmpen-xqa.nl']);
  });

  it('adds every line of a list that is pasted, each once', async () => {
    const field = await find(page, 'textbox', words.addGoal);
    await field.focus();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '- De lamp ruilen\n- Uitleg krijgen\n\n- De lamp ruilen\n');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await expect.poll(async () => (await stored()).goals.slice(3)).toEqual(['De lamp ruilen', 'Uitleg krijgen']);
  });

  it('moves a type within its phase, and the focus and what is unfolded go along', async () => {
    const phase = (await stored()).types[0]?.phase ?? null;
    const inPhase = async () => (await stored()).types.filter((type) => type.phase === phase).map(({ name }) => name);
    const [first = '', second = '', ...rest] = await inPhase();
    await page.click(`[data-type="${first}"] summary`);
    await press(page, 'button', words.down(first));
    await expect.poll(inPhase).toEqual([second, first, ...rest]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.ariaLabel)).toBe(words.down(first));
    await page.keyboard.press('Enter');
    await expect.poll(inPhase).toEqual([second, rest[0], first, ...rest.slice(1)]);
    expect(await page.$$eval('.type-item[open]', (open) => open.map((each) => each.getAttribute('data-type')))).toEqual(
      [first],
    );
    await page.click(`[data-type="${first}"] summary`);
  });

  it('warns when two brands share a website, and allows it', async () => {
    await enter(page, words.addBrand, 'Kaasland');
    const kaasland = await page.waitForSelector('::-p-aria([name="Kaasland"][role="group"])');
    const host = await kaasland?.waitForSelector(`::-p-aria([name="${words.addHost}"][role="textbox"])`);
    await host?.type('bruinhuis.nl');
    await page.keyboard.press('Enter');
    await says(page, words.sharedHost('bruinhuis.nl', 'Bruinhuis'));
    // What is below a website of another brand is shared with it, too.
    await host?.type('zakelijk.bruinhuis.nl');
    await page.keyboard.press('Enter');
    await says(page, words.sharedHost('zakelijk.bruinhuis.nl', 'Bruinhuis'));
    expect((await stored()).brands.map(({ role, sites }) => [role, sites[0]])).toEqual([
      ['own', 'bruinhuis.nl'],
      ['competitor', 'bruinhuis.nl'],
    ]);
  });

  it('keeps figures together when a phase that was walked gets another name', async () => {
    const journey = sampleJourney({
      id: sampleId(50),
      study: (await stored()).id,
      touchpoints: [sampleTouchpoint(1, { type: 'Winkelmandje', phase: 'Bestellen' })],
    });
    await putRows(extension, { studies: [], journeys: [journey], visits: [] });
    await reload();
    await enter(page, `${words.phases} 3`, 'Kopen');
    await expect.poll(async () => (await stored()).arrangement.phases).toEqual([{ from: 'Bestellen', to: 'Kopen' }]);
    const study = await stored();
    expect(study.types.filter(({ phase }) => phase === 'Kopen')).toHaveLength(4);
    await enter(page, `${words.phases} 4`, 'Bestellen');
    await says(page, words.problems.countsAs('Bestellen', 'Kopen'));
    await enter(page, `${words.phases} 4`, 'Bezorgen');
    await says(page, words.saved);
  });

  it('asks what happens with what uses a phase before it is deleted, and takes it all back', async () => {
    const before = await stored();
    await press(page, 'button', words.remove('Kopen'));
    await says(page, words.phaseInUse('Kopen', 4, 1));
    const choice = await find(page, 'combobox', words.phaseChoice);
    await choice.select(words.phaseMove('Kiezen'));
    await press(page, 'button', words.deletePhase);
    await expect.poll(async () => (await stored()).phases).not.toContain('Kopen');
    const after = await stored();
    expect(after.types.filter(({ phase }) => phase === 'Kiezen')).toHaveLength(6);
    expect(after.arrangement.phases).toEqual([
      { from: 'Bestellen', to: 'Kiezen' },
      { from: 'Kopen', to: 'Kiezen' },
    ]);
    await press(page, 'button', 'Ongedaan maken');
    await expect.poll(async () => (await stored()).phases).toEqual(before.phases);
    expect({ ...(await stored()), updatedAt: '' }).toEqual({ ...before, updatedAt: '' });
    // The page grows when the phase is back: what is pressed next must not move away.
    await find(page, 'button', words.remove('Kopen'));
  });

  it('begins a new version of the questions once journeys began with the old one', async () => {
    await says(page, words.questionSet(1));
    await press(page, 'checkbox', 'Ik zou meer willen uitgeven bij Bruinhuis');
    await says(page, words.questionSetLater(2));
    expect((await stored()).closing).not.toContain('spend_more');
  });

  it('goes into the next round with one click', async () => {
    await press(page, 'button', words.cloneRound);
    await find(page, 'button', words.remove('meting 2'));
    expect((await stored()).rounds).toEqual(['meting 1', 'meting 2']);
    await press(page, 'button', 'Ongedaan maken');
    await expect.poll(async () => (await stored()).rounds).toEqual(['meting 1']);
  });

  it('leaves as a briefing that holds the protocol and no journeys', async () => {
    const path = await download(extension, page, words.briefing);
    expect(basename(path)).toBe('woonwinkels-2026-briefing.geeltje.json');
    const file = parse(journeyFileSchema, JSON.parse(readFileSync(path, 'utf8')));
    const { types, brands } = await stored();
    expect(file).toMatchObject({ journeys: [], studies: [{ types, brands, arrangement: { phases: [] } }] });
  });

  it('is deleted with or without its journeys, and comes back, also when the message about it is gone', async () => {
    const journeys = async () =>
      (await readStored(extension)).journeys.map(({ study, deletedAt }) => [study !== null, deletedAt !== null]);
    const undo = () => press(page, 'button', 'Ongedaan maken');
    const bringBack = async () => {
      await page.reload();
      await (await page.waitForSelector('.deleted-list summary'))?.click();
      await press(page, 'button', importWords.nl.bringBackLong(importWords.nl.deletedStudy('Woonwinkels 2026')));
      await page.waitForSelector('.deleted-list', { hidden: true });
    };
    for (const [choice, then, takeBack] of [
      [words.deleteStudyOnly(1), [[false, false]], undo],
      [words.deleteWithJourneys(1), [[true, true]], bringBack],
    ] as const) {
      await press(page, 'button', words.delete);
      await press(page, 'button', choice);
      await says(page, studiesWords.nl.emptyTitle);
      expect(await journeys()).toEqual(then);
      await takeBack();
      await page.waitForSelector('.study-list a');
      expect(await journeys()).toEqual([[true, false]]);
      await page.click('.study-list a');
      await page.waitForSelector('.study-page');
    }
  });
});

describe('a quick journey', () => {
  let extension: Extension;
  let page: Page;
  const journey = sampleJourney({ touchpoints: [sampleTouchpoint(1, { type: 'Home', phase: 'Oriënteren' })] });

  beforeAll(async () => {
    extension = await launchExtension();
    await putRows(extension, { studies: [studyOfTwo], journeys: [journey], visits: [] });
    page = await extension.openDashboard(journeyHash(journey.id));
  });
  afterAll(() => extension.close());

  const stored = async () => (await readStored(extension)).journeys[0];

  it('is adopted by a study though it is locked, shows that in the list, and is let go again', async () => {
    await (await page.waitForSelector('details.journey-study summary'))?.click();
    await press(page, 'button', adoptionWords.nl.adopt);
    const link = await find(page, 'link', studyOfTwo.title);
    expect(await stored()).toMatchObject({ study: studyOfTwo.id, round: 'najaar', brand: { role: 'own' } });
    expect((await stored())?.touchpoints).toEqual(journey.touchpoints);
    await press(page, 'link', 'Klantreizen');
    await says(page, 'Woonwinkels 2026 · najaar');
    await press(page, 'button', 'Ongedaan maken');
    await expect.poll(async () => (await stored())?.study).toBeNull();
    expect((await stored())?.brand).toEqual(journey.brand);
    await link.dispose();
  });

  it('becomes a study of its own', async () => {
    await page.goto(page.url().replace(/#.*/, journeyHash(journey.id)));
    await (await page.waitForSelector('details.journey-study summary'))?.click();
    await press(page, 'button', adoptionWords.nl.newStudy);
    await find(page, 'link', 'Bruinhuis');
    const { studies } = await readStored(extension);
    const made = studies.find(({ title }) => title === 'Bruinhuis');
    expect(made).toMatchObject({ phases: ['Oriënteren'], types: [{ name: 'Home', phase: 'Oriënteren' }] });
    expect((await stored())?.study).toBe(made?.id);
  });
});

describe.each(languages)('everybody can use, in %s,', (language) => {
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    extension = await launchExtension({ language });
    page = await extension.openDashboard(studiesHash);
  });
  afterAll(() => extension.close());

  const go = async (hash: string, selector: string) => {
    await page.goto(page.url().replace(/#.*/, hash));
    await page.waitForSelector(selector);
  };

  it('the studies, when there are none yet, and the templates', async () => {
    await page.waitForSelector('.empty-screen');
    expect(await barriersOn(page)).toEqual([]);
    await go(newStudyHash, '.new-study');
    expect(await barriersOn(page)).toEqual([]);
  });

  it('the list and a study, with all that folds out and something refused', async () => {
    const journeys = [
      sampleJourney({ study: studyOfTwo.id, startedAt: '2019-12-31T10:00:00.000+01:00' }),
      sampleJourney({ id: sampleId(2) }),
      sampleJourney({ id: sampleId(3), deletedAt: formatTime(new Date()) }),
    ];
    const overdue = { ...studyOfTwo, retainUntil: '2020-01-01' };
    await putRows(extension, { studies: [overdue], journeys, visits: [] });
    await go(studiesHash, '.study-list');
    await says(page, studiesWords[language].overdue);
    await (await page.waitForSelector('.deleted-list summary'))?.click();
    expect(await barriersOn(page)).toEqual([]);
    await go(studyHash(studyOfTwo.id), '.study-page');
    await says(page, studyWords[language].overdue);
    const { addHost, deletePhase, remove } = studyWords[language];
    await enter(page, addHost, 'co.uk');
    await page.waitForSelector('main [role=alert]');
    await page.$$eval('details', (all) => {
      for (const each of all) each.open = true;
    });
    await press(page, 'button', remove('Bestellen'));
    await find(page, 'button', deletePhase);
    await press(page, 'button', studyWords[language].delete);
    await find(page, 'button', studyWords[language].deleteStudyOnly(1));
    expect(await barriersOn(page)).toEqual([]);
  });

  it('the filing of a journey under a study', async () => {
    await go(journeyHash(sampleId(2)), 'details.journey-study');
    await page.click('details.journey-study summary');
    await find(page, 'button', adoptionWords[language].adopt);
    expect(await barriersOn(page)).toEqual([]);
  });
});
