import type { Browser } from 'puppeteer-core';
import { launchExtension } from '../e2e/extension.js';
import { launchPlainBrowser } from '../e2e/plain-browser.js';
import { startJourney } from '../e2e/reviewer.js';
import type { Measured } from './measure.js';
import { workOf } from './work-of.js';

/** What a page works in its first second while its journey runs, against the same page without the extension. */
export async function measureReader(shop: string, quick: boolean): Promise<Measured[]> {
  const plain = await launchPlainBrowser();
  const extension = await launchExtension();
  try {
    const page = await extension.browser.newPage();
    await page.goto(shop);
    await startJourney(extension, page, { reviewer: 'bench', goal: 'Meten' });
    const named = { touchpoints: null, floor: 'no extension' };
    const tasks: Measured = { ...named, what: 'reader, work of a page', goal: 1.02, floorTimes: [], times: [] };
    const scripts: Measured = {
      ...named,
      what: 'reader, scripts of a page',
      goal: null,
      goalAbove: 1,
      floorTimes: [],
      times: [],
    };
    // In turns, so that what else the machine does falls on both alike; the first turn warms up.
    for (let turn = -1; turn < (quick ? 9 : 30); turn += 1) {
      const without = await load(plain, `${shop}/lampen`);
      const withReader = await load(extension.browser, `${shop}/lampen`);
      if (turn < 0) continue;
      tasks.floorTimes.push(without.tasks);
      tasks.times.push(withReader.tasks);
      scripts.floorTimes.push(without.scripts);
      scripts.times.push(withReader.scripts);
    }
    return [tasks, scripts];
  } finally {
    await extension.close();
    await plain.close();
  }
}

/** What loading a page and a second of rest costs. */
async function load(browser: Browser, address: string): ReturnType<typeof workOf> {
  const page = await browser.newPage();
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
  const cost = await workOf(page);
  await page.close();
  return cost;
}
