interface Listening {
  target: EventTarget;
  type: string;
  listener: (event: Event) => void;
  options: AddEventListenerOptions;
}

const listening: Listening[] = [];

const start = ({ target, type, listener, options }: Listening): void =>
  target.addEventListener(type, listener, options);

/**
 * Listens on the window or the document, unnoticed by the page, for as long as it lives: `document.open()` takes all
 * listeners away with the old document, ours too. Where they still are, starting again adds nothing; they keep the order
 * in which they were given here.
 */
export function listenToPage<Heard extends Event = Event>(
  target: Window | Document,
  types: readonly string[],
  listener: (event: Heard) => void,
  options: AddEventListenerOptions = { capture: true, passive: true },
): void {
  if (listening.length === 0)
    new MutationObserver(() => listening.forEach(start)).observe(document, { childList: true });
  for (const type of types) {
    const one = { target, type, listener: listener as (event: Event) => void, options };
    listening.push(one);
    start(one);
  }
}
