import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumPath } from '../../scripts/find-browser.mjs';

/** Starts the same Chromium as `launchExtension`, in the same way, without the extension: what a page finds there is what it must always find. */
export function launchPlainBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: chromiumPath() ?? 'chromium',
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1280, height: 900 },
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--lang=nl',
      '--window-size=1280,960',
    ],
    env: { ...process.env, LANGUAGE: 'nl' },
  });
}
