interface Listening {
  target: EventTarget;
  type: string;
  listener: (event: Event) => void;
  options: AddEventListenerOptions | true;
}

const listening: Listening[] = [];

const start = ({ target, type, listener, options }: Listening): void =>
  target.addEventListener(type, listener, options);

/** What the browser scrolls by; it must never wait for us. Of other events a word is enough, and takes a quarter of the time. */
const scrolls = /^(touch|wheel)/;

/**
 * Listens on the window or the document, unnoticed by the page, for as long as it lives: `document.open()` takes all
 * listeners away with the old document, ours too. Where they still are, starting again adds nothing; they keep the order
 * in which they were given here. Heard in the capture phase.
 */
export function listenToPage<Heard extends Event = Event>(
  target: Window | Document,
  types: readonly string[],
  listener: (event: Heard) => void,
): void {
  if (listening.length === 0)
    new MutationObserver(() => listening.forEach(start)).observe(document, { childList: true });
  for (const type of types) {
    const options = scrolls.test(type) ? { capture: true, passive: true } : (true as const);
    const one = { target, type, listener: listener as (event: Event) => void, options };
    listening.push(one);
    start(one);
  }
}
