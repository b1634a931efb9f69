import { cleanTitle } from '../model/clean-address.js';

/** Names that the makers of a page give its parts for their own tests: these stay when the page is redrawn. */
const testNames = ['data-testid', 'data-test-id', 'data-test', 'data-cy', 'data-qa'];

/**
 * A selector that finds exactly this element of the document again, now and as likely as can be after the page changed: by
 * a name of its own or of the nearest part around it that has one, and from there by place.
 */
export function findSelector(element: Element): string {
  const named = namesOf(element).find((selector) => document.querySelectorAll(selector).length === 1);
  if (named !== undefined) return named;
  const { parentElement } = element;
  return parentElement ? `${findSelector(parentElement)} > ${stepTo(element, parentElement)}` : ':root';
}

function namesOf(element: Element): string[] {
  const tag = CSS.escape(element.localName);
  const by = (name: string, start = ''): string[] => {
    const value = element.getAttribute(name);
    return value !== null && isStable(value) ? [`${start}[${name}="${CSS.escape(value)}"]`] : [];
  };
  return [
    ...(isStable(element.id) ? [`#${CSS.escape(element.id)}`] : []),
    ...testNames.flatMap((name) => by(name)),
    ...by('aria-label', tag),
    ...by('name', tag),
    ...by('role', tag),
    ...(/^(main|h1)$/.test(tag) ? [tag] : []),
  ];
}

/** Whether a name was given by a person and names nobody: not one that a script counted out, nor one to be masked. */
const isStable = (name: string): boolean =>
  /^\S/.test(name) && name.length <= 100 && !/\d{3}|[:«»]|[0-9a-f]{8}/i.test(name) && cleanTitle(name) === name;

function stepTo(element: Element, parent: Element): string {
  const tag = CSS.escape(element.localName);
  const alike = [...parent.children].filter(({ localName }) => localName === element.localName);
  if (alike.length === 1) return tag;
  // The same word may be an element of HTML and one of SVG, which are not of one type.
  if (alike.some(({ namespaceURI }) => namespaceURI !== element.namespaceURI)) {
    return `${tag}:nth-child(${[...parent.children].indexOf(element) + 1})`;
  }
  return `${tag}:nth-of-type(${alike.indexOf(element) + 1})`;
}
