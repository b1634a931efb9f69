import browser from 'webextension-polyfill';

/** Opens the dashboard in a new tab, at the screen of a hash. */
export async function openDashboard(hash: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/dashboard/dashboard.html${hash}`) });
}
