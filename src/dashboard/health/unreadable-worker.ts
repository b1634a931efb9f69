import { listUnreadable } from '../../store/unreadable-rows.js';

/**
 * The worker that checks every row, so that the page stays at hand meanwhile. Where the database cannot be opened at all
 * there is no answer: then every list says so.
 */
addEventListener('message', () => {
  listUnreadable().then(postMessage, () => {});
});
