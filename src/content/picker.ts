import './quiet-timers.js';
import { pickPart } from './pick-part.js';

const state = globalThis.pageState;
// Where the page's scripts listened first, they would hear what is clicked.
if (state?.guarded) state.picker = (language) => pickPart(state, language);
