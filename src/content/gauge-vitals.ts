import type { PageFacts } from '../model/page-facts.js';
import { activatedAt } from './activated-at.js';
import { followShifts, type Shift } from './follow-shifts.js';
import type { Gauge } from './gauge.js';
import { listenToPage } from './page-listeners.js';
import type { PageState } from './page-state.js';
import { addEvent, interactionToNextPaint } from './slowest-interactions.js';

/** What the browser tells of paints, shifts, events and routes; what is there depends on the type. */
interface Entry extends PerformanceEntry, Omit<Shift, 'startTime'> {
  interactionId?: number;
  target?: Node | null;
  largestContentfulPaint?: { renderTime: number } | null;
  getLargestInteractionContentfulPaint?: () => Entry | null;
}

/** Faster events nobody notices; the browser's own bound would hide many that are noticed. */
const noticedMilliseconds = 40;

/** A page that was woken up is painted by then. Frames cannot be asked for: their numbers are shared with the page. */
const twoFramesMilliseconds = 32;

/**
 * Measures the web vitals of the visit. By itself: a library for it would cost every page more than all the rest of the
 * reader. Those of a route of a single-page site are known where the browser itself tells routes apart.
 */
export function gaugeVitals(state: PageState, changed: () => void): Gauge<Pick<PageFacts, 'lcpMs' | 'inpMs' | 'cls'>> {
  const types = PerformanceObserver.supportedEntryTypes;
  const noShift = types.includes('layout-shift') ? 0 : null;
  let since = 0;
  let hidden = hiddenSince();
  /** The interaction that led to this route, once it is known; null while the document is what was loaded. */
  let route: number | null | undefined = null;
  let lcpMs: number | null = null;
  let cls = noShift;
  let follow = followShifts();
  let slowest: ReturnType<typeof addEvent> = [];
  let interactionsBefore = 0;

  const isOfVisit = ({ startTime }: Entry): boolean => route !== undefined && startTime >= since;
  const hearShift = (entry: Entry): void => {
    if (isOfVisit(entry)) cls = follow(entry);
  };
  const hearEvent = (entry: Entry): void => {
    const { interactionId: id, duration, target } = entry;
    // How fast our own card answers says nothing about the page.
    if (!id || !isOfVisit(entry) || !target || target === state.card?.host) return;
    slowest = addEvent(slowest, { id, milliseconds: duration });
  };
  const hearPaint = ({ startTime }: Entry): void => {
    if (since === 0 && startTime < hidden) lcpMs = Math.max(0, startTime - activatedAt());
  };
  const hearPaintOfRoute = ({ interactionId, startTime, largestContentfulPaint: paint }: Entry): void => {
    if (paint && route && interactionId === route) lcpMs = Math.max(0, paint.renderTime - startTime);
  };
  const hearRoute = (entry: Entry): void => {
    if (route === null) return;
    route = entry.interactionId ?? 0;
    cls ??= noShift;
    const paint = entry.getLargestInteractionContentfulPaint?.();
    if (paint) hearPaintOfRoute(paint);
  };
  const awaitPaint = (woke: number): void => {
    const paint = (): void => {
      if (since !== woke) return;
      lcpMs = performance.now() - woke;
      changed();
    };
    void scheduler.postTask(paint, { delay: twoFramesMilliseconds });
  };
  const hearers = new Map([
    ['largest-contentful-paint', hearPaint],
    ['layout-shift', hearShift],
    ['event', hearEvent],
    ['first-input', hearEvent],
    ['soft-navigation', hearRoute],
    ['interaction-contentful-paint', hearPaintOfRoute],
  ]);
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) hearers.get(entry.entryType)?.(entry);
    changed();
  });
  for (const type of types) {
    if (hearers.has(type)) observer.observe({ type, buffered: true, durationThreshold: noticedMilliseconds });
  }
  listenToPage(document, ['visibilitychange'], ({ timeStamp }) => {
    if (document.visibilityState === 'hidden') hidden = Math.min(hidden, timeStamp);
  });

  return {
    restart: (isRoute) => {
      since = performance.now();
      route = isRoute ? undefined : null;
      lcpMs = null;
      cls = isRoute ? null : noShift;
      follow = followShifts();
      slowest = [];
      interactionsBefore = interactions();
      if (!isRoute) awaitPaint(since);
    },
    read: () => ({ lcpMs, cls, inpMs: interactionToNextPaint(slowest, interactions() - interactionsBefore) }),
  };
}

/** When the page was first out of view: what is painted later nobody waited for. Infinite while it never was. */
function hiddenSince(): number {
  if (document.prerendering) return Number.POSITIVE_INFINITY;
  const hidden = performance
    .getEntriesByType('visibility-state')
    .find(({ name, startTime }) => name === 'hidden' && startTime >= activatedAt());
  return hidden?.startTime ?? (document.visibilityState === 'hidden' ? 0 : Number.POSITIVE_INFINITY);
}

const interactions = (): number => performance.interactionCount ?? 0;
