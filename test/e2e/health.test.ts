import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameRow } from '../../src/dashboard/studies/name-row.js';
import { languages } from '../../src/model/settings.js';
import { formatTime } from '../../src/model/time.js';
import { dashboardWords } from '../../src/text/dashboard.js';
import { healthWords } from '../../src/text/health.js';
import { retentionWords } from '../../src/text/retention.js';
import { formatDay } from '../../src/view/format-time.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleId, sampleJourney, sampleTouchpoint } from '../model/sample-journey.js';
import { barriersOn } from './barriers-on.js';
import { download } from './download.js';
import { type Extension, find, launchExtension, press } from './extension.js';
import { putRaw } from './put-raw.js';

const updatedAt = formatTime(new Date());
const sound = sampleJourney({
  id: sampleId(1),
  updatedAt,
  touchpoints: [1, 2].map((number) => sampleTouchpoint(number, { updatedAt })),
});
const broken = { ...sampleJourney({ id: sampleId(2) }), touchpoints: [{ note: 'Nog te redden' }] };
const visits = { journey: sampleId(9), visits: [] };
const running = [3, 4].map((number) =>
  sampleJourney({ id: sampleId(number), updatedAt, state: 'running', finishedAt: null }),
);
const ahead = sampleJourney({ id: sampleId(5), updatedAt: '2099-01-01T09:00:00.000+01:00' });

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
      journeys: [sound, broken, ...running, ahead].map((row) => ({ row })),
      visits: [{ row: visits }],
    });
    const page = await extension.openDashboard();
    await page.waitForSelector('.journey-list');
    expect(await page.$$('.journey-list > li')).toHaveLength(4);
    await press(page, 'link', words.link);
    const findings = () => page.$$eval('.finding-item code', (items) => items.map(({ textContent }) => textContent));
    await expect
      .poll(findings)
      .toEqual([
        expect.stringMatching(new RegExp(`^${sampleId(2)}: touchpoints\\.0\\.`)),
        sampleId(9),
        expect.stringMatching(/^019a/),
        `${sampleId(5)}: ${ahead.updatedAt}`,
      ]);
    // One that can be read leads to where it can be looked at.
    expect(await page.$$eval('.finding-item b', (names) => names.map(({ textContent }) => textContent))).toContain(
      nameRow({ store: 'journeys', row: broken }, language),
    );
    await find(page, 'link', nameRow({ store: 'journeys', row: ahead }, language));
    expect(await barriersOn(page)).toEqual([]);

    const file = await download(extension, page, words.download);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ store: 'journeys', key: sampleId(2), row: broken });
    await press(page, 'button', words.take_out);
    await expect.poll(async () => (await findings()).length).toBe(3);
    await press(page, 'button', dashboardWords[language].undo);
    await expect.poll(async () => (await findings()).length).toBe(4);
    await press(page, 'button', words.mend);
    await expect.poll(async () => (await findings()).length).toBe(3);
    // The second that can be mended is dated now.
    await press(page, 'button', words.mend);
    await expect.poll(findings).toEqual([expect.stringMatching(new RegExp(`^${sampleId(2)}`)), sampleId(9)]);
  });

  it('says in time which journeys will have been kept long enough, and where to extend that', async () => {
    const inAWeek = formatTime(new Date(Date.now() + 7 * 24 * 60 * 60_000)).slice(0, 10);
    const study = makeStudy(['Home'], { title: 'Leeslampen', retainUntil: inAWeek, updatedAt });
    const kept = [6, 7].map((number) => sampleJourney({ id: sampleId(number), study: study.id, updatedAt }));
    await putRaw(extension, { studies: [{ row: study }], journeys: kept.map((row) => ({ row })) });
    const page = await extension.openDashboard();
    const say = retentionWords[language];
    const warning = await find(page, 'complementary', `${say.title}: Leeslampen`);
    expect(await warning.evaluate(({ textContent }) => textContent)).toContain(
      say.ending('Leeslampen', say.journeys(2), formatDay(`${inAWeek}T12:00`, language)),
    );
    expect(await barriersOn(page)).toEqual([]);
    await press(page, 'link', say.extend);
    await page.waitForFunction((id: string) => location.hash.includes(id), {}, study.id);
  });
});
