import browser from 'webextension-polyfill';
import { openCard } from './open-card.js';

/** Opens the card in a tab for whoever asked outside our own screens: by the shortcut or in the page's menu. */
export async function rateTab(tabId: number): Promise<void> {
  // The popup is a complete second way to rate, for pages where the card cannot be shown.
  if ((await openCard(tabId)) !== 'opened') await browser.action.openPopup();
}
