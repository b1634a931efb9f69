import { type FieldType, fieldTypes } from '../model/page-facts.js';
import { listenToPage } from './page-listeners.js';

/** A third click within a second and this many pixels says: nothing happened, or not fast enough. */
const sameSpotPixels = 24;
const atOnceMilliseconds = 1_000;

interface Frictions {
  repeatedClick: () => void;
  formError: (type: FieldType) => void;
  scriptError: () => void;
}

/**
 * Hears signs of friction: the same spot clicked three times at once, fields that the browser or the page refused, and
 * scripts that failed. What is done in the card never gets here, because the guard holds it back.
 */
export function countFrictions({ repeatedClick, formError, scriptError }: Frictions): void {
  let clicks: { x: number; y: number; at: number }[] = [];
  listenToPage<MouseEvent>(window, ['click'], ({ clientX, clientY, timeStamp, isTrusted }) => {
    if (!isTrusted) return;
    clicks = clicks.filter(
      ({ x, y, at }) => timeStamp - at < atOnceMilliseconds && Math.hypot(x - clientX, y - clientY) < sameSpotPixels,
    );
    clicks.push({ x: clientX, y: clientY, at: timeStamp });
    if (clicks.length === 3) repeatedClick();
  });

  const refused = new WeakMap<Element, number>();
  const refuse = (field: Element): void => {
    const now = performance.now();
    // Many pages mark the field that the browser has just refused: that is one error.
    if (now - (refused.get(field) ?? Number.NEGATIVE_INFINITY) > atOnceMilliseconds) formError(typeOf(field));
    refused.set(field, now);
  };
  listenToPage(window, ['invalid'], ({ isTrusted, target }) => {
    if (isTrusted && target instanceof Element) refuse(target);
  });
  // Pages that check fields themselves say so to screen readers.
  new MutationObserver((records) => {
    for (const { target, oldValue } of records) {
      if (target instanceof Element && !isRefused(oldValue) && isRefused(target.getAttribute('aria-invalid'))) {
        refuse(target);
      }
    }
  }).observe(document, { subtree: true, attributeFilter: ['aria-invalid'], attributeOldValue: true });
  // A form that the server sent back says so from the start.
  listenToPage(document, ['DOMContentLoaded'], () => {
    for (const field of document.querySelectorAll('[aria-invalid]')) {
      if (isRefused(field.getAttribute('aria-invalid'))) refuse(field);
    }
  });

  // Chromium tells another world of scripts that did not load, Firefox of errors in them as well.
  listenToPage(window, ['error', 'unhandledrejection'], ({ target, isTrusted }) => {
    if (isTrusted && (target === window || target instanceof HTMLScriptElement)) scriptError();
  });
}

const isRefused = (value: string | null): boolean => value !== null && value !== 'false' && value !== '';

/** The kind of a field, and nothing of what is in it. */
function typeOf(field: Element): FieldType {
  const type = field instanceof HTMLInputElement ? field.type : field.localName;
  return fieldTypes.find((each) => each === type) ?? 'other';
}
