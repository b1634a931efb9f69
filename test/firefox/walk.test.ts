import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type JourneyFile, journeyFileSchema } from '../../src/model/journey-file.js';
import { parse } from '../../src/model/parse.js';
import { type RunningShop, startShop } from '../shop/serve.mjs';
import { Firefox } from './firefox.js';

describe('a journey in Firefox, from start to export', () => {
  let shop: RunningShop;
  let firefox: Firefox;
  let file: JourneyFile;

  beforeAll(async () => {
    shop = await startShop();
    firefox = await Firefox.launch();
  });
  afterAll(async () => {
    await firefox.close();
    await shop.close();
  });

  /** The reader comes to a page a moment after it was loaded; then the form opens anew. */
  const waitUntilLogged = (path: string) =>
    expect.poll(async () => (await firefox.disk.read()).visits.at(-1)?.address).toBe(`${shop.shop}${path}`);

  it('begins when the browser’s question is answered with yes', async () => {
    await firefox.goTo(`${shop.shop}/`);
    const popup = await firefox.openPopup();
    await popup.fill('Reviewer code', 'kim-07');
    await popup.fill('Goal', 'Buy a desk lamp');
    await popup.press('Start journey');
    await firefox.answerPermission(true);
    await popup.find('Save');
    await firefox.closePopup();
    await waitUntilLogged('/');
  });

  it('rates a page in the popup with five keys', async () => {
    await firefox.goTo(`${shop.shop}/lampen`);
    await waitUntilLogged('/lampen');
    const popup = await firefox.openPopup();
    await popup.find('Save');
    await popup.type('6', '5', '6', '5', 'Enter');
    await popup.find('Save changes');
    await firefox.closePopup();
  });

  it('rates a page in the card, opened by the shortcut, unheard by the page', async () => {
    await firefox.goTo(`${shop.shop}/luistert`);
    await waitUntilLogged('/luistert');
    await firefox.pressShortcut();
    await firefox.page.find('Save');
    // The note is typed straight after the answers.
    await firefox.page.type('2', '3', '2', '2', 'F', 'o', 't', 'o');
    await firefox.page.press('Save');
    await firefox.page.findGone('Save');
  });

  it('rates a page in the sidebar, which follows the tab and fits in its narrow place', async () => {
    const sidebar = await firefox.openSidebar();
    await firefox.goTo(`${shop.shop}/service`);
    await expect.poll(() => sidebar.text()).toContain('/service');
    await waitUntilLogged('/service');
    await expect.poll(() => sidebar.text()).not.toContain('This page is not logged');
    await sidebar.find('Save');
    expect(await sidebar.fitsInWidth()).toBe(true);
    await sidebar.fill('Note', 'Nobody answers');
    await sidebar.press('Save');
    await sidebar.find('Save changes');
    await firefox.closeSidebar();
  });

  it('ends, and is locked', async () => {
    const popup = await firefox.openPopup();
    await popup.press('Finish journey');
    await popup.press('That is right');
    await popup.press('Partly');
    await popup.press('Finish and lock');
    await popup.find('Open the report');
    await firefox.closePopup();
  });

  it('leaves as a journey file that holds all of it, and the visits', async () => {
    await firefox.goToDashboard('');
    await firefox.page.press('Lichtvink');
    await firefox.page.press('Download journey file');
    file = parse(journeyFileSchema, JSON.parse(String(await firefox.downloaded('.geeltje.json'))));
    const [journey] = file.journeys;
    expect(journey).toMatchObject({ reviewer: 'kim-07', goals: [{ reached: 'partly' }], state: 'finished' });
    expect(journey?.touchpoints.map(({ rating, note }) => [rating.effectiveness, rating.emotion, note])).toEqual([
      [6, 6, ''],
      [2, 2, 'Foto'],
      [null, null, 'Nobody answers'],
    ]);
    expect(journey?.visits.map(({ address }) => new URL(address).pathname)).toEqual([
      '/',
      '/lampen',
      '/luistert',
      '/service',
    ]);
  });

  it('leaves as CSV with one row per touchpoint', async () => {
    await firefox.page.press('Download CSV');
    const rows: Record<string, string>[] = parseCsv(await firefox.downloaded('-touchpoints.csv'), {
      bom: true,
      columns: true,
    });
    expect(rows.map((row) => row['touchpoint_id'])).toEqual(file.journeys[0]?.touchpoints.map(({ id }) => id));
  });

  it('is counted in the report', async () => {
    await firefox.goToDashboard('#/report');
    await expect.poll(() => firefox.page.text()).toContain('Lichtvink');
  });
});
