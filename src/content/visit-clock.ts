import type { PageFacts } from '../model/page-facts.js';
import type { Gauge } from './gauge.js';
import { listenToPage } from './page-listeners.js';

/** After a sign of the reviewer they are taken to be at it for so long: reading on, thinking. */
const activeAfterMilliseconds = 5_000;

const signs = ['pointerdown', 'pointermove', 'wheel', 'scroll', 'keydown', 'input', 'touchstart', 'touchmove'];

/** Measures how long the page is in view, and how much of that the reviewer was active in it. What is done in the card is no sign: the guard holds it back. */
export function startVisitClock(changed: () => void, left: () => void): Gauge<Pick<PageFacts, 'dwellMs' | 'activeMs'>> {
  let dwell = 0;
  let active = 0;
  let lastSign = performance.now();
  let countedUntil = lastSign;
  let shown = document.visibilityState === 'visible';

  const count = (): void => {
    const now = performance.now();
    if (shown) {
      dwell += now - countedUntil;
      active += Math.max(0, Math.min(now, lastSign + activeAfterMilliseconds) - countedUntil);
    }
    countedUntil = now;
  };
  const hear = (): void => {
    count();
    lastSign = countedUntil;
  };
  listenToPage(window, signs, ({ isTrusted, type, target }) => {
    // Parts of a page scroll by themselves, such as a row of offers.
    if (isTrusted && (type !== 'scroll' || target === document)) hear();
  });
  listenToPage(document, ['visibilitychange'], () => {
    // Coming back to the tab is a sign too.
    hear();
    shown = document.visibilityState === 'visible';
    if (shown) changed();
    else left();
  });
  // Popup and panel take the focus, and may pause the journey or finish it: after that nothing more is logged.
  listenToPage(window, ['blur'], ({ isTrusted, target }) => {
    // Its fields lose the focus, too.
    if (isTrusted && target === window) left();
  });

  return {
    restart: () => {
      hear();
      dwell = 0;
      active = 0;
      shown = document.visibilityState === 'visible';
    },
    read: () => {
      count();
      return { dwellMs: Math.round(dwell), activeMs: Math.round(active) };
    },
  };
}
