import { useLayoutEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** The tab beside which the screen is shown. */
export interface CurrentTab {
  id: number | undefined;
  windowId: number | undefined;
  /** Null where the browser does not tell: its own pages, and in the panel a site that was not allowed. */
  address: string | null;
  title: string;
}

/** The active tab of this window; undefined until it is known. It follows the tab while the screen stays open. */
export function useCurrentTab(): CurrentTab | undefined {
  const [tab, setTab] = useState<CurrentTab>();
  // At once, and not once what is known by then was drawn.
  useLayoutEffect(() => {
    const look = async (): Promise<void> => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      setTab({ id: active?.id, windowId: active?.windowId, address: active?.url ?? null, title: active?.title ?? '' });
    };
    const lookAgain = (): void => void look();
    lookAgain();
    browser.tabs.onActivated.addListener(lookAgain);
    browser.tabs.onUpdated.addListener(lookAgain);
    return () => {
      browser.tabs.onActivated.removeListener(lookAgain);
      browser.tabs.onUpdated.removeListener(lookAgain);
    };
  }, []);
  return tab;
}
