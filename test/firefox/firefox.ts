import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { firefoxPath } from '../../scripts/find-browser.mjs';
import { type Command, connect, freePort, startFirefox } from './marionette.js';
import { Screen } from './screen.js';

const release = fileURLToPath(new URL('../../dist/firefox', import.meta.url));

const addOn = 'geeltje@geeltje.app';

/** Settled beforehand, so that the dashboard's address is known. */
const origin = 'moz-extension://5f0f1a52-6d6e-4a5e-9d7c-1b2f3c4d5e6f';

const valueSchema = v.object({ value: v.unknown() });

const outcomeSchema = v.union([v.object({ value: v.optional(v.unknown()) }), v.object({ error: v.string() })]);

/** A stock Firefox with the release build loaded, driven from within, as a person would with mouse and keyboard. */
export class Firefox {
  /** The page of the tab in front, with whatever the extension shows in it. */
  readonly page: Screen;
  readonly popup: Screen;
  readonly sidebar: Screen;

  private constructor(
    private readonly command: Command,
    private readonly quit: () => Promise<void>,
    readonly downloads: string,
  ) {
    const run = (script: string, ...args: unknown[]) => this.run(script, ...args);
    this.page = new Screen(run, 'gBrowser.selectedBrowser');
    this.popup = new Screen(run, 'document.querySelector(".webextension-popup-browser")');
    this.sidebar = new Screen(
      run,
      'document.getElementById("sidebar")?.contentDocument?.getElementById("webext-panels-browser")',
    );
  }

  /** Starts Firefox with the built extension, in a profile of its own, in Dutch. */
  static async launch(): Promise<Firefox> {
    const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
    const downloads = join(folder, 'downloads');
    mkdirSync(downloads);
    const port = await freePort();
    const preferences = {
      'marionette.port': port,
      'browser.shell.checkDefaultBrowser': false,
      'browser.startup.page': 0,
      'browser.startup.homepage_override.mstone': 'ignore',
      'datareporting.policy.dataSubmissionEnabled': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'extensions.webextensions.uuids': JSON.stringify({ [addOn]: new URL(origin).host }),
    };
    writeFileSync(
      join(folder, 'user.js'),
      Object.entries(preferences)
        .map((entry) => `user_pref(${entry.map((part) => JSON.stringify(part)).join(', ')});`)
        .join('\n'),
    );
    const process = startFirefox(firefoxPath() ?? 'firefox-esr', folder, true);
    const command = await connect(port);
    await command('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    await command('Addon:Install', { path: release, temporary: true });
    await command('Marionette:SetContext', { value: 'chrome' });
    const quit = async (): Promise<void> => {
      const gone = once(process, 'exit');
      await command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      await gone;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    const firefox = new Firefox(command, quit, downloads);
    await firefox.closeWelcome();
    return firefox;
  }

  /** Closes what a newcomer sees first, in a tab of its own: the tests begin as somebody who has read it. */
  private async closeWelcome(): Promise<void> {
    await this.run(
      `const welcome = () => [...gBrowser.tabs].find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('#/welcome'));
       while (!welcome()) await new Promise((resolve) => requestAnimationFrame(resolve));
       gBrowser.removeTab(welcome());`,
    );
  }

  /** Loads an address in the tab in front, and waits until it is there. */
  async goTo(address: string): Promise<void> {
    await this.command('Marionette:SetContext', { value: 'content' });
    await this.command('WebDriver:Navigate', { url: address });
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

  /** Closes the popup, by Escape, as a person does. */
  async closePopup(): Promise<void> {
    await this.run(
      `const shown = () => document.querySelector('.webextension-popup-browser');
       shown()?.closest('panel')?.hidePopup();
       while (shown()) await new Promise((resolve) => requestAnimationFrame(resolve));`,
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
       while (!asked()) await new Promise((resolve) => requestAnimationFrame(resolve));
       const { button, secondaryButton } = PopupNotifications.panel.firstElementChild;
       (args[0] ? button : secondaryButton).click();`,
      allow,
    );
  }

  /** Presses a shortcut of the browser, e.g. the one that opens the card. */
  async pressShortcut(key: string, modifiers: readonly string[]): Promise<void> {
    const keys = [...modifiers, key];
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
  async downloaded(end: string): Promise<string> {
    const name = await this.run(
      `const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
       const list = await Downloads.getList(Downloads.ALL);
       for (;;) {
         const done = (await list.getAll()).find(({ target, succeeded }) => succeeded && target.path.endsWith(args[0]));
         if (done) return done.target.path;
         await new Promise((resolve) => requestAnimationFrame(resolve));
       }`,
      end,
    );
    return readFileSync(v.parse(v.string(), name), 'utf8');
  }

  close(): Promise<void> {
    return this.quit();
  }

  /** Runs a script in the browser's own window; it may wait and return what can be written as JSON. */
  private async run(script: string, ...args: unknown[]): Promise<unknown> {
    const result = await this.command('WebDriver:ExecuteAsyncScript', {
      script: `const [args, done] = arguments;
        (async () => { ${script} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args: [args],
    });
    const outcome = v.parse(outcomeSchema, v.parse(valueSchema, result).value);
    if ('error' in outcome) throw new Error(outcome.error);
    return outcome.value;
  }
}
