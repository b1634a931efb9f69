import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningShop, startShop } from '../shop/serve.mjs';
import { Firefox } from './firefox.js';

describe('what Firefox does otherwise', () => {
  let shop: RunningShop;
  let firefox: Firefox;

  beforeAll(async () => {
    shop = await startShop({ slowMs: 0 });
    firefox = await Firefox.launch();
    await firefox.goTo(`${shop.shop}/`);
    await firefox.startJourney({ reviewer: 'kim', goal: 'Keep going' });
  });
  afterAll(async () => {
    await firefox.close();
    await shop.close();
  });

  const visited = async () => (await firefox.disk.read()).visits.map(({ address }) => address.slice(shop.shop.length));

  it('the button says in words and as a badge how the journey stands', async () => {
    expect(await firefox.button()).toEqual({ title: 'Geeltje: 0 touchpoints at Lichtvink', badge: '0' });
  });

  it('the menu of the page opens the card, once the page was loaded after the start', async () => {
    await firefox.goTo(`${shop.shop}/lampen`);
    await expect.poll(visited).toContain('/lampen');
    await firefox.chooseInPageMenu('Rate this page with Geeltje');
    await firefox.page.find('Save');
    await firefox.page.type('5', '5', '5', '5', 'Enter');
    await firefox.page.findGone('Save');
    await expect.poll(() => firefox.button()).toMatchObject({ badge: '1' });
  });

  it('an event page that was put to sleep wakes for the next page, and nothing is lost', async () => {
    await firefox.sleepBackground();
    await firefox.goTo(`${shop.shop}/service`);
    await expect.poll(visited).toContain('/service');
    await firefox.sleepBackground();
    await firefox.pressShortcut();
    await firefox.page.find('Save');
    await firefox.sleepBackground();
    await firefox.page.type('3', '3', '3', '3', 'Enter');
    await firefox.page.findGone('Save');
    await expect.poll(async () => (await firefox.disk.read()).journeys[0]?.touchpoints.length).toBe(2);
  });

  it('a private window has no button, and nothing of it is logged', async () => {
    const before = await visited();
    expect(await firefox.visitInPrivate(`${shop.shop}/privacy`)).toBe(false);
    expect(await visited()).toEqual(before);
  });

  it('a site that was withdrawn in the middle is named at once, is rated when it stays refused, and can be allowed again', async () => {
    await firefox.withdrawSites();
    await firefox.goTo(`${shop.shop}/lampen/vinkje`);
    const popup = await firefox.openPopup();
    await expect.poll(() => popup.text()).toContain('Geeltje may not look along on winkel.localhost');
    expect(await visited()).not.toContain('/lampen/vinkje');
    const title = 'Geeltje: Lichtvink is not logged on winkel.localhost; press to allow it';
    await expect.poll(() => firefox.button()).toEqual({ title, badge: '!' });
    await popup.press('Allow this site');
    await firefox.answerPermission(false);
    await firefox.closePopup();
    const refused = await firefox.openPopup();
    await refused.find('Save');
    await refused.type('4', '4', '4', '4', 'Enter');
    await refused.find('Save changes');
    await refused.press('Allow this site');
    await firefox.answerPermission(true);
    await firefox.closePopup();
    await expect.poll(visited).toContain('/lampen/vinkje');
    await expect.poll(() => firefox.button()).toMatchObject({ badge: '3' });
  });

  it('a restart of Firefox pauses the journey', async () => {
    await firefox.restart();
    await firefox.goTo(`${shop.shop}/service`);
    const popup = await firefox.openPopup();
    await popup.find('Resume journey');
    expect(await firefox.button()).toEqual({ title: 'Geeltje: Lichtvink is paused; press to resume', badge: 'II' });
    expect((await firefox.disk.read()).journeys[0]).toMatchObject({ state: 'paused' });
    await popup.press('Resume journey');
    await popup.find('Save');
  });
});
