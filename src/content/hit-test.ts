/** Where the pointer pressed, in the window; null for a key. */
export type Press = Pick<MouseEvent, 'clientX' | 'clientY'> | null;

/**
 * Whether the reviewer could see the card when pressing: a page could lay something over it, or make it see-through over
 * a button of its own, to have a click land where it should not. A key does not land anywhere by accident, and the card
 * in the top layer stays opaque when the page fades its root; a click is believed only where nothing is see-through.
 */
export function isInSight(host: HTMLElement, press: Press): boolean {
  if (!host.matches(':popover-open') || !isOpaque(host)) return false;
  if (press && ![document.documentElement, document.body].every(isOpaque)) return false;
  return isHittable(host, press);
}

/** Whether the pointer gets to the card where it pressed, or else in its middle: nothing lies over it or makes it inert. */
export const isHittable = (host: HTMLElement, press: Press): boolean =>
  document.elementFromPoint(...placeOf(host, press)) === host;

function isOpaque(element: Element | null): boolean {
  if (!element) return true;
  const { opacity, visibility } = getComputedStyle(element);
  return Number(opacity) === 1 && visibility === 'visible';
}

function placeOf(host: HTMLElement, press: Press): [number, number] {
  if (press) return [press.clientX, press.clientY];
  const { left, right, top, bottom } = host.getBoundingClientRect();
  return [(left + Math.min(right, innerWidth)) / 2, (top + Math.min(bottom, innerHeight)) / 2];
}
