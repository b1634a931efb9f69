import { usablePart } from './usable-part.js';

/** What is pressed or filled in: of text or a picture within it, the whole of it is meant. */
const controls = `a[href], button, input:not([type=hidden]), select, textarea, summary,
  :is([role=button], [role=link], [role=tab], [role=checkbox], [role=radio], [role=switch], [role=menuitem])`;

/** Headings, controls, landmarks and images: what the keyboard walks through. */
const landings = `${controls}, h1, h2, h3, h4, h5, h6, [role=heading], img, svg, [role=img], figure, video, iframe,
  main, nav, header, footer, aside, form, dialog, section:is([aria-label], [aria-labelledby]),
  :is([role=main], [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search],
  [role=region], [role=dialog], [role=alert])`;

/** The part of the page under the pointer, seen through `host`; null where there is only the page itself. */
export function partAt({ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>, host: Element): Element | null {
  const hit = document.elementsFromPoint(clientX, clientY).find((element) => element !== host) ?? null;
  const part = hit?.closest(controls) ?? hit?.closest('svg') ?? hit;
  return part === document.documentElement || part === document.body ? null : part;
}

/**
 * The heading, control, landmark or image `step` places after or before a part of the page, brought into view; the first
 * one in view when there is no part yet. At the ends it stays where it is.
 */
export function partBeside(part: Element | null, step: number): Element | null {
  const within = usablePart() ?? document;
  const parts = [...within.querySelectorAll(landings)].filter(isShown);
  // One that the pointer found may be none of them: then it goes on from there.
  const after = parts.findIndex((each) => part && follows(each, part));
  const from =
    part && parts.includes(part) ? parts.indexOf(part) : after < 0 ? parts.length : after - (step > 0 ? 1 : 0);
  const next = part ? (parts[from + step] ?? part) : (parts.find(isInView) ?? parts[0] ?? null);
  if (next && !isInView(next)) next.scrollIntoView({ block: 'center', behavior: 'instant' });
  return next;
}

const follows = (element: Element, other: Element): boolean =>
  (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

function isInView(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
}
