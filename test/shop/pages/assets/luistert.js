// Loaded as the first thing in the head: records everything a page could overhear of what is typed and pointed at
// in an extension's own corner, so that tests can look at it in window.heard and window.grown.

/** @typedef {{ type: string, key?: string, phase: string }} Heard */

const page = /** @type {Window & { heard?: Heard[], grown?: string[] }} */ (window);

/** @type {Heard[]} */
const heard = [];
/** @type {string[]} */
const grown = [];
page.heard = heard;
page.grown = grown;

const types = `
  keydown keypress keyup
  beforeinput input change compositionstart compositionupdate compositionend textInput
  select selectionchange submit
  pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave
  pointercancel pointerrawupdate gotpointercapture lostpointercapture
  mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave
  click dblclick auxclick contextmenu wheel touchstart touchmove touchend touchcancel
  copy cut paste
  drag dragstart dragend dragenter dragleave dragover drop
  focus blur focusin focusout
`
  .trim()
  .split(/\s+/);

for (const [name, target] of /** @type {const} */ ([
  ['window', window],
  ['document', document],
])) {
  for (const capture of [true, false]) {
    const phase = `${name} ${capture ? 'capture' : 'bubble'}`;
    for (const type of types) {
      target.addEventListener(
        type,
        (event) => {
          heard.push(event instanceof KeyboardEvent ? { type, key: event.key, phase } : { type, phase });
        },
        { capture, passive: true },
      );
    }
  }
}

new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) if (node instanceof Element) grown.push(node.outerHTML.slice(0, 80));
  }
}).observe(document, { childList: true, subtree: true });
