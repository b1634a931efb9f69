import type { CDPSession, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { emptyReview } from '../../src/model/touchpoint.js';
import { type Extension, launchExtension, press } from '../e2e/extension.js';
import { startJourney } from '../e2e/reviewer.js';
import { openStorePage } from '../e2e/stored.js';
import { sampleId } from '../model/sample-journey.js';
import { startShop } from '../shop/serve.mjs';
import type { Random } from './random.js';

/** Ratings that were acknowledged before something was killed, and how many of those were not there afterwards. */
export interface KillFigures {
  workerKills: number;
  browserKills: number;
  sent: number;
  acknowledged: number;
  lost: number;
}

/** One kill in so many is of the whole browser. */
const browserEvery = 5;

/** Rates through the reader's own messages, and kills the worker, and now and then the whole browser, at any moment meanwhile. */
export async function tortureKills(random: Random, kills: number, until: number): Promise<KillFigures> {
  const figures: KillFigures = { workerKills: 0, browserKills: 0, sent: 0, acknowledged: 0, lost: 0 };
  const acknowledged = new Map<string, string>();
  const shop = await startShop({ slowMs: 0 });
  const extension = await launchExtension();
  let walk = await openWalk(extension, shop.shop, true);

  const rateNext = async (): Promise<void> => {
    figures.sent += 1;
    const [id, note] = [sampleId(100_000 + figures.sent), `Nummer ${figures.sent}`];
    if (await rate(walk, id, note)) acknowledged.set(id, note);
  };
  const rateUntilKilled = async (): Promise<void> => {
    for (let each = 0; each < 12; each += 1) await rateNext();
  };
  try {
    for (let turn = 1; turn <= kills && Date.now() < until; turn += 1) {
      // With the browser, whoever is rating in it goes too.
      const rating = rateUntilKilled().catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, random.below(150)));
      if (turn % browserEvery === 0) {
        await extension.restart('kill');
        figures.browserKills += 1;
        await rating;
        walk = await openWalk(extension, shop.shop, false);
      } else {
        await extension.killWorker();
        figures.workerKills += 1;
        await rating;
        // Everybody who rates wakes the worker; the next turn needs one to kill.
        await rateNext();
      }
    }
    figures.acknowledged = acknowledged.size;
    const notes = new Map(await readNotes(extension));
    for (const [id, note] of acknowledged) figures.lost += Number(notes.get(id) !== note);
    return figures;
  } finally {
    await extension.close();
    await shop.close();
  }
}

/** A page of the shop with a running journey, and the reader's own world in it. */
interface Walk {
  session: CDPSession;
  world: number;
  page: Page;
}

async function openWalk(extension: Extension, shop: string, isNew: boolean): Promise<Walk> {
  const page = await extension.browser.newPage();
  await page.goto(shop);
  if (isNew) await startJourney(extension, page, { reviewer: 'kim', goal: 'Niets kwijtraken' });
  else {
    const popup = await extension.openPopup(page);
    await press(popup, 'button', 'Klantreis hervatten');
    await popup.waitForSelector('form');
    await popup.close();
  }
  const session = await page.createCDPSession();
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const world = await found;
  const logged =
    'new Promise((done) => { const look = () => globalThis.pageState?.visit ? done() : setTimeout(look, 20); look(); })';
  await session.send('Runtime.evaluate', { expression: logged, contextId: world, awaitPromise: true });
  return { session, world, page };
}

/** Sends a rating as the card does; whether it was acknowledged. */
async function rate({ session, world }: Walk, touchpoint: string, note: string): Promise<boolean> {
  const review = { ...emptyReview, type: 'Pagina', note };
  const expression = `chrome.runtime.sendMessage({ name: 'rateTouchpoint', request: {
    visit: globalThis.pageState.visit, touchpoint: '${touchpoint}', review: ${JSON.stringify(review)},
  } }).then((answer) => 'reply' in answer, () => false)`;
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    contextId: world,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value === true;
}

/** The note of every touchpoint on the disk, by its id. */
async function readNotes(extension: Extension): Promise<[string, string][]> {
  const page = await openStorePage(extension);
  // A text: tsx would give named functions a name that the page does not know.
  const notes = await page.evaluate(`new Promise((resolve) => {
    indexedDB.open('geeltje').onsuccess = ({ target: { result } }) => {
      result.transaction('journeys').objectStore('journeys').getAll().onsuccess = ({ target: { result: rows } }) =>
        resolve(rows.flatMap(({ touchpoints }) => touchpoints.map(({ id, note }) => [id, note])));
    };
  })`);
  await page.close();
  return v.parse(v.array(v.tuple([v.string(), v.string()])), notes);
}
