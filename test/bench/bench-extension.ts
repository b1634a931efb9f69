import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type Extension, launchExtension } from '../e2e/extension.js';

/** Tells when what the address asks for after `?ready=`, else what `data-ready` selects, is there and drawn: the wall clock, in milliseconds. */
const probe = `{
  const ready = new URLSearchParams(location.search).get('ready') ?? document.currentScript.dataset.ready;
  const observer = new MutationObserver(() => {
    if (!document.querySelector(ready)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.readyAt = performance.timeOrigin + performance.now();
      };
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}`;

/** Reads all rows of the stores after \`?\` with nothing around it. */
const readRows = `{
  const stores = location.search.slice(1).split(',');
  const opening = indexedDB.open('geeltje');
  opening.onsuccess = () => {
    const database = opening.result;
    const transaction = database.transaction(stores);
    const requests = stores.map((store) => transaction.objectStore(store).getAll());
    transaction.oncomplete = () => {
      const count = requests.reduce((sum, { result }) => sum + result.length, 0);
      document.body.innerHTML = '<p class="ready">' + count + '</p>';
      database.close();
    };
  };
}`;

const probing = (ready: string): string => `<script src="/bench/probe.js" data-ready="${ready}"></script>`;

const page = (content: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${probing('.ready')}</head><body>${content}</body></html>`;

/** A page of the release build, with the probe in it. */
function probed(path: string, ready: string): Record<string, string> {
  const html = readFileSync(new URL(`../../dist/chrome/${path}`, import.meta.url), 'utf8');
  return { [path]: html.replace('<head>', `<head>${probing(ready)}`) };
}

/** The release build with a probe in its pages, and the pages that are their floors. */
export function launchBenchExtension(): Promise<Extension> {
  return launchExtension({
    language: 'en',
    files: {
      ...probed('src/popup/popup.html', '[role=radiogroup] input'),
      ...probed('src/dashboard/dashboard.html', '.journey-list__item, .study-report'),
      'bench/probe.js': probe,
      'bench/read.js': readRows,
      // Where the popup of the product lies too, so that it is opened and found in the same way.
      'bench/src/popup/popup.html': page('<main id="screen"><p class="ready">Ready</p></main>'),
      'bench/blank.html': page(''),
      'bench/read.html': page('<script src="/bench/read.js"></script>'),
    },
  });
}

/** Waits for the probe of a page, and answers with the moment at which it was ready. */
export async function readyAt(page: Page): Promise<number> {
  const handle = await page.waitForFunction('window.readyAt', { polling: 20, timeout: 180_000 });
  return Number(await handle.jsonValue());
}
