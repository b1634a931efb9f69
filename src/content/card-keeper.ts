import type { CardHost } from './card-host.js';
import { usablePart } from './usable-part.js';

/** How often a card comes back that the page took away; a page that does it a third time means it. */
const returnsAtMost = 2;

/** Watches over an open card. */
export interface CardKeeper {
  /** Puts the card back where it can be used, when the page took it away or opened or closed a dialog over it. */
  check: () => void;
  /** Puts the card above whatever the page laid over it. */
  raise: () => void;
  stop: () => void;
}

/**
 * Keeps a card in the page and on top: it follows the page into and out of modal dialogs and fullscreen, and comes back
 * when the page removes it, twice at most. `placed` is called after every time it was put somewhere, `removed` when the
 * page took it away once more.
 */
export function keepCard({ host, place }: CardHost, placed: () => void, removed: () => void): CardKeeper {
  let returns = 0;
  let part = usablePart();

  const raise = (): void => {
    place();
    placed();
  };
  const check = (): void => {
    // A page that writes itself anew has no root for a moment; the next change brings one.
    if (!document.documentElement) return;
    const before = part;
    part = usablePart();
    if (part !== before) raise();
    else if (!isWell(host)) {
      returns += 1;
      if (returns > returnsAtMost) removed();
      else raise();
    }
  };

  const observer = new MutationObserver(check);
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['open'] });
  observer.observe(host, { attributes: true });
  document.addEventListener('fullscreenchange', check);
  return {
    check,
    raise,
    stop: () => {
      observer.disconnect();
      document.removeEventListener('fullscreenchange', check);
    },
  };
}

/** Whether a card is in the page, shown, and as bare as it was made. */
const isWell = (host: HTMLElement): boolean =>
  host.isConnected && host.matches(':popover-open') && host.attributes.length === 1;
