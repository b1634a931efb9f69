/** What a listener answers when nobody after it may hear of the event: neither the page nor our own. */
export const held = 'held';

type Listener = (event: Event) => unknown;

/** All that listen to one type of event at one place: the browser is asked for them once, which is what takes time. */
interface Listening {
  target: EventTarget;
  type: string;
  listeners: Listener[];
  hear: (event: Event) => void;
}

const listening = new Map<string, Listening>();

/** What the browser scrolls by; it must never wait for us. Of other events a word is enough, and takes a quarter of the time. */
const scrolls = /^(touch|wheel)/;

const start = ({ target, type, hear }: Listening): void =>
  target.addEventListener(type, hear, scrolls.test(type) ? { capture: true, passive: true } : true);

/**
 * Listens on the window or the document, unnoticed by the page, for as long as it lives: `document.open()` takes all
 * listeners away with the old document, ours too. Where they still are, starting again adds nothing. They hear in the
 * capture phase, in the order in which they were given here, until one answers `held`.
 */
export function listenToPage<Heard extends Event = Event>(
  target: Window | Document,
  types: readonly string[],
  listener: (event: Heard) => unknown,
): void {
  if (listening.size === 0) {
    new MutationObserver(() => listening.forEach(start)).observe(document, { childList: true });
  }
  for (const type of types) listenersOf(target, type).push(listener as Listener);
}

function listenersOf(target: Window | Document, type: string): Listener[] {
  const key = target === window ? type : `document ${type}`;
  const known = listening.get(key);
  if (known) return known.listeners;
  const listeners: Listener[] = [];
  const hear = (event: Event): void => void listeners.find((listener) => listener(event) === held);
  const begun = { target, type, listeners, hear };
  listening.set(key, begun);
  start(begun);
  return listeners;
}
