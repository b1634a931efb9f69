import browser from 'webextension-polyfill';
import { rateTab } from './rate-tab.js';

const entry = 'rate-page';

/** Puts “rate this page” into the menu of web pages; doing it twice leaves one entry. */
export async function addPageMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: entry,
    title: browser.i18n.getMessage('menu_rate_page'),
    contexts: ['page', 'selection', 'link', 'image'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** Rates the page whose menu entry was chosen. To be called at once when the background starts. */
export function followPageMenu(): void {
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId === entry && tab?.id !== undefined) await rateTab(tab.id);
  });
}
