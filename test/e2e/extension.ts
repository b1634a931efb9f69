import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type ElementHandle, type Page, type Target } from 'puppeteer-core';
import { chromiumPath } from '../../scripts/find-browser.mjs';
import type { Language } from '../../src/model/settings.js';

const release = fileURLToPath(new URL('../../dist/chrome', import.meta.url));

/** A browser with the release build loaded, in a profile that outlives a restart. */
export interface Extension {
  browser: Browser;
  id: string;
  /** Folder that downloads end up in. */
  downloads: string;
  /** Presses the toolbar button while `page` is in front, as a user does, and answers with the popup. */
  openPopup: (page: Page) => Promise<Page>;
  /** Opens the dashboard in a tab of its own. */
  openDashboard: (hash?: string) => Promise<Page>;
  /** Kills the background's worker, as the browser does after 30 idle seconds. */
  killWorker: () => Promise<void>;
  /** Puts the extension in its own place once more, as an update does: its pages and its worker end, open sites stay. */
  update: () => Promise<void>;
  /** Quits the browser, or kills it as a crash would, and starts it again on the same profile. */
  restart: (how?: 'quit' | 'kill') => Promise<void>;
  close: () => Promise<void>;
}

export interface ExtensionOptions {
  /** Sites that are allowed from the start: headless, the browser never answers a permission prompt. */
  allowed?: readonly string[];
  /** A window on a display, for what a headless browser lacks: prompts and shortcuts. */
  headful?: boolean;
  language?: Language;
  /** Pixels of the screen: on the one that a headless browser has by itself, no popup is as high as it can be. */
  screen?: { width: number; height: number };
  /** Folder that the profile is made in; the system's own for temporary files by default. */
  within?: string;
  /** Pages and scripts beside those of the build, or in their place, by their path in it. */
  files?: Record<string, string>;
}

/** Starts Chromium with the built extension. */
export async function launchExtension({
  allowed = ['*://*.localhost/*'],
  headful = false,
  language = 'nl',
  screen = { width: 800, height: 600 },
  within = tmpdir(),
  files = {},
}: ExtensionOptions = {}): Promise<Extension> {
  const folder = mkdtempSync(join(within, 'extension-'));
  const unpacked = join(folder, 'unpacked');
  const downloads = join(folder, 'downloads');
  cpSync(release, unpacked, { recursive: true });
  if (allowed.length > 0) allowHosts(join(unpacked, 'manifest.json'), allowed);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(unpacked, path)), { recursive: true });
    writeFileSync(join(unpacked, path), text);
  }

  const launch = async (): Promise<Browser> => {
    const browser = await puppeteer.launch({
      executablePath: chromiumPath() ?? 'chromium',
      headless: !headful,
      pipe: true,
      enableExtensions: [unpacked],
      userDataDir: join(folder, 'profile'),
      defaultViewport: headful ? null : { width: 1280, height: 900 },
      // Back and forward as a user has them.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--window-size=1280,960',
        `--screen-info={${screen.width}x${screen.height}}`,
      ],
    });
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    return browser;
  };

  const extension = {
    browser: await launch(),
    id: '',
    downloads,
    openPopup: async (page: Page): Promise<Page> => {
      await page.bringToFront();
      const installed = (await extension.browser.extensions()).get(extension.id);
      if (!installed) throw new Error('The extension is not installed.');
      const opened = extension.browser.waitForTarget((target) => isScreen(target, 'popup'));
      await installed.triggerAction(page);
      const popup = await (await opened).asPage();
      await popup.waitForSelector('#screen > *');
      return popup;
    },
    openDashboard: async (hash = ''): Promise<Page> => {
      const page = await extension.browser.newPage();
      await page.goto(`chrome-extension://${extension.id}/src/dashboard/dashboard.html${hash}`);
      await page.waitForSelector('.dashboard-head');
      return page;
    },
    killWorker: async (): Promise<void> => {
      const worker = await extension.browser.waitForTarget(isWorker);
      const session = await extension.browser.target().createCDPSession();
      const gone = new Promise<void>((resolve) => {
        const heard = (target: Target): void => {
          if (!isWorker(target)) return;
          extension.browser.off('targetdestroyed', heard);
          resolve();
        };
        extension.browser.on('targetdestroyed', heard);
      });
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
      const info = targetInfos.find(({ url }) => url === worker.url());
      if (!info) throw new Error('The worker is not among the targets.');
      await session.send('Target.closeTarget', { targetId: info.targetId });
      await gone;
      await session.detach();
    },
    update: async (): Promise<void> => {
      const before = await extension.browser.waitForTarget(isWorker);
      const next = extension.browser.waitForTarget((target) => isWorker(target) && target !== before);
      await extension.browser.installExtension(unpacked);
      await next;
    },
    restart: async (how: 'quit' | 'kill' = 'quit'): Promise<void> => {
      const killed = new Promise((resolve) => extension.browser.process()?.once('exit', resolve));
      if (how === 'kill') {
        extension.browser.process()?.kill('SIGKILL');
        await killed;
      } else await extension.browser.close();
      extension.browser = await launch();
      await extension.browser.waitForTarget(isWorker);
      // A driven browser installs the extension anew at each start.
      await closeWelcome(extension.browser);
    },
    close: async (): Promise<void> => {
      await extension.browser.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  const worker = await extension.browser.waitForTarget(isWorker);
  extension.id = new URL(worker.url()).host;
  await closeWelcome(extension.browser);
  await chooseLanguage(extension, language);
  return extension;
}

const isWorker = (target: Target): boolean =>
  target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');

/** Closes what a newcomer sees first: the tests begin as somebody who has read it. */
async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('#/welcome'));
  const page = await welcome.page();
  await page?.close();
}

const isScreen = (target: Target, name: string): boolean => target.url().includes(`/src/${name}/${name}.html`);

/** Chooses the language in the dashboard, as a reviewer does whose browser speaks another one. */
async function chooseLanguage(extension: Extension, language: Language): Promise<void> {
  const dashboard = await extension.openDashboard();
  await dashboard.waitForSelector('.language-choice select');
  await dashboard.select('.language-choice select', language);
  await dashboard.waitForSelector(`html[lang=${language}]`);
  await dashboard.close();
}

function allowHosts(path: string, hosts: readonly string[]): void {
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: hosts }));
}

/** The part of a page with this accessible name, also inside a closed shadow root; waits until it is there. */
export async function find(page: Page, role: string, name: string): Promise<ElementHandle> {
  const handle = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, { visible: true });
  if (!handle) throw new Error(`There is no ${role} named ${name}.`);
  return handle;
}

/** Clicks the part of a page with this accessible name. */
export async function press(page: Page, role: string, name: string): Promise<void> {
  const part = await find(page, role, name);
  await showClear(part);
  await part.click();
}

/** Scrolls a part away from a foot that sticks to the window, which would take the click. */
export const showClear = (part: ElementHandle): Promise<void> =>
  part.evaluate((element) => element.scrollIntoView({ block: 'center' }));

/** Replaces the text of a field with this accessible name. */
export async function fill(page: Page, name: string, text: string): Promise<void> {
  const field = await find(page, 'textbox', name);
  await showClear(field);
  await field.click({ count: 3 });
  await page.keyboard.press('Backspace');
  await field.type(text);
}
