import './quiet-timers.js';
import { openPageCard } from './open-page-card.js';

const state = globalThis.pageState;
if (state?.card) {
  state.card.focus();
} else if (state?.visit) {
  void openPageCard(state, state.visit);
}
