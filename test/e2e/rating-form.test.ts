import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intendedJourney, type Journey } from '../../src/model/journey.js';
import { formatTime } from '../../src/model/time.js';
import { run } from '../../src/model/walk-journey.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleId, sampleStart, sampleTouchpoint } from '../model/sample-journey.js';
import { type RunningShop, startShop } from '../shop/serve.mjs';
import { type Extension, fill, find, launchExtension, press } from './extension.js';
import { locatePhoto } from './located-photo.js';
import { putRows } from './put-rows.js';
import { openCard, waitForCardClosed } from './reviewer.js';
import { openStorePage, readStoredIn } from './stored.js';

const advert = sampleTouchpoint(1, { type: 'Advertentie', phase: 'Oriënteren', channel: 'advertisement', page: null });
const call = sampleTouchpoint(2, { type: 'Gebeld', phase: 'Oriënteren', channel: 'phone', page: null });

const types = makeStudy([
  { name: 'Home', phase: 'Oriënteren' },
  { name: 'Afrekenen', phase: 'Bestellen' },
]).types.map((type) =>
  type.name === 'Afrekenen' ? { ...type, checks: ['Staat er een nummer?', 'Is de prijs te zien?'] } : type,
);
const study = {
  ...makeStudy([], {
    phases: ['Oriënteren', 'Bestellen', 'Bezorging'],
    easilyMissed: ['Pakbon'],
    annoyances: ['te veel pop-ups'],
    brands: [
      {
        name: 'Lichtvink',
        role: 'own',
        sites: ['winkel.localhost'],
        promises: ['Morgen in huis', 'Niet goed, geld terug'],
        plannedWows: [],
      },
    ],
  }),
  types,
};

