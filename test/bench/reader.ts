import type { Browser } from 'puppeteer-core';
import { launchExtension } from '../e2e/extension.js';
import { launchPlainBrowser } from '../e2e/plain-browser.js';
import { startJourney } from '../e2e/reviewer.js';
import type { Measured } from './measure.js';
import { measureLoad, type PageWork } from './page-work.js';

/** The same page with the reader, with an empty content script in its place, and without the extension. */
type Beside = 'reader' | 'empty' | 'none';

/**
 * What a page works while its journey runs, against the same page without the extension, and how much of that any content
 * script costs; and what its scripts take, against an empty content script: everything that the page's main thread does in
 * scripts until a second after it was loaded. On the first page of a site the reader is compiled, on the next ones in the
 * same tab the browser still has it.
 */
export async function measureReader(shop: string, quick: boolean): Promise<Measured[]> {
  const plain = await launchPlainBrowser();
  const reader = await launchExtension();
  const empty = await launchExtension({ files: { 'content/reader.js': '' } });
  try {
    for (const each of [reader, empty]) {
      const page = await each.browser.newPage();
      await page.goto(shop);
      await startJourney(each, page, { reviewer: 'bench', goal: 'Meten' });
    }
    const browsers: [Beside, Browser][] = [
      ['none', plain],
      ['empty', empty.browser],
      ['reader', reader.browser],
    ];
    const first: Record<Beside, PageWork[]> = { reader: [], empty: [], none: [] };
    const next: Record<Beside, PageWork[]> = { reader: [], empty: [], none: [] };
    // In turns, so that what else the machine does falls on all alike; the first turn warms up.
    for (let turn = -1; turn < (quick ? 9 : 30); turn += 1) {
      for (const [name, browser] of browsers) {
        const page = await browser.newPage();
        const [one, other] = [
          await measureLoad(browser, page, `${shop}/lampen`),
          await measureLoad(browser, page, `${shop}/service`),
        ];
        await page.close();
        if (turn < 0) continue;
        first[name].push(one);
        next[name].push(other);
      }
    }
    return [...compare('a first page', first), ...compare('a next page', next)];
  } finally {
    await empty.close();
    await reader.close();
    await plain.close();
  }
}

function compare(page: string, works: Record<Beside, PageWork[]>): Measured[] {
  const of = (name: Beside, part: keyof PageWork): number[] => works[name].map((work) => work[part]);
  const tasks = { touchpoints: null, floor: 'no extension', floorTimes: of('none', 'tasks') };
  return [
    { ...tasks, what: `empty content script, work of ${page}`, goal: null, times: of('empty', 'tasks') },
    { ...tasks, what: `reader, work of ${page}`, goal: 1.02, times: of('reader', 'tasks') },
    {
      what: `reader, scripts of ${page}`,
      touchpoints: null,
      floor: 'empty content script',
      goal: null,
      goalAbove: 1,
      floorTimes: of('empty', 'scripts'),
      times: of('reader', 'scripts'),
    },
  ];
}
