import './quiet-timers.js';
import { guardCard } from './guard.js';
import { readVisits } from './read-visits.js';

if (globalThis.pageState) {
  globalThis.pageState.lookAgain();
} else {
  // At document_start the document has no head yet; injected into an open page we come after the page's own scripts.
  const guarded = document.readyState === 'loading' && document.head === null;
  globalThis.pageState = { guarded, visit: null, lookAgain: () => {}, card: null, removed: false };
  guardCard(() => globalThis.pageState?.card);
  readVisits(globalThis.pageState);
}
