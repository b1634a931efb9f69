import type { Page } from 'puppeteer-core';
import { formatTime } from '../../src/model/time.js';
import type { Extension } from '../e2e/extension.js';
import { putRows } from '../e2e/put-rows.js';
import { sampleJourney, sampleTouchpoint } from '../model/sample-journey.js';
import { readyAt } from './bench-extension.js';
import { type Measured, measure } from './measure.js';
import { replaceRows } from './replace-rows.js';
import { walkedStudy, walkStudy } from './walked-study.js';

/**
 * From the press on the toolbar button until the popup can be typed in, against a popup with one word in it; the journey
 * that runs is not the only one, and the others make no difference.
 */
export async function measurePopup(extension: Extension, shop: string, quick: boolean): Promise<Measured[]> {
  const measured: Measured[] = [];
  const page = await extension.browser.newPage();
  await page.goto(shop);
  for (const touchpoints of quick ? [100, 10_000] : [100, 1_000, 10_000, 100_000]) {
    await replaceRows(extension, { study: walkedStudy, journeys: walkStudy(touchpoints) });
    await putRunningJourney(extension, 30);
    measured.push(
      await measure({
        what: 'popup to interactive',
        touchpoints,
        floor: 'an empty popup',
        goal: 1.25,
        turns: quick ? 5 : 15,
        runFloor: () => timePopup(extension, page, 'bench/src/popup/popup.html'),
        run: () => timePopup(extension, page, 'src/popup/popup.html'),
      }),
    );
  }
  await page.close();
  return measured;
}

async function timePopup(extension: Extension, page: Page, path: string): Promise<number> {
  const worker = await (await extension.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  await worker?.evaluate(`chrome.action.setPopup({ popup: '${path}' })`);
  const start = performance.timeOrigin + performance.now();
  const popup = await extension.openPopup(page);
  const time = (await readyAt(popup)) - start;
  await popup.close();
  return time;
}

/** Puts one journey that runs into the profile, in the place of the one that did. */
export async function putRunningJourney(extension: Extension, touchpoints: number): Promise<void> {
  const now = formatTime(new Date());
  const journey = sampleJourney({
    state: 'running',
    brand: { name: 'Lichtvink', sites: ['winkel.localhost'], role: null },
    startedAt: now,
    finishedAt: null,
    updatedAt: now,
    closing: null,
    touchpoints: Array.from({ length: touchpoints }, (_, number) =>
      sampleTouchpoint(number + 1, { note: 'The costs of delivery appear only here.', updatedAt: now, ratedAt: now }),
    ),
  });
  await putRows(extension, { studies: [], journeys: [journey], visits: [] });
}
