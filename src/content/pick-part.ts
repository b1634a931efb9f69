import type { Language } from '../model/settings.js';
import type { Pin } from '../model/touchpoint.js';
import tokens from '../view/tokens.css?inline';
import { createCardHost } from './card-host.js';
import { keepCard } from './card-keeper.js';
import { drawPicker } from './draw-picker.js';
import { keepFocus } from './focus-keeper.js';
import { isHittable } from './hit-test.js';
import { makePin } from './make-pin.js';
import { partAt, partBeside } from './page-parts.js';
import type { PageState } from './page-state.js';
import pickerStyles from './picker.css?inline';

const steps = new Map([
  ['Tab', 1],
  ['ArrowDown', 1],
  ['ArrowRight', 1],
  ['ArrowUp', -1],
  ['ArrowLeft', -1],
]);

/**
 * Lets the reviewer point at a part of the page, with the pointer or the keyboard. Over the page lies an element of our
 * own for as long as that takes, and the guard keeps its events, as it does those of a card: the page hears nothing, and
 * nothing in it changes. Answers null when the reviewer thought better of it.
 */
export function pickPart(state: PageState, language: Language): Promise<Pin | null> {
  if (state.card) return Promise.resolve(null);
  return new Promise((resolve) => {
    const cardHost = createCardHost([tokens, pickerStyles]);
    const { host, root, place, remove } = cardHost;
    const screen = drawPicker(root, language);
    const focus = keepFocus(host, root, '[tabindex]');
    const open = new AbortController();
    let part: Element | null = null;
    /** Where the pointer is; null while the keyboard leads. */
    let pointer: MouseEvent | null = null;

    const end = (pin: Pin | null): void => {
      open.abort();
      keeper.stop();
      focus.giveBack();
      remove();
      state.card = null;
      resolve(pin);
    };
    const point = (next: Element | null): void => {
      part = next;
      screen.show(part, part && makePin(part));
    };
    const follow = (): void => point(pointer ? partAt(pointer, host) : part);
    const press = (event: KeyboardEvent): void => {
      const step = event.key === 'Tab' && event.shiftKey ? -1 : steps.get(event.key);
      if (event.key === 'Escape') end(null);
      else if (event.key === 'Enter') {
        if (part) end(makePin(part));
      } else if (step) {
        pointer = null;
        point(partBeside(part, step));
      } else return;
      event.preventDefault();
    };
    const click = (event: MouseEvent): void => {
      pointer = event;
      // Pressed without a pointer, by what reads the screen aloud, only the button to stop can be.
      const stops = event.detail === 0 || root.elementFromPoint(event.clientX, event.clientY)?.closest('button');
      follow();
      if (stops) end(null);
      else if (part) end(makePin(part));
    };

    const keeper = keepCard(cardHost, focus.take, () => {
      state.removed = true;
      end(null);
    });
    state.card = {
      host,
      takeEvent: (event) => {
        if (event.type === 'toggle') keeper.check();
        focus.follow(event);
        // Would take away what is selected in the page.
        if (event.type === 'mousedown') event.preventDefault();
        if (event instanceof KeyboardEvent && event.type === 'keydown') press(event);
        if (event instanceof MouseEvent && event.type === 'click') click(event);
        if (event instanceof MouseEvent && event.type === 'pointermove') {
          pointer = event;
          follow();
        }
      },
      // The pointer leaves the page for what lies over it now.
      hides: (event) => event instanceof MouseEvent || focus.hides(event),
      focus: focus.take,
      isUsable: () => isHittable(host, null),
    };
    place();
    focus.take();
    if (!state.card.isUsable()) end(null);
    for (const type of ['scroll', 'resize']) {
      window.addEventListener(type, follow, { capture: true, passive: true, signal: open.signal });
    }
  });
}
