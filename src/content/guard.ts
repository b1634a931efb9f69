import { listenToPage } from './page-listeners.js';
import type { OpenCard } from './page-state.js';

/** Events of the card that would otherwise tell the page what the reviewer does: it could listen on `window`, first of all. */
const guarded = `keydown keypress keyup beforeinput textInput input change submit reset invalid
   compositionstart compositionupdate compositionend select selectstart
   click dblclick auxclick contextmenu mousedown mouseup mousemove
   mouseover mouseout mouseenter mouseleave
   pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave
   pointercancel pointerrawupdate gotpointercapture lostpointercapture
   touchstart touchmove touchend touchcancel wheel scroll scrollend
   copy cut paste beforecopy beforecut beforepaste drag dragstart dragend dragenter dragover dragleave drop
   focus blur focusin focusout DOMFocusIn DOMFocusOut DOMActivate selectionchange toggle beforetoggle
   transitionrun transitionstart transitionend transitioncancel animationstart animationend`.split(/\s+/);

/**
 * Listens on `window` before anybody else can, and keeps the events of the card's host from every listener of the page.
 * Passing one on inside is up to the card. To be called at `document_start`: later is too late.
 */
export function guardCard(cardOf: () => OpenCard | null | undefined): void {
  // Keys that went down in the card come up after it closed, and then the page would hear that half.
  const held = new Set<string>();
  // What the browser makes of a click (DOMActivate) comes when the card may have closed by it.
  const hosts = new WeakSet<EventTarget>();
  const hold = (event: Event): void => {
    const card = cardOf();
    if (event instanceof KeyboardEvent && event.type === 'keyup' && held.delete(event.code)) {
      event.stopImmediatePropagation();
      return;
    }
    if (card) hosts.add(card.host);
    if (!event.target || !hosts.has(event.target)) {
      if (event.isTrusted && card?.hides(event)) event.stopImmediatePropagation();
      return;
    }
    event.stopImmediatePropagation();
    if (event.target !== card?.host) return;
    if (event instanceof KeyboardEvent && event.type === 'keydown') held.add(event.code);
    // An event that a script of the page made up is not the reviewer's.
    if (event.isTrusted) card.takeEvent(event);
  };
  listenToPage(window, guarded, hold);
}
