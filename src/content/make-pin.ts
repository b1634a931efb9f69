import { cleanTitle } from '../model/clean-address.js';
import type { Pin } from '../model/touchpoint.js';
import { findSelector } from './find-selector.js';
import { readText } from './read-text.js';

const quoteAtMost = 200;

/** What is kept of a part of the page: masked as titles are, and nothing that a person typed. */
export function makePin(part: Element): Pin {
  return {
    name: cleanTitle(nameOf(part)),
    quote: cleanTitle(readText(part)).slice(0, quoteAtMost).trimEnd(),
    selector: findSelector(part),
  };
}

/**
 * The accessible name of an element, in the order of precedence of the W3C's "Accessible Name and Description
 * Computation", but for what a person typed or chose in a field, which there can be part of a name.
 */
function nameOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labelledBy = ids.map((id) => readText(document.getElementById(id))).join(' ');
  const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
  const names = [
    labelledBy,
    element.getAttribute('aria-label'),
    element.getAttribute('alt'),
    labels.map((label) => readText(label instanceof Element ? label : null)).join(' '),
    // What is written on a button of the page, not what was filled in.
    element.matches('[type=submit], [type=button], [type=reset]') ? element.getAttribute('value') : null,
    readText(element.querySelector(':scope > :is(legend, figcaption, caption, title)')),
    element.matches(namedByContent) ? readText(element) || pictureIn(element) : null,
    element.getAttribute('title'),
    element.getAttribute('placeholder'),
  ];
  return names.find((name) => name?.trim())?.slice(0, 1_000) ?? '';
}

const namedByContent = `a, button, summary, h1, h2, h3, h4, h5, h6, label, td, th, option,
  :is([role=button], [role=link], [role=heading], [role=tab], [role=checkbox], [role=radio], [role=switch], [role=menuitem])`;

const pictureIn = (element: Element): string | null => element.querySelector('img[alt]')?.getAttribute('alt') ?? null;
