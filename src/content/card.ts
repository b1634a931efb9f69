import './quiet-timers.js';
import type { Pin } from '../model/touchpoint.js';
import { openPageCard } from './open-page-card.js';

const state = globalThis.pageState;
const visit = state?.visit;
const pointing = state?.pointing;
if (state) state.pointing = undefined;
if (state?.card) {
  state.card.focus();
} else if (state && visit) {
  const open = (pointed: Pin | null): Promise<void> => openPageCard(state, visit, pointed);
  const pin = pointing && state.picker?.(pointing);
  const opening = pin ? pin.then(open) : open(null);
  // While the reviewer points, what is open is the picker.
  state.opening = state.card ? Promise.resolve() : opening;
}
