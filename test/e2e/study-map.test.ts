import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { studyMapHash } from '../../src/dashboard/route.js';
import { languages } from '../../src/model/settings.js';
import { studyIdeasWords } from '../../src/text/study-ideas.js';
import { studyMapWords } from '../../src/text/study-map.js';
import { mapJourneys, mapStudy } from '../model/map-of-two.js';
import { barriersOn } from './barriers-on.js';
import { type Extension, fill, find, launchExtension, press } from './extension.js';
import { putRows } from './put-rows.js';

const hash = `${studyMapHash(mapStudy.id)}?round=voorjaar`;

/** Notes per phase, as the map shows them. */
const layout = (page: Page): Promise<Record<string, string[]>> =>
  page.$$eval('.map-phase', (phases) =>
    Object.fromEntries(
      phases.map((phase) => [
        phase.getAttribute('aria-label') ?? '',
        [...phase.querySelectorAll('[data-type]')].map((name) => name.textContent ?? ''),
      ]),
    ),
  );

const said = (page: Page): Promise<string> =>
  page.$eval('.map-toolbar [role=status]', (part) => part.textContent ?? '');

/** What the note of a type says. */
const noteOf = (page: Page, type: string): Promise<string> =>
  page.$eval(`.map-note:has([data-type="${type}"])`, (note) => (note.textContent ?? '').replace(/\s+/gu, ' '));

const start = {
  Oriënteren: ['Advertentie', 'Home', 'Product'],
  Bestellen: ['Afrekenen', 'Bevestigingsmail'],
  Bezorging: ['Bezorging'],
  Service: ['Telefoon'],
};

