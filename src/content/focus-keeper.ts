/** Watches over where the keys go while a card is open. */
export interface FocusKeeper {
  /** Sees every event of the card. */
  follow: (event: Event) => void;
  /** Sees every event elsewhere, and says whether the page must not hear it. */
  hides: (event: Event) => boolean;
  /** Gives the focus to the part of the card that had it last. */
  take: () => void;
  /** Gives the focus back to the page's field that had it last. */
  giveBack: () => void;
}

/**
 * Keeps the focus in the card until the reviewer moves it: a page that traps the focus, or takes it for a field of its
 * own, would otherwise get the keys that were meant for the card. The page's field does not hear that it lost the focus
 * to the card and got it back, so that it neither validates itself nor pulls the focus back. `first` is the part of the card
 * that has the focus at first.
 */
export function keepFocus(host: HTMLElement, root: ShadowRoot, first: string): FocusKeeper {
  /** The part of the card that has, or should have, the focus. */
  let inside: Element | null = null;
  let before = innermost(document.activeElement);
  /** A field of the page that believes it still has the focus. */
  let unaware: EventTarget | null = null;
  /** Whether it was the reviewer who went to the page. */
  let left = false;
  /** Whether a script took the focus away. */
  let lost = false;
  let closed = false;

  const remember = (): void => {
    inside = root.activeElement ?? inside;
    left = false;
    lost = false;
  };
  const take = (): void => {
    const part = inside ?? root.querySelector(first);
    if (!closed && part instanceof HTMLElement) part.focus({ preventScroll: true });
  };
  const lose = (): void => {
    lost = true;
    // After the script that took the focus, so that one that insists cannot keep the browser busy for ever. Into a frame
    // the reviewer may have clicked, unseen from here.
    queueMicrotask(() => {
      if (document.hasFocus() && !document.activeElement?.matches('iframe, frame, object, embed')) take();
    });
  };

  // Moves inside the card do not reach the guard.
  root.addEventListener('focusin', remember);

  return {
    take,
    follow: (event) => {
      if (event.type === 'focusin') remember();
      else if (event.type === 'keydown' || event.type === 'pointerdown') {
        left = event instanceof KeyboardEvent && event.key === 'Tab';
      } else if (event instanceof FocusEvent && event.type === 'blur' && event.relatedTarget === null) {
        // To another window the reviewer went; to nowhere in this one only a script goes.
        if (!left && document.hasFocus()) lose();
      }
    },
    hides: (event) => {
      if (event.type === 'selectionchange') return document.activeElement === host;
      if (event.type === 'pointerdown' || event.type === 'mousedown') left = true;
      if (!(event instanceof FocusEvent)) return false;
      if (leaving.has(event.type)) {
        if (event.relatedTarget !== host) return false;
        before = innermost(event.target);
        unaware = event.target;
        return true;
      }
      if (event.relatedTarget !== host && !lost) return false;
      if (!left && !closed) {
        lose();
        return true;
      }
      return event.target === unaware;
    },
    giveBack: () => {
      closed = true;
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
  };
}

const leaving = new Set(['blur', 'focusout', 'DOMFocusOut']);

/** The element that really has the focus, also in a component of the page. */
function innermost(target: EventTarget | null): EventTarget | null {
  const within = target instanceof Element ? target.shadowRoot?.activeElement : null;
  return within ? innermost(within) : target;
}