describe('the rating form in a study', () => {
  let shop: RunningShop;
  let extension: Extension;
  let page: Page;
  /** Open all the time: a new tab would close the popup. */
  let store: Page;
  const folder = mkdtempSync(join(tmpdir(), 'evidence-'));

  beforeAll(async () => {
    shop = await startShop({ slowMs: 0 });
    extension = await launchExtension();
    store = await openStorePage(extension);
    page = await extension.browser.newPage();
    await page.goto(shop.shop);
    const brand = { name: 'Lichtvink', sites: ['winkel.localhost'], role: 'own' as const };
    const now = formatTime(new Date());
    const begun = run(intendedJourney(sampleStart({ study: study.id, brand }), sampleId(77), now), now);
    const touchpoints = [advert, call].map((touchpoint) => ({ ...touchpoint, happenedAt: now }));
    await putRows(extension, { studies: [study], journeys: [{ ...begun, touchpoints }], visits: [] });
    // The background follows the journey as soon as a screen asks it to.
    const popup = await extension.openPopup(page);
    await popup.evaluate('chrome.runtime.sendMessage({ name: "followJourney", request: null })');
    await popup.close();
    await page.goto(`${shop.shop}/service`);
  });
  afterAll(async () => {
    await extension.close();
    await shop.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const journey = async (): Promise<Journey> => {
    const [stored] = (await readStoredIn(store)).journeys;
    if (!stored) throw new Error('There is no journey.');
    return stored;
  };
  const alive = async () => (await journey()).touchpoints.filter(({ deletedAt }) => deletedAt === null);
  const keys = async (target: Page, ...pressed: string[]): Promise<void> => {
    for (const key of pressed) await target.keyboard.press(key as 'Tab');
  };
  const times = (count: number, key: string): string[] => Array.from({ length: count }, () => key);
  const back = async (count = 1): Promise<void> => {
    await page.keyboard.down('Shift');
    await keys(page, ...times(count, 'Tab'));
    await page.keyboard.up('Shift');
  };

  it('takes every optional part from the keyboard alone, in the card', async () => {
    await openCard(extension, page);
    // From the first question back to the channel; a review site shows its stars.
    await back();
    await keys(page, 'r', 'Tab');
    await page.keyboard.type('4.5');
    // T chooses the type; the list begins with the phase of the last touchpoint.
    await keys(page, 'Tab', 't', 'ArrowDown', 'ArrowDown', 'Enter');
    // That leads to the first question. The type took its phase along; F goes on to the next.
    await keys(page, 'f', '2', '1', '2', '3');
    await back();
    await keys(page, 'Enter');
    for (const _ of [1, 2, 3]) {
      await back();
      await keys(page, 'Enter');
    }
    // Over what points at the page.
    await back(2);
    await page.keyboard.type('Geen nummer te vinden.');
    // Over that again and the four that fold to the first check.
    await keys(page, ...times(6, 'Tab'), 'Space', 'Tab', 'Space', 'ArrowRight', 'Tab');
    await page.keyboard.type('Pas na drie klikken');
    for (const lane of ['Een nummer', 'Waar dan?', 'Moe']) {
      await keys(page, 'Tab');
      await page.keyboard.type(lane);
    }
    // Marks: the first of five. Annoyances: the study's own, after the ten that every study has.
    await keys(page, 'Tab', 'Space', ...times(15, 'Tab'), 'Space');
    // Promises, handover, idea, origin.
    await keys(page, 'Tab', 'Space', 'Tab', 'Space', 'ArrowRight');
    await keys(page, 'Tab', 'Space', 'ArrowRight', 'Tab', 'ArrowUp');
    await keys(page, 'Tab', 'Space', 'ArrowRight', 'Tab');
    await page.keyboard.type('Een nummer bovenaan');
    await keys(page, 'Tab', 'c', 'Tab', 'Space', 'ArrowRight');
    await page.keyboard.down('Control');
    await keys(page, 'Enter');
    await page.keyboard.up('Control');
    await waitForCardClosed(page);

    expect((await alive()).at(-1)).toMatchObject({
      type: 'Afrekenen',
      typeSuggested: false,
      phase: 'Bezorging',
      channel: 'review_site',
      stars: 4.5,
      rating: { effectiveness: 2, ease: 1, emotion: 2, expectation: 3 },
      note: 'Geen nummer te vinden.',
      lanes: { expected: 'Een nummer', thought: 'Waar dan?', felt: 'Moe' },
      checks: [
        { question: 'Staat er een nummer?', answer: 'yes', remark: '' },
        { question: 'Is de prijs te zien?', answer: 'no', remark: 'Pas na drie klikken' },
      ],
      marks: ['decisive'],
      annoyances: ['te veel pop-ups'],
      promises: [
        { promise: 'Morgen in huis', verdict: 'kept' },
        { promise: 'Niet goed, geld terug', verdict: 'broken' },
      ],
      handover: { from: advert.id, repeated: true },
      idea: { kind: 'delight', text: 'Een nummer bovenaan' },
      preferredChannel: 'chat',
      ownership: 'earned',
    });
  });

  it('fits in the popup while all is folded, and keeps its button in sight when it is not', async () => {
    await page.goto(`${shop.shop}/privacy`);
    const popup = await extension.openPopup(page);
    await find(popup, 'radiogroup', 'Effectiviteit');
    expect(await popup.$eval('body', (body) => body.scrollHeight)).toBeLessThanOrEqual(600);
    for (const name of ['Verwachtte, dacht, voelde', 'Markeren', 'Meer']) await press(popup, 'button', name);
    const save = await find(popup, 'button', 'Bewaar');
    expect(await save.isIntersectingViewport({ threshold: 1 })).toBe(true);
    await popup.close();
  });

  it('keeps an offline moment with its time, a photo without the place, and a file', async () => {
    const plain = await page.evaluate(() => {
      const canvas = document.createElement('canvas');
      canvas.width = 40;
      canvas.height = 20;
      return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
    });
    const stamp = '2026:11:22';
    const photo = locatePhoto(Buffer.from(plain, 'base64'), stamp);
    writeFileSync(join(folder, 'Pakbon.jpg'), photo);
    writeFileSync(join(folder, 'voorwaarden.txt'), 'Wij bezorgen morgen.');
    writeFileSync(join(folder, 'gesprek.mp3'), 'x');
    await putRows(extension, { studies: [{ ...study, picturesAllowed: true }], journeys: [], visits: [] });

    const popup = await extension.openPopup(page);
    await press(popup, 'button', 'Offline moment');
    await find(popup, 'combobox', 'Touchpoint');
    // What is easily missed stands first.
    await keys(popup, 'ArrowDown', 'Enter');
    // Its name says nothing of the channel, which is asked for before anything is saved.
    await fill(popup, 'Notitie', 'Kaartje erbij');
    await press(popup, 'button', 'Bewaar');
    await popup.waitForSelector('::-p-text(Kies eerst een kanaal)');
    const channel = await find(popup, 'combobox', 'Kanaal');
    expect(await channel.evaluate((field) => field === document.activeElement)).toBe(true);
    await channel.select('parcel');
    const moment = await popup.waitForSelector('input[type=datetime-local]');
    const setMoment = (value: string) =>
      moment?.evaluate((field, wanted) => {
        if (!(field instanceof HTMLInputElement)) return;
        field.value = wanted;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, value);
    await setMoment('2126-01-01T10:00');
    await press(popup, 'button', 'Bewaar');
    await popup.waitForSelector('[role=alert]::-p-text(Dat moment moet nog komen)');
    expect(await moment?.evaluate((field) => field === document.activeElement)).toBe(true);
    await setMoment('2026-03-01T10:30');
    await popup.waitForSelector('::-p-text(voordat deze klantreis begon)');

    const files = ['Pakbon.jpg', 'voorwaarden.txt', 'gesprek.mp3'].map((name) => join(folder, name));
    const chooser = await popup.waitForSelector('input[type=file]');
    await (chooser as Awaited<ReturnType<typeof popup.$<'input'>>>)?.uploadFile(...files);
    await popup.waitForSelector('::-p-aria([name="Foto: Pakbon.jpg"])');
    await popup.waitForSelector('::-p-text(gesprek.mp3 is een opname)');
    // Closed before it is saved, it is there to go on with.
    await press(popup, 'button', 'Sluiten; wat je invulde blijft bewaard');
    await press(popup, 'button', 'Offline moment (concept)');
    await press(popup, 'button', 'Bewaar');
    await popup.waitForSelector('::-p-text(“Pakbon” is bewaard als touchpoint 1.)');
    await find(popup, 'button', 'Offline moment');
    expect((await alive()).map(({ type }) => type)).toContain('Pakbon');
    await popup.close();

    const saved = (await alive()).find(({ type }) => type === 'Pakbon');
    expect(saved).toMatchObject({ channel: 'parcel', note: 'Kaartje erbij', page: null });
    expect(saved?.happenedAt.slice(0, 16)).toBe('2026-03-01T10:30');
    const kept = (await readAttachments(store)).filter(({ pending }) => !pending);
    expect(saved?.attachments).toEqual(kept.map(({ id }) => id));
    expect(kept).toMatchObject([
      { name: 'Pakbon.jpg', mediaType: 'image/jpeg', pending: false, dimensions: { width: 20, height: 40 } },
      { name: 'voorwaarden.txt', pending: false, dimensions: null, text: 'Wij bezorgen morgen.' },
    ]);
    expect(photo.toString('latin1')).toContain(stamp);
    expect(kept[0]?.text).not.toMatch(/Exif|2026:11:22/);
  });

  it('lets what was rated be changed, and deleted with a way back, also when the popup was closed', async () => {
    let popup = await extension.openPopup(page);
    await press(popup, 'button', 'Beoordeeld (4)');
    // What was written down last was met first.
    const listed = await popup.$$eval('.rated-list-open b', (names) => names.map(({ textContent }) => textContent));
    expect(listed).toEqual(['Pakbon', 'Advertentie', 'Gebeld', 'Afrekenen']);
    await (await popup.waitForSelector('.rated-list li:nth-child(3) .rated-list-open'))?.click();
    await fill(popup, 'Notitie', 'Bij nader inzien');
    await press(popup, 'button', 'Bewaar wijzigingen');
    await press(popup, 'button', 'Verwijder touchpoint 2, Advertentie');
    await expect.poll(async () => (await alive()).map(({ type }) => type)).toEqual(['Gebeld', 'Afrekenen', 'Pakbon']);
    await popup.waitForFunction("document.activeElement?.ariaLabel === 'Verwijdering van Advertentie ongedaan maken'");
    await popup.close();
    popup = await extension.openPopup(page);
    await press(popup, 'button', 'Beoordeeld (3)');
    await press(popup, 'button', 'Verwijdering van Advertentie ongedaan maken');
    await expect
      .poll(async () => (await alive()).map(({ type }) => type))
      .toEqual(['Advertentie', 'Gebeld', 'Afrekenen', 'Pakbon']);
    expect((await alive())[1]).toMatchObject({ id: call.id, note: 'Bij nader inzien' });
    await popup.close();
  });
});

interface KeptFile {
  id: string;
  name: string;
  mediaType: string;
  pending: boolean;
  dimensions: { width: number; height: number } | null;
  /** Its bytes, each as one character. */
  text: string;
}

/** Reads the attachments on the disk past the extension's own code. */
async function readAttachments(store: Page): Promise<KeptFile[]> {
  return store.evaluate(async () => {
    const rows = await new Promise<(Omit<KeptFile, 'text'> & { data: Blob })[]>((resolve, reject) => {
      const opening = indexedDB.open('geeltje');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const reading = opening.result.transaction('attachments').objectStore('attachments').getAll();
        reading.onsuccess = () => resolve(reading.result);
        reading.onerror = () => reject(reading.error);
      };
    });
    return Promise.all(
      rows.map(async ({ data, ...row }) => ({
        ...row,
        text: String.fromCharCode(...new Uint8Array(await data.arrayBuffer())),
      })),
    );
  });
}
