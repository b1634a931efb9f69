import { render } from 'preact';
import type { Place } from './place.js';
import { WalkScreen } from './walk-screen.js';

/** Draws the screen that popup and panel share into their document. */
export function showWalk({ place }: { place: Place }): void {
  const target = document.getElementById('screen');
  if (!target) throw new Error('The document has no element #screen.');
  render(<WalkScreen place={place} />, target);
}
