/** Events that the parts inside the card listen to; the rest of what the guard holds back nobody waits for. */
const wanted = new Set(['keydown', 'click', 'input']);

/**
 * Passes an event that the guard held back from the page on to the part of the card that it was meant for, as a copy
 * that cannot leave the shadow tree. What the browser does with the original (typing, checking a radio button, sending a
 * form) happens as usual, unless the copy was prevented.
 */
export function takeEvent(event: Event, root: ShadowRoot): void {
  if (!wanted.has(event.type)) return;
  const copy = copyEvent(event);
  targetIn(root, event)?.dispatchEvent(copy);
  if (copy.defaultPrevented) event.preventDefault();
}

/** The part the event was meant for: at `window` the browser names only the host of a closed shadow root. */
function targetIn(root: ShadowRoot, event: Event): Element | null {
  const byPointer = event instanceof MouseEvent && event.detail > 0;
  return byPointer ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
}

/**
 * A plain event and not one of the same kind: a copied MouseEvent would press the button a second time, and a copied
 * KeyboardEvent leaves the shadow tree in Firefox, whatever is asked of it.
 */
function copyEvent(event: Event): Event {
  const copy = new Event(event.type, { bubbles: true, cancelable: true, composed: false });
  if (!(event instanceof KeyboardEvent)) return copy;
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  return Object.assign(copy, { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing });
}
