import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostileSite, startHostileSite } from '../hostile/serve.mjs';
import { origin, release } from './add-on.js';
import { Firefox } from './firefox.js';

describe('with a journey running in Firefox and no card open, a page finds no difference', () => {
  let hostile: HostileSite;
  let plain: Firefox;
  let firefox: Firefox;

  beforeAll(async () => {
    hostile = await startHostileSite();
    [plain, firefox] = await Promise.all([Firefox.launch({ plain: true }), Firefox.launch()]);
    await plain.goTo(hostile.site);
    await firefox.goTo(hostile.site);
    await firefox.startJourney({ reviewer: 'kim', goal: 'Stay unseen' });
  });
  afterAll(async () => {
    await firefox.close();
    await plain.close();
    await hostile.close();
  });

  /** Waits until the extension has logged an address for the nth time, so that it has done all it does there. */
  const logged = async (address: string, times: number): Promise<void> => {
    const logged = async () => (await firefox.disk.read()).visits.filter((visit) => visit.address === address).length;
    await expect.poll(logged).toBeGreaterThanOrEqual(times);
  };

  /** Walks the page of detectors: arriving, another route, away and back. */
  async function walk(browser: Firefox, follow: (address: string, times: number) => Promise<void>) {
    const { page } = browser;
    const asked = hostile.requests.length;
    await browser.goTo(`${hostile.site}/detectors`);
    await follow(`${hostile.site}/detectors`, 1);
    await page.call('mark', 'arrived');
    await page.call('route', '/detectors?page=2');
    await follow(`${hostile.site}/detectors?page=2`, 1);
    await page.call('mark', 'on another route');
    await browser.goTo(`${hostile.site}/long-tasks`);
    await follow(`${hostile.site}/long-tasks`, 1);
    await browser.goBack();
    await follow(`${hostile.site}/detectors?page=2`, 2);
    await page.call('mark', 'back again');
    const report = await page.call('report');
    const requests = hostile.requests.slice(asked).filter((request) => request !== 'GET /favicon.ico');
    return { report: { ...(report as Record<string, unknown>), requests } };
  }

  it('in nodes, events, timer numbers, globals, prototypes, traps, styles, storage, entries, history and requests', async () => {
    const without = await walk(plain, async () => {});
    const withExtension = await walk(firefox, logged);
    for (const [kind, found] of Object.entries(without.report)) {
      expect({ [kind]: withExtension.report[kind as 'requests'] }).toEqual({ [kind]: found });
    }
    // The detectors were awake all the way, and can find something: what they themselves left on the window.
    expect(withExtension.report).toMatchObject({
      moments: ['first script', 'parsed', 'loaded', 'arrived', 'on another route', 'back again'].map((moment) => [
        moment,
        expect.anything(),
      ]),
      trapped: [],
      appeared: expect.arrayContaining(['report']),
    });
  });

  it('when it tries to load any file of the extension', async () => {
    const files = readdirSync(release, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath.slice(release.length)}/${name}`);
    expect(files).toContain('/content/reader.js');
    const urls = files.map((file) => `${origin}${file}`);
    const outcomes = await Promise.all(
      [plain, firefox].map(async (browser) => {
        await browser.goTo(`${hostile.site}/detectors`);
        return browser.page.call('probe', urls);
      }),
    );
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(new Set(outcomes[1] as string[]).size).toBe(1);
    expect(outcomes[1]).toContain('TypeError: NetworkError when attempting to fetch resource., not there');
  });
});
