import { type MetricType, onCLS, onINP, onLCP } from 'web-vitals';
import { joinFacts, noFacts, type PageFacts } from '../model/page-facts.js';
import { countFrictions } from './count-frictions.js';
import type { PageState } from './page-state.js';

/** Measures the page for the visit that is going on. */
export interface PageMeter {
  /** A new visit begins: in this document, or at a `route` of a single-page site; `cameBack` by a step through the history. */
  begin: (start: { route: boolean; cameBack: boolean }) => void;
  /** The visit has these facts already, from an earlier document such as a form that came back; null when it is new. */
  goOnFrom: (earlier: PageFacts | null) => void;
  read: () => PageFacts;
}

/** Starts measuring; `changed` hears of everything that settled. Nothing here reads what a person typed. */
export function measurePage(state: PageState, changed: () => void): PageMeter {
  let earlier = noFacts;
  let facts = noFacts;
  let route = false;
  let fresh = true;
  let shownSince = document.visibilityState === 'visible' ? performance.now() : null;

  const update = (changes: Partial<PageFacts>): void => {
    facts = { ...facts, ...changes };
    changed();
  };
  const measured =
    (name: 'lcpMs' | 'inpMs' | 'cls') =>
    (metric: MetricType): void => {
      // After a route change the figures of the whole document are not those of the route.
      if (route && metric.navigationType !== 'soft-navigation') return;
      // How fast our own card answers says nothing about the page.
      if (metric.name === 'INP' && metric.entries.some(({ target }) => isOurs(target, state))) return;
      update({ [name]: metric.value });
    };
  const options = { reportAllChanges: true, reportSoftNavs: true };
  onLCP(measured('lcpMs'), options);
  onINP(measured('inpMs'), options);
  onCLS(measured('cls'), options);
  countFrictions((name) => {
    // Opening the card takes the focus from the page's field, and may set off its checks.
    if (!state.card) update({ [name]: (facts[name] ?? 0) + 1 });
  });

  const stopClock = (): void => {
    if (shownSince === null) return;
    facts = { ...facts, dwellMs: (facts.dwellMs ?? 0) + performance.now() - shownSince };
    shownSince = null;
  };
  const startClock = (): void => {
    shownSince = document.visibilityState === 'visible' ? performance.now() : null;
  };
  document.addEventListener('visibilitychange', () => {
    stopClock();
    startClock();
    changed();
  });

  return {
    begin: ({ route: isRoute, cameBack }) => {
      route = isRoute;
      fresh = true;
      earlier = noFacts;
      facts = { ...noFacts, backSteps: cameBack ? 1 : 0 };
      startClock();
    },
    goOnFrom: (before) => {
      // A second time they are our own.
      if (fresh && before) earlier = before;
      fresh = false;
    },
    read: () => {
      stopClock();
      startClock();
      return joinFacts(earlier, { ...facts, dwellMs: Math.round(facts.dwellMs ?? 0) });
    },
  };
}

const isOurs = (target: unknown, { card }: PageState): boolean => target === null || target === card?.host;
