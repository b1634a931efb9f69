import { held, listenToPage } from './page-listeners.js';
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
  // Keys that went down in the card and come up after it closed. Until then they repeat, and the page would hear that: the
  // Enter that saved would send its form.
  const down = new Set<string>();
  const wentDownInCard = ({ type, code, repeat }: KeyboardEvent): boolean => {
    const isDown = down.has(code) && (repeat || type === 'keyup');
    if (!repeat) down.delete(code);
    return isDown;
  };
  // What the browser makes of a click (DOMActivate) comes when the card may have closed by it.
  const hosts = new WeakSet<EventTarget>();
  const hold = (event: Event): typeof held | undefined => {
    // What a script of the page made up is its own: it never gets into the card, and held back it would tell of us.
    if (!event.isTrusted) return undefined;
    const card = cardOf();
    if (card) hosts.add(card.host);
    if (!event.target || !hosts.has(event.target)) {
      if (event instanceof KeyboardEvent && wentDownInCard(event)) event.preventDefault();
      else if (!card?.hides(event)) return undefined;
      event.stopImmediatePropagation();
      return held;
    }
    event.stopImmediatePropagation();
    if (event.target !== card?.host) return held;
    if (event instanceof KeyboardEvent) {
      if (event.type === 'keyup') down.delete(event.code);
      else down.add(event.code);
    }
    card.takeEvent(event);
    return held;
  };
  listenToPage(window, guarded, hold);
}
