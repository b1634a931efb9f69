import { sendMessage } from '../messages/send-message.js';
import type { PageState } from './page-state.js';

declare global {
  interface Document {
    /** Chromium only. */
    readonly prerendering?: boolean;
  }
}

/** Single-page sites change the address first and the title a moment later. */
const titleSettlesMilliseconds = 250;

/** Notices arrivals and leavings of this page, also between the routes of a single-page site, and says so to the background. */
export function readVisits(state: PageState): void {
  let address = location.href;
  let queue = Promise.resolve();
  // One after another, so that a leaving is never logged after the arrival that follows it.
  const enqueue = (step: () => Promise<void>): void => {
    // The extension was updated or the background is gone: a reader has nobody to tell, and the page must not notice.
    queue = queue.then(step).catch(() => {});
  };

  const arrive = async (): Promise<void> => {
    if (state.visit !== null || document.visibilityState !== 'visible') return;
    state.visit = await sendMessage('arriveAtPage', { title: document.title.slice(0, 300) });
  };
  const leave = async (): Promise<void> => {
    const { visit } = state;
    state.visit = null;
    if (visit !== null) await sendMessage('leavePage', { visit });
  };

  const follow = (): void => {
    if (location.href === address) return;
    address = location.href;
    enqueue(leave);
    enqueue(() => scheduler.postTask(() => {}, { delay: titleSettlesMilliseconds }));
    enqueue(arrive);
  };

  state.lookAgain = () =>
    enqueue(() => {
      // A visit of an earlier journey ends here; one of this journey goes on, since its address is the same.
      state.visit = null;
      return arrive();
    });
  document.addEventListener('visibilitychange', () => enqueue(arrive));
  window.addEventListener('pagehide', () => enqueue(leave));
  window.addEventListener('pageshow', ({ persisted }) => persisted && enqueue(arrive));
  window.navigation.addEventListener('currententrychange', follow);
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
