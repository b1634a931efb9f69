import { type MetricType, onCLS, onINP, onLCP } from 'web-vitals';
import { type FieldType, joinFacts, noFacts, type PageFacts } from '../model/page-facts.js';
import { countDialogs } from './count-dialogs.js';
import { countFrictions } from './count-frictions.js';
import { gaugeDeadClicks } from './dead-clicks.js';
import { listenToPage } from './page-listeners.js';
import { gaugeLoad } from './page-load.js';
import type { PageState } from './page-state.js';
import { gaugeScrollDepth } from './scroll-depth.js';
import { startVisitClock } from './visit-clock.js';

/** Measures the page for the visit that is going on. */
export interface PageMeter {
  /** Another visit begins in this document: at a `route` of a single-page site, or because the page was woken up. */
  restart: (start: { route: boolean; cameBack: boolean }) => void;
  /** The visit that is going on began with a step back. */
  cameBack: () => void;
  /** The visit has these facts already, from an earlier document such as a form that came back; null when it is new. */
  goOnFrom: (earlier: PageFacts | null) => void;
  read: () => PageFacts;
}

/** What may count as an interaction. */
const inputs = ['pointerdown', 'pointerup', 'click', 'keydown', 'keyup'];

/** What is counted one by one. */
type Counted = 'backSteps' | 'repeatedClicks' | 'dialogs' | 'scriptErrors' | 'formErrors';

/**
 * Starts measuring; `changed` hears of everything that settled, `left` when the reviewer turned to something else beside
 * the page. Nothing here reads what a person typed.
 */
export function measurePage(state: PageState, changed: () => void, left: () => void): PageMeter {
  let earlier: PageFacts | null = null;
  let facts = noFacts;
  let isRoute = false;
  let fresh = true;

  const update = (changes: Partial<PageFacts>): void => {
    facts = { ...facts, ...changes };
    changed();
  };
  const count = (name: Counted): void => update({ [name]: (facts[name] ?? 0) + 1 });
  const countField = (type: FieldType): void => {
    // Opening the card takes the focus from the page's field, and may set off its checks.
    if (state.card) return;
    update({ formErrorTypes: { ...facts.formErrorTypes, [type]: (facts.formErrorTypes[type] ?? 0) + 1 } });
    count('formErrors');
  };
  /** When the reviewer last did something in the page itself: of what is done in the card, the guard lets nothing through. */
  let lastInput = Number.NEGATIVE_INFINITY;
  listenToPage(window, inputs, ({ isTrusted, timeStamp }) => {
    if (isTrusted) lastInput = timeStamp;
  });
  const measured =
    (name: 'lcpMs' | 'inpMs' | 'cls') =>
    (metric: MetricType): void => {
      // After a route change the figures of the whole document are not those of the route.
      if (isRoute && metric.navigationType !== 'soft-navigation') return;
      const value = ownOf(metric, state, lastInput);
      if (value !== null) update({ [name]: metric.name === 'CLS' ? Math.max(value, facts.cls ?? 0) : value });
    };
  const options = { reportAllChanges: true, reportSoftNavs: true };
  onLCP(measured('lcpMs'), options);
  onINP(measured('inpMs'), options);
  onCLS(measured('cls'), options);
  countFrictions({
    repeatedClick: () => count('repeatedClicks'),
    formError: countField,
    scriptError: () => count('scriptErrors'),
  });
  countDialogs(() => count('dialogs'));
  const time = startVisitClock(changed, left);
  const depth = gaugeScrollDepth(changed);
  const clicks = gaugeDeadClicks(changed);
  const load = gaugeLoad();

  return {
    restart: ({ route, cameBack }) => {
      isRoute = route;
      fresh = true;
      earlier = null;
      facts = { ...noFacts, backSteps: cameBack ? 1 : 0 };
      for (const gauge of [time, depth, clicks, load]) gauge.restart();
    },
    cameBack: () => count('backSteps'),
    goOnFrom: (before) => {
      // A second time they are our own.
      if (fresh && before) earlier = before;
      fresh = false;
    },
    read: () => {
      const own = { ...facts, ...time.read(), ...depth.read(), ...clicks.read(), ...load.read() };
      return earlier ? joinFacts(earlier, own) : own;
    },
  };
}

/** What a figure says of the page itself: not how fast our own card answers, when it was drawn, or how far it grew. Null for nothing. */
function ownOf(metric: MetricType, { card }: PageState, lastInput: number): number | null {
  // A part of the card is named by the card's element, or not at all; what has left the page is not named either.
  const isOurs = (part: unknown): boolean => card !== null && (part === null || part === card.host);
  if (metric.name === 'CLS') {
    return metric.entries
      .filter(({ sources }) => !sources.length || !sources.every(({ node }) => isOurs(node)))
      .reduce((sum, { value }) => sum + value, 0);
  }
  const ours =
    (metric.name === 'LCP' && metric.entries.some(({ element }) => isOurs(element))) ||
    (metric.name === 'INP' &&
      metric.entries.some(
        ({ target, startTime }) => target === card?.host || (target === null && startTime > lastInput),
      ));
  return ours ? null : metric.value;
}
