import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locatePhoto } from '../e2e/located-photo.js';
import { type RunningShop, startShop } from '../shop/serve.mjs';
import { Firefox } from './firefox.js';

const wantPictures = 'Pictures: take one of every page you rate, to keep or not';

describe('evidence in Firefox', () => {
  let shop: RunningShop;
  let firefox: Firefox;

  beforeAll(async () => {
    shop = await startShop({ slowMs: 0 });
    firefox = await Firefox.launch();
    await firefox.goTo(`${shop.shop}/`);
    await firefox.startJourney({ reviewer: 'kim', goal: 'Bring evidence' });
  });
  afterAll(async () => {
    await firefox.close();
    await shop.close();
  });

  const logged = async (path: string): Promise<void> => {
    await expect.poll(async () => (await firefox.disk.read()).visits.at(-1)?.address).toBe(`${shop.shop}${path}`);
  };
  const touchpoints = async () => (await firefox.disk.read()).journeys.flatMap((journey) => journey.touchpoints);
  const pictures = async () =>
    (await firefox.disk.read()).attachments.map(({ page, pending }) => ({
      page: page?.slice(shop.shop.length),
      pending,
    }));

  it('is a picture of the page that the popup offers, kept with the rating', async () => {
    await firefox.goTo(`${shop.shop}/lampen`);
    await logged('/lampen');
    const popup = await firefox.openPopup();
    await popup.press(wantPictures);
    await popup.press('Keep picture');
    expect(await pictures()).toEqual([{ page: '/lampen', pending: true }]);
    await popup.fill('Note', 'The prices are hard to find');
    await popup.press('Save');
    await popup.find('Save changes');
    await firefox.closePopup();
    expect(await pictures()).toEqual([{ page: '/lampen', pending: false }]);
    expect((await touchpoints())[0]?.attachments).toHaveLength(1);
  });

  it('is a picture that the card offers, and gone when it is not wanted', async () => {
    await firefox.goTo(`${shop.shop}/service`);
    await logged('/service');
    await firefox.pressShortcut();
    await firefox.page.find('Keep picture');
    expect((await pictures()).at(-1)).toEqual({ page: '/service', pending: true });
    await firefox.page.focus('Note');
    await firefox.page.type('O', 'k', 'Control+Enter');
    await firefox.page.findGone('Save');
    await expect.poll(pictures).toEqual([{ page: '/lampen', pending: false }]);
  });

  it('is blacked out and cropped for good', async () => {
    const [picture] = (await firefox.disk.read()).attachments;
    if (!picture?.dimensions) throw new Error('There is no picture.');
    await firefox.goToDashboard(`#/pictures/${picture.id}`);
    const { page } = firefox;
    await page.press('Black out the frame');
    await page.press('Save picture');
    await expect.poll(() => page.text()).toContain('Saved. The original is gone.');
    const [middle, corner] = await firefox.disk.coloursOf(picture.id, [
      [0.5, 0.3],
      [0.02, 0.98],
    ]);
    expect(Math.max(...(middle ?? []))).toBeLessThan(8);
    expect(Math.max(...(corner ?? []))).toBeGreaterThan(100);
    await page.focus('Frame:');
    await page.type('ArrowRight', 'Shift+ArrowDown');
    await page.press('Keep only the frame');
    await page.press('Save picture');
    await expect
      .poll(async () => (await firefox.disk.read()).attachments[0]?.dimensions?.width)
      .toBeLessThan(picture.dimensions.width * 0.6);
  });

  it('is a file beside an offline moment, without the place that the camera wrote into it', async () => {
    const [picture] = (await firefox.disk.read()).attachments;
    const stamp = 'GPS 52.3702 4.8952';
    const photo = locatePhoto(await firefox.disk.bytesOf(picture?.id ?? ''), stamp);
    const sidebar = await firefox.openSidebar();
    await sidebar.press('Offline moment');
    // Its name tells the channel.
    await sidebar.fill('Touchpoint', 'Parcel at the door');
    await sidebar.attach('+ Photo or file', new File([new Uint8Array(photo)], 'parcel.jpg', { type: 'image/jpeg' }));
    await sidebar.find('Photo: parcel.jpg');
    await sidebar.press('Save');
    await expect.poll(async () => (await touchpoints()).at(-1)?.attachments.length).toBe(1);
    await firefox.closeSidebar();
    const kept = (await firefox.disk.read()).attachments.find(({ name }) => name === 'parcel.jpg');
    expect((await firefox.disk.bytesOf(kept?.id ?? '')).includes(stamp)).toBe(false);
  });

  it('shows beside its touchpoints in the dashboard', async () => {
    const { journeys, attachments } = await firefox.disk.read();
    expect(attachments).toHaveLength(2);
    await firefox.goToDashboard(`#/journeys/${journeys[0]?.id}`);
    for (const { name } of attachments) await firefox.page.find(`Picture of ${name}`);
  });
});
