/** @param {string} code */
const script = (code) => `<script>${code}</script>`;

/** @param {string} code */
const whenLoaded = (code) => script(`addEventListener('load', () => { ${code} })`);

const dialogs = `<dialog id="first"><p>Eerst even dit</p><button>Ja</button></dialog>
<dialog id="second"><p>En dit</p><button>Goed</button></dialog>`;

/**
 * Pages that make life hard for the card, by their path. Each has a field `#field` and a spy that hears every event.
 *
 * @type {Record<string, import('./serve.mjs').HostilePage>}
 */
export const rack = {
  plain: {},
  'strict-policy': {
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /reported",
    },
  },
  'unset-all': { head: '<style>* { all: unset !important; --ink: white !important; --ground: white }</style>' },
  'hidden-all': { head: '<style>* { display: none !important }</style>' },
  'faded-root': { head: '<style>html { opacity: 0; filter: blur(20px) opacity(0) }</style>' },
  'moved-body': { head: '<style>body { transform: translate(-300vw) rotate(90deg) scale(0.1) }</style>' },
  'draws-over': {
    head: `<style>::backdrop { background: red !important }
      *::before, *::after { content: "" !important; position: fixed !important; inset: 0 !important; background: #0f08 !important }
      *::first-line, *::first-letter { font-size: 60px !important; color: red !important }
      ${['ink', 'ground', 'paper', 'line', 'font'].map((name) => `@property --${name} { syntax: "*"; inherits: false }`).join(' ')}</style>`,
  },
  'right-to-left': {
    head: '<style>html { direction: rtl; writing-mode: vertical-rl }</style>',
    body: script("document.documentElement.dir = 'rtl'"),
  },
  'modal-dialogs': { body: `${dialogs}${script('first.showModal(); second.showModal()')}` },
  'later-dialog': { body: dialogs },
  'component-dialog': {
    body: `<div id="component"></div>${script(`const inside = component.attachShadow({ mode: 'open' });
      inside.innerHTML = '<dialog><p>Eerst even dit</p></dialog>';
      inside.querySelector('dialog').showModal()`)}`,
  },
  drawing: {
    html: '<svg xmlns="http://www.w3.org/2000/svg"><title>drawing</title><rect width="50" height="50"/></svg>',
    headers: { 'content-type': 'image/svg+xml' },
  },
  fullscreen: { body: '<div id="stage"><button onclick="stage.requestFullscreen()">Groot</button></div>' },
  frozen: {
    head: script(`for (const name of Object.getOwnPropertyNames(window)) {
      const value = Object.getOwnPropertyDescriptor(window, name).value;
      if (typeof value === 'function' && value.prototype) Object.freeze(value.prototype);
      if (typeof value === 'function') Object.freeze(value);
    }`),
  },
  'writes-itself': {
    body: whenLoaded(
      `setTimeout(() => {
        document.open();
        document.write('<script src="/spy.js"></' + 'script><title>Nieuw</title><h1>Nieuw</h1><input id="field">');
        document.close();
      })`,
    ),
  },
  'replaces-itself': {
    body: script(`window.replaceAll = () => {
      const root = document.createElement('html');
      root.append(document.createElement('head'), document.createElement('body'));
      document.documentElement.replaceWith(root);
    }`),
  },
  'removes-twice': { body: removing(2) },
  'traps-focus': {
    body: script(`const back = () => field.focus();
      addEventListener('focusin', ({ target }) => { if (target !== field) back() }, true);
      field.addEventListener('focusout', back);
      field.addEventListener('blur', back);
      setInterval(() => { if (document.activeElement !== field) { document.activeElement?.blur(); back() } }, 20);
      back();`),
  },
  'stops-events': {
    head: script(`for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'click', 'mousedown',
        'pointerdown', 'focusin', 'focus', 'submit', 'toggle', 'beforetoggle']) {
      for (const target of [window, document]) target.addEventListener(type, (event) => {
        event.stopImmediatePropagation();
        event.preventDefault();
      }, true);
    }`),
  },
  redefines: {
    head: script(`const refuse = () => { throw new Error('Niet hier') };
      for (const [owner, names] of [
        [Element.prototype, ['attachShadow', 'append', 'remove', 'matches', 'querySelector', 'setAttribute']],
        [Node.prototype, ['appendChild', 'insertBefore', 'removeChild', 'contains']],
        [Document.prototype, ['createElement', 'createElementNS', 'createTextNode', 'querySelectorAll', 'elementFromPoint']],
        [HTMLElement.prototype, ['focus', 'blur', 'click', 'showPopover', 'hidePopover']],
        [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
        [Event.prototype, ['stopImmediatePropagation', 'preventDefault']],
        [CSSStyleSheet.prototype, ['replaceSync']],
        [window, ['MutationObserver', 'queueMicrotask', 'getComputedStyle']],
      ]) for (const name of names) owner[name] = refuse;
      Object.defineProperty(ShadowRoot.prototype, 'activeElement', { get: refuse });
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => false });`),
  },
  'service-worker': { body: script("navigator.serviceWorker.register('/worker.js')") },
  // What a key held too long would do, and what a wheel or a key would scroll.
  'sends-form': {
    body: '<form onsubmit="sent = true; return false"><button>Bestel</button><p style="height: 300vh"></p></form>',
  },
  // Something to point at, one of it out of view.
  parts: {
    body: `<main><p>Voor tien uur besteld, <b>morgen</b> in huis. Vragen? Mail jan.jansen@lastig.example</p>
<button id="koop" onclick="pressed += 1">In <i>mandje</i></button><h2 style="margin-top: 200vh">Bezorgen</h2></main>
${script('window.pressed = 0')}`,
  },
  'opens-empty': { body: `<button onclick="window.open('about:blank')">Nieuw venster</button>` },
  prerenders: {
    body: `<a href="/rendered-early">Verder</a>
<script type="speculationrules">{"prerender": [{"source": "list", "urls": ["/rendered-early"]}]}</script>`,
  },
  // Tells the server that it is complete, while nobody sees it yet.
  'rendered-early': { body: whenLoaded("if (document.prerendering) fetch('/seen-by-nobody')") },
  'sees-through': { body: script("window.fade = () => { document.documentElement.style.opacity = '0.01' }") },
  covers: {
    body: script(`window.cover = () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh';
      document.body.append(cover);
      cover.showPopover();
    }`),
  },
};

/**
 * A page that takes away whatever is added to its root, so many times.
 * @param {number} times
 */
function removing(times) {
  return script(`let times = 0;
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes)
        if (times < ${times}) { times += 1; node.remove(); }
    }).observe(document.documentElement, { childList: true });`);
}
