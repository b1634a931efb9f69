import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Journey } from '../../src/model/journey.js';
import type { Study } from '../../src/model/study.js';
import { addOn, origin } from './add-on.js';
import { Disk } from './disk.js';
import { RunningFirefox } from './running-firefox.js';
import { Screen } from './screen.js';
import { waitUntil } from './wait-until.js';

/** The code points by which Firefox's remote control names these keys. */
const alt = '\uE00A';
const shift = '\uE008';

/** A stock Firefox with the release build loaded, driven from within, as a person would with mouse and keyboard. */
export class Firefox {
  /** The page of the tab in front, with whatever the extension shows in it. */
  readonly page: Screen;
  readonly popup: Screen;
  readonly sidebar: Screen;

  readonly disk: Disk;
  private readonly running: RunningFirefox;

  private constructor(private readonly plain: boolean) {
    this.running = new RunningFirefox(plain);
    const { run } = this.running;
    this.disk = new Disk(run);
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
    await this.running.start();
    if (!this.plain) await this.closeWelcome();
  }

  /** Quits, and starts anew with all that was kept. */
  async restart(): Promise<void> {
    await this.running.stop();
    await this.start();
  }

  async close(): Promise<void> {
    await this.running.stop();
    this.running.remove();
  }

  /** Closes what a newcomer sees first, in a tab of its own: the tests begin as somebody who has read it. */
  private async closeWelcome(): Promise<void> {
    await this.running.run(
      `const welcome = () => [...gBrowser.tabs].find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('#/welcome'));
       gBrowser.removeTab(await until('the welcome', welcome));`,
    );
  }

  /** Loads an address in the tab in front, and waits until it is there. */
  async goTo(address: string): Promise<void> {
    await this.running.command('Marionette:SetContext', { value: 'content' });
    await this.running.command('WebDriver:Navigate', { url: address });
    await this.running.command('Marionette:SetContext', { value: 'chrome' });
    // Here is no window manager, which would give the window the focus back that a popup had.
    await this.running.run('if (Services.focus.activeWindow !== window) window.focus();');
  }

  /** The address of the tab in front. */
  async address(): Promise<string> {
    return v.parse(v.string(), await this.running.run('return gBrowser.selectedBrowser.currentURI.spec;'));
  }

  /** Goes back to the page before this one, and waits until it is there. */
  async goBack(): Promise<void> {
    await this.running.command('Marionette:SetContext', { value: 'content' });
    await this.running.command('WebDriver:Back');
    await this.running.command('Marionette:SetContext', { value: 'chrome' });
  }

  /** Puts rows on the extension's disk, past its own code. */
  async putRows(rows: { studies: readonly Study[]; journeys: readonly Journey[] }): Promise<void> {
    // The dashboard makes the database; only then can it be written to.
    await this.goToDashboard('');
    await this.page.find('Journeys');
    await this.disk.putRows(rows);
  }

  /** Loads a screen of the dashboard in the tab in front. */
  async goToDashboard(hash: string): Promise<void> {
    // A change of the hash alone is no navigation that could be waited for.
    await this.goTo('about:blank');
    await this.goTo(`${origin}/src/dashboard/dashboard.html${hash}`);
  }

  /** Presses the toolbar button: this also lets the extension see the tab, as for a person. */
  async openPopup(): Promise<Screen> {
    await this.running.run(
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
    await waitUntil('the page is logged', async () => (await this.disk.read()).visits.length > 0);
    await this.closePopup();
  }

  /** Closes the popup, by Escape, as a person does. */
  async closePopup(): Promise<void> {
    await this.running.run(
      `const shown = () => document.querySelector('.webextension-popup-browser');
       shown()?.closest('panel')?.hidePopup();
       await until('the popup is closed', () => !shown());`,
    );
  }

  /** What the toolbar button says of the tab in front: its title, and its badge. */
  async button(): Promise<{ title: string; badge: string }> {
    const said = await this.running.run(
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
    await this.running.run(
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
    await this.running.run(
      `const { extension } = WebExtensionPolicy.getByID(args[0]);
       await extension.terminateBackground();
       await until('the event page sleeps', () => extension.backgroundState === 'stopped');`,
      addOn,
    );
  }

  /** Loads a page in a private window, and answers whether the extension has a button there. */
  async visitInPrivate(address: string): Promise<boolean> {
    const shown = await this.running.run(
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
    await this.running.run(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       const { extension } = WebExtensionPolicy.getByID(args[0]);
       const { origins } = await ExtensionPermissions.get(args[0]);
       if (origins.length === 0) throw new Error('No site was given.');
       await ExtensionPermissions.remove(args[0], { permissions: [], origins }, extension);`,
      addOn,
    );
  }

  async openSidebar(): Promise<Screen> {
    await this.running.run(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const extension = ExtensionParent.GlobalManager.getExtension(args[0]);
       await SidebarController.show(ExtensionParent.apiManager.global.sidebarActionFor(extension).id);`,
      addOn,
    );
    return this.sidebar;
  }

  async closeSidebar(): Promise<void> {
    await this.running.run('SidebarController.hide();');
  }

  /** Answers the browser's own question, once it is asked; an allowed site is that of the tab in front. */
  async answerPermission(allow: boolean): Promise<void> {
    await this.running.run(
      `const asked = () => PopupNotifications.panel.state === 'open' && PopupNotifications.panel.firstElementChild;
       const question = await until('the question', asked);
       // Firefox passes over a click on a window that is not active, as a started one is not at once; the question
       // then goes away unanswered.
       const active = () => Services.focus.activeWindow === window && !question.matches(':-moz-window-inactive');
       if (!active()) window.focus();
       await until('the window is active', active);
       (args[0] ? question.button : question.secondaryButton).click();
       await until('the question is answered', () => !asked());
       const { extension } = WebExtensionPolicy.getByID(args[1]);
       if (args[0]) await until('the site is allowed', () => extension.allowedOrigins.matches(gBrowser.currentURI));`,
      allow,
      addOn,
    );
  }

  /** Presses the shortcut that opens the card. */
  async pressShortcut(): Promise<void> {
    const keys = [alt, shift, 'g'];
    await this.running.command('WebDriver:PerformActions', {
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
    const name = await this.running.run(
      `const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
       const list = await Downloads.getList(Downloads.ALL);
       const done = await until('the download', async () =>
         (await list.getAll()).find(({ target, succeeded }) => succeeded && target.path.endsWith(args[0])));
       return done.target.path;`,
      end,
    );
    return readFileSync(v.parse(v.string(), name));
  }
}