describe('the map of a study', () => {
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    extension = await launchExtension();
    await putRows(extension, { studies: [mapStudy], journeys: mapJourneys, visits: [] });
    page = await extension.openDashboard(hash);
    await page.waitForSelector('.map-note');
  });
  afterAll(() => extension.close());

  const undo = async (to: Record<string, string[]> = start) => {
    await press(page, 'button', 'Ongedaan maken');
    await expect.poll(() => layout(page)).toEqual(to);
  };

  it('lays every type under its phase, with what reviewers found and wrote there', async () => {
    expect(await layout(page)).toEqual(start);
    const checkout = await noteOf(page, 'Afrekenen');
    expect(checkout).toContain('6×, 6 beoordelaars');
    expect(checkout).toContain('pijnpunt, bevestigd 6/6');
    expect(checkout).toContain('Derde keer dat het postcodeveld mijn adres weigert.');
    expect(await page.$eval('.map-curve', (curve) => curve.getAttribute('aria-label'))).toContain('Laagste: Afrekenen');
  });

  it('moves a note by keyboard, over the border of its phase, says so and keeps the focus; Ctrl+Z takes it back', async () => {
    await page.focus('[data-type="Product"]');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Afrekenen');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Shift');
    const moved = { ...start, Oriënteren: [...start.Oriënteren, 'Afrekenen'], Bestellen: ['Bevestigingsmail'] };
    await expect.poll(() => layout(page)).toEqual(moved);
    expect(await said(page)).toBe('Afrekenen staat nu in Oriënteren, plaats 4 van 4');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Afrekenen');

    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await expect.poll(() => layout(page)).toEqual(start);
    await expect.poll(() => said(page)).toContain('Teruggedraaid');
    await press(page, 'button', 'Opnieuw');
    await expect.poll(() => layout(page)).toEqual(moved);
    await undo();
  });

  it('moves a note and merges two with the mouse', async () => {
    await drag(page, 'Telefoon', 'Home', 0.1);
    const moved = { ...start, Oriënteren: ['Advertentie', 'Telefoon', 'Home', 'Product'], Service: [] };
    await expect.poll(() => layout(page)).toEqual(moved);
    await undo();

    await drag(page, 'Product', 'Home', 0.5);
    await expect.poll(() => layout(page)).toEqual({ ...start, Oriënteren: ['Advertentie', 'Home'] });
    expect(await said(page)).toBe('Product hoort nu bij Home');
    expect(await noteOf(page, 'Home')).toContain('12×, 6 beoordelaars');
    await undo();
  });

  it('merges by keyboard, and splits what reviewers called otherwise under its own name again', async () => {
    await page.focus('[data-type="Bevestigingsmail"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await page.select('dialog form:last-of-type select', 'Afrekenen');
    await (await find(page, 'button', 'Voeg samen')).press('Enter');
    const merged = { ...start, Bestellen: ['Afrekenen'] };
    await expect.poll(() => layout(page)).toEqual(merged);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Afrekenen');

    await press(page, 'button', 'Afrekenen');
    await page.waitForSelector('dialog[open]');
    const mail = await page.$$eval('.note-dialog__touchpoints li', (items) =>
      items.flatMap((item, place) => (item.textContent?.includes('Bevestigingsmail') ? [place] : [])),
    );
    expect(mail).toHaveLength(6);
    for (const place of mail) {
      const box = await page.$(`.note-dialog__touchpoints li:nth-child(${place + 1}) input`);
      await box?.press('Space');
    }
    expect(await page.$eval('input[list=note-names]', (input) => (input as HTMLInputElement).value)).toBe(
      'Bevestigingsmail',
    );
    await press(page, 'button', 'Splits af');
    await expect.poll(() => layout(page)).toEqual(start);
    expect(await said(page)).toBe('6 touchpoints van Afrekenen naar Bevestigingsmail verplaatst');
    await undo(merged);
    await undo();
  });

  it('renames a note and moves a phase', async () => {
    await press(page, 'button', 'Telefoon');
    await fill(page, 'Naam op de kaart', 'Klantenservice');
    await page.keyboard.press('Enter');
    await expect.poll(() => layout(page)).toEqual({ ...start, Service: ['Klantenservice'] });
    await undo();
    await press(page, 'button', 'Zet fase Service eerder');
    await expect
      .poll(async () => Object.keys(await layout(page)))
      .toEqual(['Oriënteren', 'Bestellen', 'Service', 'Bezorging']);
    await undo();
  });

  it('renames a phase, but not into another one, and keeps the focus on it', async () => {
    const rename = async (to: string) => {
      await press(page, 'button', 'Hernoem fase Service');
      await fill(page, 'Naam van de fase', to);
      await page.keyboard.press('Enter');
    };
    await rename('bestellen');
    expect(await (await page.waitForSelector('dialog [role=alert]'))?.evaluate((alert) => alert.textContent)).toContain(
      '“bestellen” staat al in de lijst',
    );
    await page.keyboard.press('Escape');
    await rename('Nazorg');
    const { Service, ...others } = start;
    await expect.poll(() => layout(page)).toEqual({ ...others, Nazorg: Service });
    expect(await said(page)).toBe('Fase Service heet nu Nazorg');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Nazorg');
    await undo();
  });

  it('moves a phase with the mouse', async () => {
    const [from, to] = await Promise.all(
      ['Service', 'Bestellen'].map(async (phase) => (await page.$(`[data-phase="${phase}"]`))?.boundingBox()),
    );
    if (!from || !to) throw new Error('Both phases must be in sight.');
    await page.mouse.move(from.x + 10, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(to.x + 10, to.y + 10, { steps: 4 });
    await page.mouse.move(to.x + 10, to.y + 14);
    await page.mouse.up();
    await expect
      .poll(async () => Object.keys(await layout(page)))
      .toEqual(['Oriënteren', 'Service', 'Bestellen', 'Bezorging']);
    expect(await said(page)).toBe('Fase Service is nu fase 2 van 4');
    await undo();
  });

  it('counts what the filter lets through, and keeps the filter in the address', async () => {
    await page.select('.map-filter__choice:nth-of-type(3) select', 'A07');
    await expect.poll(() => noteOf(page, 'Afrekenen')).toContain('1×, 1 beoordelaar');
    expect(await noteOf(page, 'Afrekenen')).toContain('pijnpunt, signaal 1/1');
    expect(await page.evaluate(() => location.hash)).toContain('reviewer=A07');
    await page.reload();
    await expect.poll(() => noteOf(page, 'Afrekenen').catch(() => '')).toContain('1×, 1 beoordelaar');
    await page.select('.map-filter__choice:nth-of-type(4) select', 'phone');
    await expect.poll(() => noteOf(page, 'Afrekenen')).toContain(studyMapWords.nl.notInSelection);
    await page.select('.map-filter__choice:nth-of-type(4) select', '');
    await page.select('.map-filter__choice:nth-of-type(3) select', '');
    await page.select('.map-filter__choice:nth-of-type(1) select', 'Kaasland');
    await expect.poll(() => noteOf(page, 'Afrekenen')).not.toContain('pijnpunt, bevestigd 6/6');
    expect(await layout(page)).toEqual(start);
    await page.select('.map-filter__choice:nth-of-type(1) select', 'Bruinhuis');
    await page.select('.map-filter__choice:nth-of-type(2) select', 'voorjaar');
    await expect.poll(() => noteOf(page, 'Afrekenen')).toContain('pijnpunt, bevestigd 6/6');
  });

  it('suggests, and never decides, that an idea is proven', async () => {
    await page.waitForSelector('.backlog__proof');
    expect(await page.$$('.state--idea-proven')).toHaveLength(0);
    await page.click('.backlog__proof button');
    await page.waitForSelector('.state--idea-proven');
  });

  it('takes a reviewer’s idea over, marks it done, undoes a deletion, and keeps all after a reload', async () => {
    const text = 'Laat zien in welk veld de fout zit';
    await press(page, 'button', `Neem over van beoordelaar A07: ${text}`);
    await page.waitForSelector(`.backlog ::-p-text(${text})`);
    await press(page, 'button', `Wijzig idee: ${text}`);
    await (await find(page, 'combobox', 'Afdeling die het oppakt')).type('IT');
    await page.select('dialog select:has(option[value=done])', 'done');
    await press(page, 'button', 'Bewaar');
    await page.waitForFunction(() => !document.querySelector('dialog'));
    await expect.poll(() => backlog(page)).toContain(`${text}gedaan`);

    await press(page, 'button', `Wijzig idee: ${text}`);
    await press(page, 'button', 'Verwijder');
    await expect.poll(() => backlog(page)).not.toContain(text);
    await page.click('.undo-bar__button');
    await expect.poll(() => backlog(page)).toContain(`${text}gedaan`);
    expect(await said(page)).toContain('Teruggedraaid');

    // Who types at once types in the first field, and Escape loses nothing of it.
    await press(page, 'button', 'Voeg een opmerking toe');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.type('De klantenservice');
    await page.keyboard.press('Escape');
    await page.waitForSelector(`dialog[open] ::-p-text(${studyIdeasWords.nl.unsaved})`);
    await fill(page, 'Opmerking', 'De bezorger kiest zelf.');
    await press(page, 'button', 'Bewaar');
    await page.waitForSelector('.comment-list ::-p-text(De klantenservice)');
    await page.waitForSelector('.comment-list ::-p-text(De bezorger kiest zelf.)');

    await page.reload();
    await page.waitForSelector('.comment-list ::-p-text(De bezorger kiest zelf.)');
    // What changed since is worked out after the rest is there.
    await page.waitForSelector('.backlog__effect');
    const kept = await backlog(page);
    expect(kept).toContain(`${text}gedaan`);
    expect(kept).toContain('IT · van beoordelaar A07');
    expect(await page.$$('.idea-card--spotted')).toHaveLength(1);
    // Of two ideas, six reviewers can prove none, however far the interval lies above 0.
    expect(kept).toContain('Niet aan te tonen');
    expect(await page.$$('.backlog__proof')).toHaveLength(0);
  });

  it.each(languages)('has nothing that axe-core finds (%s)', async (language) => {
    await page.select('.language-choice select', language);
    await page.waitForSelector(`html[lang=${language}]`);
    expect(await barriersOn(page)).toEqual([]);
    await page.click('[data-type="Afrekenen"]');
    await page.waitForSelector('dialog[open]');
    expect(await barriersOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog'));
  });

  it('scrolls within itself on a narrow screen', async () => {
    await page.setViewport({ width: 420, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(420);
  });
});

const backlog = (page: Page): Promise<string> =>
  page.$eval('.backlog', (part) => (part.textContent ?? '').replace(/\s+/gu, ' '));

/** Drags a note with the mouse and lets it go over another one, `across` from its left (0) to its right (1). */
async function drag(page: Page, type: string, onto: string, across: number): Promise<void> {
  const [from, to] = await Promise.all(
    [type, onto].map(async (name) => (await page.$(`.map-note:has([data-type="${name}"])`))?.boundingBox()),
  );
  if (!from || !to) throw new Error('Both notes must be in sight.');
  await page.mouse.move(from.x + from.width / 2, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width * across, to.y + 30, { steps: 4 });
  await page.mouse.move(to.x + to.width * across, to.y + 34);
  await page.mouse.up();
}
