import { askBackground } from '../messages/ask-background.js';
import { measurePage } from './measure-page.js';
import { listenToPage } from './page-listeners.js';
import type { PageState } from './page-state.js';
import { readArrival } from './read-arrival.js';
import { untilWaking } from './until-waking.js';

/** Single-page sites change the address first and the title a moment later. */
const titleSettlesMilliseconds = 250;

/** Facts come in bursts while a page loads, and telling of them is most of what the reader takes from a page. */
const factsSettleMilliseconds = 2_000;

/** Notices arrivals and leavings of this page, also between the routes of a single-page site, and says so to the background. */
export function readVisits(state: PageState): void {
  let address = location.href;
  let reporting = false;
  const meter = measurePage(
    state,
    () => report(),
    () => enqueue(sendFacts),
  );
  /** Which of the visits in this document is being measured, and which one the background knows by `state.visit`. */
  let measured = 0;
  let known = 0;
  /** In the back/forward cache, or on the way back: some browsers show a page first and wake it up then. */
  let asleep = false;
  let queue = Promise.resolve();
  // One after another, so that a leaving is never logged after the arrival that follows it.
  const enqueue = (step: () => Promise<void>): void => {
    // The extension was updated or the background is gone: a reader has nobody to tell, and the page must not notice.
    queue = queue.then(step).catch(() => {});
  };

  const arrive = async (): Promise<void> => {
    if (asleep || state.visit !== null || document.visibilityState !== 'visible') return;
    known = measured;
    const title = document.title.slice(0, 300);
    const arrival = readArrival(await untilWaking(askBackground('arriveAtPage', { title })));
    state.visit = arrival?.visit ?? null;
    if (arrival && known === measured) meter.goOnFrom(arrival.facts);
    // What settled before the visit had a name.
    report();
  };
  /** Ends the visit. What was measured is read at once: a moment later the page may be another one. */
  const leave = (): void => {
    const facts = meter.read();
    enqueue(async () => {
      const { visit } = state;
      state.visit = null;
      if (visit !== null) await untilWaking(askBackground('leavePage', { visit, facts }));
    });
  };
  const sendFacts = async (): Promise<void> => {
    const { visit } = state;
    // The facts of the next route are not those of the visit that is just being left.
    if (visit === null || known !== measured) return;
    await untilWaking(askBackground('reportFacts', { visit, facts: meter.read() }));
  };
  /** Sends the facts a moment after something settled, once for all that settles together. */
  const report = (): void => {
    if (reporting || state.visit === null) return;
    reporting = true;
    const send = (): void => {
      reporting = false;
      enqueue(sendFacts);
    };
    void scheduler.postTask(send, { delay: factsSettleMilliseconds });
  };

  const begin = (start: Parameters<typeof meter.restart>[0]): void => {
    measured += 1;
    meter.restart(start);
  };

  const follow = ({ navigationType, from }: NavigationCurrentEntryChangeEvent): void => {
    if (location.href === address) return;
    address = location.href;
    leave();
    const cameBack = navigationType === 'traverse' && isBefore(window.navigation.currentEntry, from);
    begin({ route: true, cameBack });
    enqueue(() => scheduler.postTask(() => {}, { delay: titleSettlesMilliseconds }));
    enqueue(arrive);
  };

  state.lookAgain = () =>
    enqueue(() => {
      // A visit of an earlier journey ends here; one of this journey goes on, since its address is the same. What was
      // measured while no journey ran is nobody's business.
      state.visit = null;
      begin({ route: false, cameBack: false });
      return arrive();
    });
  listenToPage(document, ['visibilitychange'], () => enqueue(arrive));
  listenToPage(window, ['pagehide'], ({ isTrusted }) => {
    // Pages can make up events.
    if (!isTrusted) return;
    asleep = true;
    leave();
  });
  listenToPage<PageTransitionEvent>(window, ['pageshow'], ({ isTrusted, persisted }) => {
    if (!isTrusted) return;
    asleep = false;
    if (!persisted) return;
    begin({ route: false, cameBack: !isStepForward() });
    enqueue(arrive);
  });
  window.navigation.addEventListener('currententrychange', follow);
  if (isReturn()) meter.cameBack();
  whenShown(() => enqueue(arrive));
}

/** Calls `ready` once the document is parsed and not a prerendering that nobody has seen yet. */
function whenShown(ready: () => void): void {
  if (document.prerendering) {
    document.addEventListener('prerenderingchange', () => whenShown(ready), { once: true });
  } else if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', ready, { once: true });
  } else {
    ready();
  }
}

const isBefore = (entry: NavigationHistoryEntry | null, other: NavigationHistoryEntry): boolean =>
  entry !== null && entry.index < other.index;

/** Whether this document was loaded by a step back through the history. */
const isReturn = (): boolean =>
  !isStepForward() &&
  performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'back_forward');

/** Whether this document came into view by a step that was surely one forward: from another site nobody knows. */
function isStepForward(): boolean {
  const { entry, from } = window.navigation.activation ?? {};
  return !!entry && !!from && isBefore(from, entry);
}
