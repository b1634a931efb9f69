import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { firefoxPath } from '../../scripts/find-browser.mjs';
import { attachmentSchema } from '../../src/model/attachment.js';
import { type Journey, journeySchema } from '../../src/model/journey.js';
import { type Study, studySchema } from '../../src/model/study.js';
import { type Visit, visitSchema } from '../../src/model/visit.js';
import { type Command, connect, freePort, startFirefox } from './marionette.js';
import { Screen } from './screen.js';
import { waitUntil } from './wait-until.js';

/** The built extension. */
export const release = fileURLToPath(new URL('../../dist/firefox', import.meta.url));

const addOn = 'geeltje@geeltje.app';

/** Settled beforehand, so that the dashboard's address is known. */
export const origin = 'moz-extension://5f0f1a52-6d6e-4a5e-9d7c-1b2f3c4d5e6f';

const valueSchema = v.object({ value: v.unknown() });

const outcomeSchema = v.union([v.object({ value: v.optional(v.unknown()) }), v.object({ error: v.string() })]);

const storedSchema = v.object({
  studies: v.array(studySchema),
  journeys: v.array(journeySchema),
  visits: v.array(v.object({ visits: v.array(visitSchema) })),
  attachments: v.array(attachmentSchema),
});

type Stored = Omit<v.InferOutput<typeof storedSchema>, 'visits'> & { visits: Visit[] };

/** The code points by which Firefox's remote control names these keys. */
const alt = '\uE00A';
const shift = '\uE008';

/** A stock Firefox with the release build loaded, driven from within, as a person would with mouse and keyboard. */
export class Firefox {
  /** The page of the tab in front, with whatever the extension shows in it. */
  readonly page: Screen;
  readonly popup: Screen;
  readonly sidebar: Screen;

  private command: Command = () => Promise.reject(new Error('Firefox was not started.'));
  private process: ChildProcess | null = null;
  private readonly folder = mkdtempSync(join(tmpdir(), 'firefox-'));

  private constructor(private readonly plain: boolean) {
    const run = (script: string, ...args: unknown[]) => this.run(script, ...args);
    this.page = new Screen(run, 'gBrowser.selectedBrowser');
    this.popup = new Screen(run, 'document.querySelector(".webextension-popup-browser")');
    this.sidebar = new Screen(
      run,
      'document.getElementById("sidebar")?.contentDocument?.getElementById("webext-panels-browser")',
    );
  }

  /** Starts Firefox in a profile of its own; with the built extension, unless it is to be compared with. */
  static async launch({ plain = false } = {}): Promise<Firefox> {
    const firefox = new Firefox(plain);
    await firefox.start();
    return firefox;
  }

