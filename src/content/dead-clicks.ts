import type { PageFacts } from '../model/page-facts.js';
import type { Gauge } from './gauge.js';
import { listenToPage } from './page-listeners.js';

/** Nothing happened within this time: the reviewer has noticed. */
const effectWithinMilliseconds = 1_000;

/** What looks as if a click does something. */
const clickable = `a[href], button, summary, input:is([type=button], [type=submit], [type=reset], [type=image]), [onclick],
  :is([role=button], [role=link], [role=tab], [role=menuitem], [role=option], [role=switch])`;

/** What answers a click where the page's tree does not show it: fields by the caret, a film by its picture, a telephone link elsewhere. */
const answersUnseen = `input:not([type=button], [type=submit], [type=reset], [type=image]), select, textarea, label,
  [contenteditable], canvas, video, audio, iframe, embed, object, a[download], a[href^="mailto:"], a[href^="tel:"]`;

const effects = `focusin scroll input change submit reset invalid toggle pagehide blur fullscreenchange play pause
  dragstart copy cut visibilitychange`.split(/\s+/);

interface Click {
  at: number;
}

/**
 * Counts clicks on something that looks clickable after which nothing happened within a second: no change in the page, no
 * navigation, focus, scroll or request. Only watches; a page that changes by itself at that moment hides a dead click.
 */
export function gaugeDeadClicks(changed: () => void): Gauge<Pick<PageFacts, 'deadClicks'>> {
  let waiting: Click[] = [];
  let dead: Click[] = [];

  const observer = new MutationObserver(() => answer());
  const answer = (): void => {
    waiting = [];
    observer.disconnect();
  };
  const decide = (click: Click): void => {
    if (!waiting.includes(click)) return;
    waiting = waiting.filter((each) => each !== click);
    if (waiting.length === 0) observer.disconnect();
    dead.push(click);
    changed();
  };

  // The browser tells of a request only once it has been answered, which may be after the click was found dead.
  const requests = new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) {
      const asked = ({ at }: Click): boolean => startTime >= at && startTime <= at + effectWithinMilliseconds;
      if (waiting.some(asked)) answer();
      dead = dead.filter((click) => !asked(click));
    }
  });

  listenToPage(window, effects, ({ isTrusted }) => {
    if (isTrusted && waiting.length > 0) answer();
  });
  window.navigation.addEventListener('navigate', answer);
  listenToPage<MouseEvent>(window, ['click'], (event) => {
    if (!event.isTrusted || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const path = event.composedPath();
    const [target] = path;
    if (!(target instanceof Element) || !looksClickable(target)) return;
    const click = { at: performance.now() };
    waiting.push(click);
    for (const root of path) {
      if (!(root instanceof Document || root instanceof ShadowRoot)) continue;
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    }
    requests.observe({ type: 'resource' });
    void scheduler.postTask(() => decide(click), { delay: effectWithinMilliseconds });
  });
  return {
    restart: () => {
      waiting = [];
      dead = [];
    },
    read: () => ({ deadClicks: dead.length }),
  };
}

function looksClickable(target: Element): boolean {
  if (target.closest(answersUnseen)) return false;
  return target.closest(clickable) !== null || getComputedStyle(target).cursor === 'pointer';
}
