/** Where a person's own words may stand, and what is not shown. */
const unread = `script, style, noscript, template, input, textarea, select, datalist, output,
  [contenteditable]:not([contenteditable=false])`;

/** A title's worth of text is cut from it, after masking. */
const enough = 1_000;

/** The text that a part of the page shows, without the fields in it; the first thousand characters or so. */
export function readText(part: Element | null): string {
  if (!part || part.closest(unread)) return '';
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element) || node.localName === 'br') return NodeFilter.FILTER_ACCEPT;
    return node.matches(unread) || !node.checkVisibility() ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  let text = '';
  let block: Element | null = null;
  for (let node = walker.nextNode(); node && text.length < enough; node = walker.nextNode()) {
    const within = blockOf(node.parentElement);
    const words = node.nodeValue ?? ' ';
    text += within === block ? words : ` ${words}`;
    block = within;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

/** The element whose text stands on lines of its own. */
function blockOf(element: Element | null): Element | null {
  return element && getComputedStyle(element).display === 'inline' ? blockOf(element.parentElement) : element;
}