  private async start(): Promise<void> {
    const port = await freePort();
    const downloads = join(this.folder, 'downloads');
    mkdirSync(downloads, { recursive: true });
    const preferences = {
      'marionette.port': port,
      'browser.shell.checkDefaultBrowser': false,
      'browser.startup.page': 0,
      'browser.startup.homepage_override.mstone': 'ignore',
      'datareporting.policy.dataSubmissionEnabled': false,
      // The question of a permission takes no answer in its first half second, lest somebody clicks by mistake.
      'security.notification_enable_delay': 0,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'extensions.webextensions.uuids': JSON.stringify({ [addOn]: new URL(origin).host }),
      // An extension that is not signed has to be installed anew after a restart; what it keeps stays.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    };
    writeFileSync(
      join(this.folder, 'user.js'),
      Object.entries(preferences)
        .map((entry) => `user_pref(${entry.map((part) => JSON.stringify(part)).join(', ')});`)
        .join('\n'),
    );
    this.process = startFirefox(firefoxPath() ?? 'firefox-esr', this.folder, true);
    this.command = await connect(port);
    await this.command('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    if (!this.plain) await this.command('Addon:Install', { path: release, temporary: true });
    await this.command('Marionette:SetContext', { value: 'chrome' });
    if (!this.plain) await this.closeWelcome();
  }

  private async stop(): Promise<void> {
    const gone = this.process && once(this.process, 'exit');
    await this.command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    await gone;
  }

  /** Quits, and starts anew with all that was kept. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Closes what a newcomer sees first, in a tab of its own: the tests begin as somebody who has read it. */
  private async closeWelcome(): Promise<void> {
    await this.run(
      `const welcome = () => [...gBrowser.tabs].find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('#/welcome'));
       gBrowser.removeTab(await until('the welcome', welcome));`,
    );
  }

  /** Loads an address in the tab in front, and waits until it is there. */
  async goTo(address: string): Promise<void> {
    await this.command('Marionette:SetContext', { value: 'content' });
    await this.command('WebDriver:Navigate', { url: address });
    await this.command('Marionette:SetContext', { value: 'chrome' });
  }

  /** The address of the tab in front. */
  async address(): Promise<string> {
    return v.parse(v.string(), await this.run('return gBrowser.selectedBrowser.currentURI.spec;'));
  }

  /** Goes back to the page before this one, and waits until it is there. */
  async goBack(): Promise<void> {
    await this.command('Marionette:SetContext', { value: 'content' });
    await this.command('WebDriver:Back');
    await this.command('Marionette:SetContext', { value: 'chrome' });
  }

  /** Loads a screen of the dashboard in the tab in front. */
  async goToDashboard(hash: string): Promise<void> {
    // A change of the hash alone is no navigation that could be waited for.
    await this.goTo('about:blank');
    await this.goTo(`${origin}/src/dashboard/dashboard.html${hash}`);
  }

  /** Presses the toolbar button: this also lets the extension see the tab, as for a person. */
  async openPopup(): Promise<Screen> {
    await this.run(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const extension = ExtensionParent.GlobalManager.getExtension(args[0]);
       ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
      addOn,
    );
    return this.popup;
  }

  /** Starts a quick journey on the site of the tab in front, and waits until the page is logged. */
  async startJourney({ reviewer, goal }: { reviewer: string; goal: string }): Promise<void> {
    const popup = await this.openPopup();
    await popup.fill('Reviewer code', reviewer);
    await popup.fill('Goal', goal);
    await popup.press('Start journey');
    await this.answerPermission(true);
    // Whether the popup stayed open under the question or not.
    await waitUntil('the page is logged', async () => (await this.stored()).visits.length > 0);
    await this.closePopup();
  }

  /** Closes the popup, by Escape, as a person does. */
  async closePopup(): Promise<void> {
    await this.run(
      `const shown = () => document.querySelector('.webextension-popup-browser');
       shown()?.closest('panel')?.hidePopup();
       await until('the popup is closed', () => !shown());`,
    );
  }

  /** What the toolbar button says of the tab in front: its title, and its badge. */
  async button(): Promise<{ title: string; badge: string }> {
    const said = await this.run(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const extension = ExtensionParent.GlobalManager.getExtension(args[0]);
       const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
       const { title, badgeText: badge } = action.getContextData(gBrowser.selectedTab);
       return { title, badge };`,
      addOn,
    );
    return v.parse(v.object({ title: v.string(), badge: v.string() }), said);
  }

  /** Chooses an entry in the menu that a right click on the page opens. */
  async chooseInPageMenu(label: string): Promise<void> {
    await this.page.rightClick();
    await this.run(
      `const menu = document.getElementById('contentAreaContextMenu');
       await until('the menu', () => menu.state === 'open');
       const entry = [...menu.querySelectorAll('menuitem')].find((item) => item.label === args[0]);
       if (!entry) throw new Error('Not in the menu: ' + args[0]);
       menu.activateItem(entry);
       await until('the menu is closed', () => menu.state === 'closed');`,
      label,
    );
  }

  /** Puts the event page to sleep at once, as the browser does when it has been idle. */
  async sleepBackground(): Promise<void> {
    await this.run(
      `const { extension } = WebExtensionPolicy.getByID(args[0]);
       await extension.terminateBackground();
       await until('the event page sleeps', () => extension.backgroundState === 'stopped');`,
      addOn,
    );
  }

  /** Loads a page in a private window, and answers whether the extension has a button there. */
  async visitInPrivate(address: string): Promise<boolean> {
    const shown = await this.run(
      `const opened = OpenBrowserWindow({ private: true });
       await until('the private window', () => opened.gBrowserInit?.delayedStartupFinished);
       const browser = opened.gBrowser.selectedBrowser;
       opened.gBrowser.fixupAndLoadURIString(args[0], { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
       await until('the page', () => browser.currentURI.spec === args[0] && !browser.webProgress.isLoadingDocument);
       const button = opened.document.getElementById('geeltje_geeltje_app-browser-action');
       const found = button !== null && !button.hidden && button.getBoundingClientRect().width > 0;
       opened.close();
       return found;`,
      address,
    );
    return v.parse(v.boolean(), shown);
  }

  /** Withdraws every site that the extension was given, as a person does in the browser's own settings. */
  async withdrawSites(): Promise<void> {
    await this.run(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       const { extension } = WebExtensionPolicy.getByID(args[0]);
       const { origins } = await ExtensionPermissions.get(args[0]);
       if (origins.length === 0) throw new Error('No site was given.');
       await ExtensionPermissions.remove(args[0], { permissions: [], origins }, extension);`,
      addOn,
    );
  }

  async openSidebar(): Promise<Screen> {
    await this.run(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const extension = ExtensionParent.GlobalManager.getExtension(args[0]);
       await SidebarController.show(ExtensionParent.apiManager.global.sidebarActionFor(extension).id);`,
      addOn,
    );
    return this.sidebar;
  }

  async closeSidebar(): Promise<void> {
    await this.run('SidebarController.hide();');
  }

  /** Answers the browser's own question, once it is asked. */
  async answerPermission(allow: boolean): Promise<void> {
    await this.run(
      `const asked = () => PopupNotifications.panel.state === 'open' && PopupNotifications.panel.firstElementChild;
       const { button, secondaryButton } = await until('the question', asked);
       (args[0] ? button : secondaryButton).click();
       await until('the question is answered', () => !asked());`,
      allow,
    );
  }

  /** Presses the shortcut that opens the card. */
  async pressShortcut(): Promise<void> {
    const keys = [alt, shift, 'g'];
    await this.command('WebDriver:PerformActions', {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            ...keys.map((value) => ({ type: 'keyDown', value })),
            ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
          ],
        },
      ],
    });
  }

  /** The one file that was downloaded last under a name with this end; waits until it is whole. */
  async downloaded(end: string): Promise<Buffer> {
    const name = await this.run(
      `const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
       const list = await Downloads.getList(Downloads.ALL);
       const done = await until('the download', async () =>
         (await list.getAll()).find(({ target, succeeded }) => succeeded && target.path.endsWith(args[0])));
       return done.target.path;`,
      end,
    );
    return readFileSync(v.parse(v.string(), name));
  }

  /** What the extension has on the disk, read past its own code. */
  async stored(): Promise<Stored> {
    const rows = await this.runInStore(
      `const names = ['studies', 'journeys', 'visits', 'attachments'];
       const transaction = database.transaction(names);
       const all = await Promise.all(names.map((name) => settle(transaction.objectStore(name).getAll())));
       return Object.fromEntries(names.map((name, index) => [name, all[index]]));`,
    );
    const { visits, ...others } = v.parse(storedSchema, rows);
    return { ...others, visits: visits.flatMap((row) => row.visits) };
  }

  /** Puts rows straight onto the disk, past the extension's own code. */
  async putRows(rows: { studies: readonly Study[]; journeys: readonly Journey[] }): Promise<void> {
    // The dashboard makes the database; only then can it be written to.
    await this.goToDashboard('');
    await this.page.find('Journeys');
    await this.runInStore(
      `const transaction = database.transaction(Object.keys(args[0]), 'readwrite');
       for (const [name, ofStore] of Object.entries(args[0])) {
         await Promise.all(ofStore.map((row) => settle(transaction.objectStore(name).put(row))));
       }`,
      rows,
    );
  }

  /** Takes all studies and journeys off the disk, past the extension's own code, as if this were another computer. */
  async forgetEverything(): Promise<void> {
    await this.runInStore(
      `const names = [...database.objectStoreNames];
       const transaction = database.transaction(names, 'readwrite');
       await Promise.all(names.map((name) => settle(transaction.objectStore(name).clear())));`,
    );
  }

  /** The bytes of a stored picture or file. */
  async bytesOf(attachment: string): Promise<Buffer> {
    const base64 = await this.runInStore(
      `const { data } = await settle(database.transaction('attachments').objectStore('attachments').get(args[0]));
       return new Uint8Array(await data.arrayBuffer()).toBase64();`,
      attachment,
    );
    return Buffer.from(v.parse(v.string(), base64), 'base64');
  }

  /** Colours, as [red, green, blue], of a stored picture at places given in shares of its width and height. */
  async coloursOf(picture: string, places: readonly [number, number][]): Promise<number[][]> {
    const colours = await this.runInStore(
      `const { data } = await settle(database.transaction('attachments').objectStore('attachments').get(args[0]));
       const bitmap = await createImageBitmap(data);
       const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
       context.drawImage(bitmap, 0, 0);
       return args[1].map(([x, y]) =>
         [...context.getImageData(Math.round(x * (bitmap.width - 1)), Math.round(y * (bitmap.height - 1)), 1, 1).data].slice(0, 3));`,
      picture,
      places,
    );
    return v.parse(v.array(v.array(v.number())), colours);
  }

  /** Runs a script on the extension's `database`; `settle` promises what comes of a request. */
  private runInStore(script: string, ...args: unknown[]): Promise<unknown> {
    return this.run(
      `const settle = (request) => new Promise((resolve, reject) => {
         request.onsuccess = () => resolve(request.result);
         request.onerror = () => reject(request.error);
       });
       const { principal } = WebExtensionPolicy.getByID(args.pop()).extension;
       const database = await settle(indexedDB.openForPrincipal(principal, 'geeltje'));
       try {
         ${script}
       } finally {
         database.close();
       }`,
      ...args,
      addOn,
    );
  }

  /** Runs a script in the browser's own window; it may wait, also with `until`, and return what can be written as JSON. */
  private async run(script: string, ...args: unknown[]): Promise<unknown> {
    const result = await this.command('WebDriver:ExecuteAsyncScript', {
      script: `const [args, done] = arguments;
        const until = async (what, look) => {
          for (const end = Date.now() + 15000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 20))) {
            const found = await look();
            if (found) return found;
          }
          throw new Error('Waited in vain: ' + what);
        };
        (async () => { ${script} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args: [args],
    });
    const outcome = v.parse(outcomeSchema, v.parse(valueSchema, result).value);
    if ('error' in outcome) throw new Error(outcome.error);
    return outcome.value;
  }
}
