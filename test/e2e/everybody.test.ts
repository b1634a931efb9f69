import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeExample } from '../../src/dashboard/welcome/make-example.js';
import { exampleId, exampleStudyId } from '../../src/model/example.js';
import { noFacts } from '../../src/model/page-facts.js';
import { type Language, languages } from '../../src/model/settings.js';
import type { Visit } from '../../src/model/visit.js';
import { dashboardWords } from '../../src/text/dashboard.js';
import { welcomeWords } from '../../src/text/welcome.js';
import { sampleVisit } from '../model/sample-journey.js';
import { barriersOn } from './barriers-on.js';
import { type Extension, launchExtension, press } from './extension.js';
import { putRows } from './put-rows.js';
import { faultsIn, treeOf } from './tree-of.js';

const journey = exampleId(1000);
const visit: Visit = { ...sampleVisit(1), facts: { ...noFacts, lcpMs: 4600, dwellMs: 60_000 } };

/** Every screen of the dashboard, with what is on it once it is drawn. */
const screens = {
  '#/': '.journey-list',
  [`#/journeys/${journey}`]: '.touchpoint-table',
  '#/studies': '.study-list',
  '#/studies/new': 'main h1',
  [`#/studies/${exampleStudyId}`]: '.study-actions',
  [`#/studies/${exampleStudyId}/map`]: '.map-phase',
  '#/report': '.report-part--method',
  '#/export': '.export-page',
  '#/desk': '.desk-item',
  [`#/desk/${journey}`]: '.sheet',
  '#/import': 'main h1',
  '#/settings': '.settings-page',
  '#/health': '.health-page [role=status]',
  '#/welcome': '.welcome-page',
};

/** Words on buttons that are broken over two lines, since there was no room for them where there should be. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.$$eval('button, a.button', (buttons) =>
    buttons.flatMap((button) =>
      [...button.childNodes]
        .filter((node) => node instanceof Text)
        .flatMap((text) =>
          [...text.data.matchAll(/[^\s-]+/gu)].flatMap((word) => {
            const range = new Range();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            return range.getClientRects().length > 1 ? [`broken word on a button: ${word[0]}`] : [];
          }),
        ),
    ),
  );

describe.each(languages)('the dashboard, in %s,', (language: Language) => {
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    extension = await launchExtension({ language });
    const { study, journeys } = makeExample(language, new Date());
    await putRows(extension, {
      studies: [study],
      // Of the first one something was measured as well, which its page shows beside the rest.
      journeys: journeys.map(({ visits, touchpoints, ...walked }) => ({
        ...walked,
        touchpoints: walked.id === journey ? touchpoints.map((each) => ({ ...each, visits: [visit.id] })) : touchpoints,
      })),
      visits: [visit],
    });
    page = await extension.openDashboard();
  });
  afterAll(() => extension.close());

  const show = async (hash: string, part: string) => {
    await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
    await page.waitForSelector(part);
  };

  it.each(Object.entries(screens))('can be used by everybody at %s, also at 320 pixels', async (hash, part) => {
    await page.setViewport({ width: 1280, height: 900 });
    await show(hash, part);
    const barriers = [...faultsIn(await treeOf(page)), ...(await barriersOn(page)), ...(await brokenWords(page))];
    // A window of 1280 pixels, enlarged four times.
    await page.setViewport({ width: 320, height: 256 });
    barriers.push(...(await barriersOn(page)).map((barrier) => `narrow ${barrier}`));
    expect(barriers).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('moves nothing for who asked for less motion', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    for (const [hash, part] of Object.entries(screens)) {
      await show(hash, part);
      const moving = await page.evaluate(
        () => document.getAnimations().filter((each) => Number(each.effect?.getComputedTiming().duration) > 10).length,
      );
      expect({ hash, moving }).toEqual({ hash, moving: 0 });
    }
  });

  it('takes a newcomer through practice and example by keyboard alone', async () => {
    const words = welcomeWords[language];
    await page.setViewport({ width: 1280, height: 900 });
    await show('#/welcome', '.welcome-page');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (name: string) => {
      for (let step = 0; step < 40 && (await focused()) !== name; step += 1) await page.keyboard.press('Tab');
      expect(await focused()).toBe(name);
    };
    await tabTo(words.practiseNow);
    await page.keyboard.press('Enter');
    await page.waitForFunction("document.activeElement?.matches('[data-scale] input')");
    for (const key of ['6', '6', '7', '7', 'Enter'] as const) await page.keyboard.press(key);
    await page.waitForSelector(`::-p-text(${words.practisedWow})`);
    await expect.poll(focused).toBe(words.practiseAgain);
    await tabTo(words.removeExample);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`::-p-text(${words.exampleRemoved})`);
    await press(page, 'button', dashboardWords[language].undo);
  });
});
