import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleId } from '../model/sample-journey.js';
import type { RunningShop } from '../shop/serve.mjs';
import { enterShop } from './enter-shop.js';
import type { Extension } from './extension.js';
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
