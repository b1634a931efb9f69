// The first script of every hostile page: hears every event there is, on window and document, in both phases.

const page = /** @type {Window & { heard?: string[], grown?: string[] }} */ (window);

/** @type {string[]} */
const heard = [];
/** @type {string[]} */
const grown = [];
page.heard = heard;
page.grown = grown;

const named = [window, document, HTMLElement.prototype, HTMLBodyElement.prototype].flatMap((owner) => {
  // Sensors have a clock of their own, and whoever listens to unloading is not kept for "back".
  return namesIn(owner).flatMap((name) => (/^on(?!device|unload)/.test(name) ? [name.slice(2)] : []));
});
const unnamed = `compositionstart compositionupdate compositionend textInput focusin focusout DOMFocusIn DOMFocusOut
  DOMActivate mousewheel beforecopy beforecut beforepaste drag dragexit`.split(/\s+/);

for (const target of [window, document]) {
  for (const capture of [true, false]) {
    for (const type of new Set([...named, ...unnamed])) {
      target.addEventListener(
        type,
        (event) => {
          const ofCard = event.target instanceof Element && event.target.matches('[popover]') ? ' of the card' : '';
          heard.push(`${type}${event instanceof KeyboardEvent ? ` ${event.key}` : ''}${ofCard}`);
        },
        { capture, passive: true },
      );
    }
  }
}

new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) if (node instanceof Element) grown.push(node.outerHTML.slice(0, 120));
  }
}).observe(document, { childList: true, subtree: true });

/**
 * @param {object | null} owner
 * @returns {string[]}
 */
function namesIn(owner) {
  return owner ? [...Object.getOwnPropertyNames(owner), ...namesIn(Object.getPrototypeOf(owner))] : [];
}
