import { listenToPage } from './page-listeners.js';

/** The page is looked at this often at most while it changes. */
const lookEveryMilliseconds = 500;

/** Dialogs by what they say of themselves, and the banners of consent managers that say nothing. */
const dialogs = [
  'dialog[open]',
  '[role=dialog]',
  '[role=alertdialog]',
  '[aria-modal=true]',
  '#onetrust-banner-sdk',
  '#CybotCookiebotDialog',
  '#usercentrics-root',
  '#usercentrics-cmp-ui',
  '#didomi-notice',
  '#didomi-popup',
  '.qc-cmp2-container',
  '[id^=sp_message_container]',
  '#truste-consent-track',
  '#coiConsentBanner',
  '#cookiescript_injected',
  '#iubenda-cs-banner',
  '#cookie-law-info-bar',
  '#cookie-notice',
  '#cookiefirst-root',
  '#cmpbox',
  '#axeptio_overlay',
  '#tarteaucitronRoot',
  '#shopify-pc__banner',
  '.klaro .cookie-notice',
  '.cc-window',
  '.fc-consent-root',
].join();

/** Hears of every dialog and consent banner that comes into view; one that is still there on the next route is not met again. */
export function countDialogs(met: () => void): void {
  let shown = new Set<Element>();
  let looking = false;

  const look = (): void => {
    looking = false;
    if (document.visibilityState !== 'visible') return;
    const now = [...document.querySelectorAll(dialogs)].filter(isShown);
    // A dialog is often a dialog within a banner: the outermost one counts.
    const outermost = now.filter((element) => !now.some((other) => other !== element && other.contains(element)));
    for (const element of outermost) if (!shown.has(element)) met();
    shown = new Set(outermost);
  };
  const lookSoon = (): void => {
    if (looking) return;
    looking = true;
    void scheduler.postTask(look, { delay: lookEveryMilliseconds });
  };
  new MutationObserver(lookSoon).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['open', 'hidden', 'class', 'style', 'role', 'aria-modal', 'aria-hidden'],
  });
  listenToPage(document, ['visibilitychange'], lookSoon);
  lookSoon();
}

const isShown = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && hasArea(element);

/** The outer element of some banners has no size of its own, only its parts do. */
const hasArea = (element: Element): boolean =>
  [element, ...element.children, ...(element.shadowRoot?.children ?? [])].some((part) => {
    const { width, height } = part.getBoundingClientRect();
    return width > 1 && height > 1;
  });
