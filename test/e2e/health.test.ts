import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/model/settings.js';
import { dashboardWords } from '../../src/text/dashboard.js';
import { healthWords } from '../../src/text/health.js';
import { sampleId, sampleJourney, sampleTouchpoint } from '../model/sample-journey.js';
import { barriersOn } from './barriers-on.js';
import { download } from './download.js';
import { type Extension, find, launchExtension, press } from './extension.js';
import { putRaw } from './put-raw.js';

const sound = sampleJourney({ id: sampleId(1), touchpoints: [sampleTouchpoint(1), sampleTouchpoint(2)] });
const broken = { ...sampleJourney({ id: sampleId(2) }), touchpoints: [{ note: 'Nog te redden' }] };
const visits = { journey: sampleId(9), visits: [] };
const running = [3, 4].map((number) => sampleJourney({ id: sampleId(number), state: 'running', finishedAt: null }));

describe.each(languages)('the health of the data, in %s,', (language) => {
  const words = healthWords[language];
  let extension: Extension;
  beforeAll(async () => {
    extension = await launchExtension({ language });
  });
  afterAll(() => extension.close());

  it('is good where nothing is wrong, and can be read by everybody', async () => {
    const page = await extension.openDashboard('#/health');
    await find(page, 'heading', words.check);
    expect(await page.$eval('.health-page [role=status]', ({ textContent }) => textContent)).toBe(words.sound('1'));
    expect(await barriersOn(page)).toEqual([]);
  });

  it('names what is wrong, hands it out, and takes it out with a way back; the rest goes on', async () => {
    await putRaw(extension, {
      journeys: [sound, broken, ...running].map((row) => ({ row })),
      visits: [{ row: visits }],
    });
    const page = await extension.openDashboard();
    await page.waitForSelector('.journey-list');
    expect(await page.$$('.journey-list > li')).toHaveLength(3);
    await press(page, 'link', words.link);
    const findings = () => page.$$eval('.finding-item code', (items) => items.map(({ textContent }) => textContent));
    await expect
      .poll(findings)
      .toEqual([
        expect.stringMatching(new RegExp(`^${sampleId(2)}: touchpoints\\.0\\.`)),
        sampleId(9),
        expect.stringMatching(/^019a/),
      ]);
    expect(await barriersOn(page)).toEqual([]);

    const file = await download(extension, page, words.download);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ store: 'journeys', key: sampleId(2), row: broken });
    await press(page, 'button', words.take_out);
    await expect.poll(async () => (await findings()).length).toBe(2);
    await press(page, 'button', dashboardWords[language].undo);
    await expect.poll(async () => (await findings()).length).toBe(3);
    await press(page, 'button', words.mend);
    await expect.poll(async () => (await findings()).length).toBe(2);
  });
});
