import './quiet-timers.js';
import { openPageCard } from './open-page-card.js';

const state = globalThis.pageState;
const visit = state?.visit;
const pointing = state?.pointing;
if (state) state.pointing = undefined;
if (state?.card) {
  state.card.focus();
} else if (state && visit) {
  const pin = pointing && state.picker ? state.picker(pointing) : Promise.resolve(null);
  void pin.then((pointed) => openPageCard(state, visit, pointed));
}
