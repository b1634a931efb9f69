import browser from 'webextension-polyfill';

/** What Chromium has and Firefox's typings do not know. */
interface SidePanelBrowser {
  sidePanel?: { open: (options: { windowId: number }) => Promise<void> };
}

/** Opens the side panel or sidebar; only in the same turn as a click. Rejects where the browser has neither. */
export function openPanel(windowId: number | undefined): Promise<void> {
  const { sidePanel } = browser as SidePanelBrowser & typeof browser;
  if (sidePanel && windowId !== undefined) return sidePanel.open({ windowId });
  if ('sidebarAction' in browser) return browser.sidebarAction.open();
  return Promise.reject(new Error('This browser has no side panel.'));
}
