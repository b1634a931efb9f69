import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskJourneyHash, studyMapHash, studyReportHash } from '../../src/dashboard/route.js';
import { mapJourneys, mapStudy } from '../model/map-of-two.js';
import { type RunningShop, startShop } from '../shop/serve.mjs';
import { Firefox } from './firefox.js';

describe('the dashboard in Firefox', () => {
  let shop: RunningShop;
  let firefox: Firefox;

  beforeAll(async () => {
    shop = await startShop({ slowMs: 0 });
    firefox = await Firefox.launch();
  });
  afterAll(async () => {
    await firefox.close();
    await shop.close();
  });

  const says = (text: string) => expect.poll(() => firefox.page.text()).toContain(text);
  const study = async () => (await firefox.disk.read()).studies.find(({ title }) => title === 'Webshop');
  const journey = async () => {
    const { id } = (await study()) ?? {};
    return (await firefox.disk.read()).journeys.find((each) => each.study === id);
  };

  it('has an example that comes and goes with one press', async () => {
    const { page } = firefox;
    await firefox.goToDashboard('#/welcome');
    await page.press('Add the example');
    await page.press('Its report');
    await says('Handing over at the door');
    await firefox.goToDashboard('');
    await page.press('Remove the example');
    await says('The example was removed.');
    await page.press('Undo');
    await page.press('Remove the example');
    await says('The example was removed.');
  });

  it('begins a study with a template, and takes the brand’s site as it is typed', async () => {
    const { page } = firefox;
    await firefox.goToDashboard('#/studies/new');
    await page.press('Begin with this: Webshop');
    await page.fill('New brand', 'Lichtvink');
    await page.type('Enter');
    await page.fill('New website', 'winkel.localhost');
    await page.type('Enter');
    await expect
      .poll(async () => (await study())?.brands)
      .toMatchObject([{ name: 'Lichtvink', sites: ['winkel.localhost'] }]);
    await page.press('Screenshots and photographs are allowed');
    await expect.poll(async () => (await study())?.picturesAllowed).toBe(true);
  });

  it('has the study walked: started in the popup on the site of its brand, rated in the card with its picture, pointed at by keyboard', async () => {
    await firefox.goTo(`${shop.shop}/`);
    const popup = await firefox.openPopup();
    await popup.fill('Reviewer code', 'kim-07');
    await popup.press('No');
    await popup.press('Start journey');
    await firefox.answerPermission(true);
    await expect.poll(async () => (await journey())?.state).toBe('running');
    await firefox.closePopup();
    await firefox.goTo(`${shop.shop}/service`);
    await expect.poll(async () => (await firefox.disk.read()).visits.at(-1)?.address).toBe(`${shop.shop}/service`);
    await firefox.pressShortcut();
    await firefox.page.find('Save');
    await firefox.page.type('2', '2', '1', '2');
    await firefox.page.press('Point');
    await firefox.page.find('Stop');
    await firefox.page.type('Tab', 'Tab', 'Enter');
    await firefox.page.find('No longer point at');
    await firefox.page.press('Keep picture');
    await firefox.page.press('Save');
    await firefox.page.findGone('Save');
    await expect.poll(async () => (await journey())?.touchpoints[0]?.pins.length).toBe(1);
    const [picture] = (await journey())?.touchpoints[0]?.attachments ?? [];
    const kept = (await firefox.disk.read()).attachments.find(({ id }) => id === picture);
    expect(kept).toMatchObject({ page: `${shop.shop}/service`, pending: false });
  });

  it('has parts of the page pointed at from the sidebar, too', async () => {
    const sidebar = await firefox.openSidebar();
    await sidebar.press('Point');
    await firefox.page.find('Stop');
    await firefox.page.type('Tab', 'Tab', 'Tab', 'Enter');
    await firefox.page.findGone('Stop');
    await sidebar.press('Save changes');
    await expect.poll(async () => (await journey())?.touchpoints[0]?.pins.length).toBe(2);
    await firefox.closeSidebar();
  });

  it('reports on the study once its journey is finished', async () => {
    const popup = await firefox.openPopup();
    await popup.press('Finish journey');
    await popup.press('That is right');
    // The goals of the template are left open, which is asked about once.
    await popup.press('Finish and lock');
    await popup.press('Finish and lock');
    await popup.find('Open the report');
    await firefox.closePopup();
    await firefox.goToDashboard(studyReportHash((await study())?.id ?? ''));
    await says('1 reviewer · 1 journey');
    await firefox.page.find('Picture kept by kim-07 at');
  });

  it('returns a journey from the desk, where its picture is seen, with remarks', async () => {
    const { page } = firefox;
    await firefox.goToDashboard(deskJourneyHash((await journey())?.id ?? ''));
    await page.find('Picture of');
    await page.press('Mark as submitted');
    await says('Geeltje sends nothing by itself');
    await page.fill('Remarks for the reviewer', 'What did the page look like?');
    await page.press('Return with remarks');
    await says('is marked as returned.');
    expect((await journey())?.editing).toMatchObject({ status: 'returned' });
  });

  it('has a map of a study, on which notes move by keyboard, and back', async () => {
    const { page } = firefox;
    await firefox.putRows({ studies: [mapStudy], journeys: mapJourneys });
    await firefox.goToDashboard(`${studyMapHash(mapStudy.id)}?round=voorjaar`);
    await page.focus('Afrekenen');
    await page.type('Shift+ArrowLeft');
    await says('Afrekenen is now in Oriënteren, place 4 of 4');
    await page.type('Control+z');
    await says('Undone: ');
  });

  it('finds nothing wrong with its data', async () => {
    await firefox.goToDashboard('#/health');
    await says('Nothing is wrong.');
  });

  it('shows the shortcut that is set, and opens Firefox’s own list to change it', async () => {
    await firefox.goToDashboard('#/settings');
    await says('Alt+Shift+G opens the card');
    await firefox.page.press('Change the shortcut');
    await expect.poll(() => firefox.address()).toBe('about:addons');
  });
});
