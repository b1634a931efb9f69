import type { PageFacts } from '../model/page-facts.js';
import type { Gauge } from './gauge.js';
import { listenToPage } from './page-listeners.js';

/** Measures how much of the page came into view. A page that grew counts as it is now, so that a first empty screen was not all of it. */
export function gaugeScrollDepth(changed: () => void): Gauge<Pick<PageFacts, 'scrollDepth'>> {
  let deepest = 0;
  const look = (): Element | null => {
    const scroller = findScroller();
    if (scroller) deepest = Math.max(deepest, scroller.scrollTop + scroller.clientHeight);
    return scroller;
  };
  listenToPage(window, ['scroll'], () => void look());
  listenToPage(window, ['scrollend'], changed);
  return {
    restart: () => {
      deepest = 0;
    },
    read: () => {
      const scroller = look();
      if (!scroller || scroller.scrollHeight === 0) return { scrollDepth: null };
      return { scrollDepth: Math.min(1, Math.round((100 * deepest) / scroller.scrollHeight) / 100) };
    },
  };
}

/** What scrolls the page: the page itself, or where that has nothing to scroll, the part of it in the middle that does. */
function findScroller(): Element | null {
  const root = document.scrollingElement;
  if (!root || root.scrollHeight > root.clientHeight) return root;
  let part = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  while (part && !(part.scrollHeight > part.clientHeight && /auto|scroll/.test(getComputedStyle(part).overflowY))) {
    part = part.parentElement;
  }
  return part ?? root;
}
