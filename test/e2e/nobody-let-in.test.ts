import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { noFacts } from '../../src/model/page-facts.js';
import { emptyReview } from '../../src/model/touchpoint.js';
import { walkWords } from '../../src/text/walk.js';
import { sampleId } from '../model/sample-journey.js';
import type { RunningShop } from '../shop/serve.mjs';
import { enterShop } from './enter-shop.js';
import { type Extension, find, press } from './extension.js';
import { readStored } from './stored.js';

describe('nobody is let in', () => {
  let shop: RunningShop;
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    const entered = await enterShop({ goal: 'Een lamp kopen' });
    ({ shop, extension, page } = entered);
    return entered.leave;
  });

  it('who forges messages, ports and events from a page that is being logged', async () => {
    const before = await readStored(extension);
    const visit = before.visits[0]?.id ?? '';
    await page.bringToFront();
    const heard = await page.evaluate(
      `(async (id, visit) => {
        const heard = [];
        const request = { visit, touchpoint: '${sampleId(66)}', review: { note: 'gesmokkeld' } };
        const message = { name: 'rateTouchpoint', request };
        const runtime = globalThis.chrome?.runtime;
        try { heard.push(await runtime.sendMessage(id, message)); } catch { heard.push('refused'); }
        try { runtime.connect(id).postMessage(message); heard.push('connected'); } catch { heard.push('refused'); }
        postMessage(message, '*');
        for (const name of Object.keys(message)) {
          for (const target of [window, document, document.documentElement]) {
            target.dispatchEvent(new CustomEvent(name, { detail: message, bubbles: true }));
            target.dispatchEvent(new CustomEvent('rateTouchpoint', { detail: request, bubbles: true }));
          }
        }
        const channel = new BroadcastChannel('changes');
        channel.postMessage(message);
        channel.close();
        try { await fetch('chrome-extension://' + id + '/manifest.json'); heard.push('read'); } catch { heard.push('refused'); }
        return heard;
      })('${extension.id}', '${visit}')`,
    );
    expect(heard).toEqual(['refused', 'refused', 'refused']);
    const after = await readStored(extension);
    expect(after.journeys.flatMap(({ touchpoints }) => touchpoints)).toEqual([]);
    expect(after.journeys).toEqual(before.journeys);
  });

  it('who speaks with the voice of our own script in a page: only for its own tab, and only while a journey runs', async () => {
    const other = await extension.browser.newPage();
    await other.goto(`${shop.shop}/service`);
    const logged = async () => (await readStored(extension)).visits.map(({ id }) => id);
    await expect.poll(logged).toHaveLength(2);
    const [own = '', foreign = ''] = await logged();
    await page.bringToFront();
    const say = await voiceIn(page, extension.id);
    const review = { ...emptyReview, type: 'Gesmokkeld' };
    const rate = (visit: string) => ({ name: 'rateTouchpoint', request: { visit, touchpoint: sampleId(66), review } });
    const keep = (visit: string) => ({ name: 'keepDraft', request: { visit, touchpoint: sampleId(66), review } });

    const refused = { refused: expect.any(String) };
    for (const message of [
      rate(foreign),
      keep(foreign),
      rate(sampleId(67)),
      { ...rate(own), request: { ...rate(own).request, review: { note: 'half' } } },
      { name: 'fillCard', request: { visit: foreign } },
      { name: 'findPictures', request: { visit: foreign } },
      { name: 'editPicture', request: { visit: foreign, picture: sampleId(68) } },
      { name: 'followJourney', request: null },
      { name: 'takePicture', request: { tab: 1 } },
      { name: 'openCard', request: { tab: 1 } },
      { name: '__proto__', request: null },
      { name: 'constructor', request: null },
      null,
    ]) {
      expect(await say(message), JSON.stringify(message)).toEqual(refused);
    }
    const before = await readStored(extension);
    expect(before.drafts).toBe(0);
    // The same voice is heard as long as it speaks for its own visit and the journey runs.
    expect(await say(keep(own))).toEqual({ reply: null });
    expect((await readStored(extension)).drafts).toBe(1);

    const popup = await extension.openPopup(page);
    await press(popup, 'button', walkWords.nl.pause);
    await find(popup, 'button', walkWords.nl.resume);
    await popup.close();
    expect(await say(rate(own))).toEqual(refused);
    expect(await say({ name: 'reportFacts', request: { visit: own, facts: noFacts } })).toEqual(refused);
    expect((await readStored(extension)).journeys).toMatchObject([{ state: 'paused', touchpoints: [] }]);
    await other.close();
  });

  it('who frames our pages', async () => {
    await page.evaluate(
      `new Promise((done) => {
        const frame = document.createElement('iframe');
        frame.src = 'chrome-extension://${extension.id}/src/dashboard/dashboard.html';
        frame.onload = () => done();
        document.body.append(frame);
      })`,
    );
    const framed = page.frames().filter((frame) => frame.url().includes('/src/dashboard/'));
    expect(framed).toEqual([]);
  });

  it('what would load or run something in our own pages', async () => {
    const dashboard = await extension.openDashboard();
    await dashboard.waitForSelector('h1');
    const outcome = await dashboard.evaluate(
      `(async (address) => {
        const refused = new Set();
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.add(effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'globalThis.ran = true';
        document.body.append(script);
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
        const picture = new Image();
        picture.src = address + '/pixel.png';
        await fetch(address).catch(() => {});
        await new Promise((done) => setTimeout(done, 300));
        return { ran: globalThis.ran === true, refused: [...refused].sort() };
      })('${shop.shop}')`,
    );
    expect(outcome).toEqual({
      ran: false,
      refused: expect.arrayContaining(['connect-src', 'frame-src', 'img-src', 'script-src-elem']),
    });
    await dashboard.close();
  });
});

/** Sends messages from the world of our own scripts in a page, as a page could that had broken into it. */
async function voiceIn(page: Page, id: string): Promise<(message: unknown) => Promise<unknown>> {
  const session = await page.createCDPSession();
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${id}`) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  return async (message) => {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  };
}
