// Looks for an extension in every way a page script has, and writes down what it finds for `window.report()`. The same
// page in a browser without the extension must write down the same.

/** @typedef {(...args: unknown[]) => unknown} Native */

const page = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (window));

/** Above 0 while this script itself works, so that the traps below do not count it. */
let own = 1;

/**
 * @template {Native} Wrapped
 * @param {Wrapped} work
 * @returns {Wrapped}
 */
function asOwn(work) {
  return /** @type {Wrapped} */ (
    function wrapped(/** @type {unknown[]} */ ...args) {
      own += 1;
      try {
        return work(...args);
      } finally {
        own -= 1;
      }
    }
  );
}

const shapesAtStart = shapes();

// Timer numbers: counted over everybody who uses them.

/** @type {((work: () => void) => number)[]} */
const timers = [setTimeout, setInterval, requestAnimationFrame, requestIdleCallback];
/** @type {[string, number[]][]} */
const moments = [];
/** @param {string} name */
function readTimers(name) {
  moments.push([name, timers.map((timer) => timer(() => {}))]);
}
readTimers('first script');
document.addEventListener(
  'DOMContentLoaded',
  asOwn(() => readTimers('parsed')),
);
window.addEventListener(
  'load',
  asOwn(() => readTimers('loaded')),
);

// Every event there is, in both phases.

/** @type {Map<string, number>} */
const heard = new Map();
const types = [window, document, HTMLElement.prototype].flatMap((owner) => {
  // Sensors have a clock of their own, and whoever listens to unloading is not kept for "back".
  return namesIn(owner).flatMap((name) => (/^on(?!device|unload)/.test(name) ? [name.slice(2)] : []));
});
const unnamed = ['focusin', 'focusout', 'DOMActivate', 'compositionstart', 'compositionend', 'securitypolicyviolation'];
for (const type of new Set([...types, ...unnamed, 'unhandledrejection', 'versionchange'])) {
  for (const target of [window, document]) {
    for (const capture of [true, false]) {
      const name = `${target === window ? 'window' : 'document'} ${capture ? 'capture' : 'bubble'} ${type}`;
      target.addEventListener(
        type,
        asOwn(() => heard.set(name, (heard.get(name) ?? 0) + 1)),
        { capture, passive: true },
      );
    }
  }
}

// Every change of the tree.

/** @type {string[]} */
const changes = [];
new MutationObserver(
  asOwn((/** @type {unknown} */ records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of /** @type {MutationRecord[]} */ (records)) {
      for (const node of addedNodes) changes.push(`+ ${node.nodeName}`);
      for (const node of removedNodes) changes.push(`- ${node.nodeName}`);
      if (type !== 'childList') changes.push(`${type} ${target.nodeName} ${attributeName}`);
    }
  }),
).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

// Fonts by names that others write in, each loaded once somebody does. Not Arial, in which the browser writes in fields.

const generic = ['system-ui', 'ui-sans-serif', 'ui-monospace', 'sans-serif', 'serif', 'monospace', 'emoji'];
const usual = ['Segoe UI', 'Roboto', 'Helvetica Neue', 'Helvetica', 'SFMono-Regular', 'Menlo', 'Consolas'];
for (const name of [...generic, ...usual, '-apple-system', 'BlinkMacSystemFont']) {
  document.fonts.add(new FontFace(name, 'url(/font)'));
}

// Performance entries of all kinds.

/** @type {Set<string>} */
const entries = new Set();
new PerformanceObserver(
  asOwn((/** @type {unknown} */ list) => {
    for (const entry of /** @type {PerformanceObserverEntryList} */ (list).getEntries()) note(entry);
  }),
).observe({
  entryTypes: PerformanceObserver.supportedEntryTypes.filter((type) => type !== 'long-animation-frame'),
});
/** @param {PerformanceEntry} entry */
function note({ entryType, name }) {
  // How long something took differs from run to run; a quiet page of its own looks at long tasks and frames.
  if (!/longtask|paint|visibility-state|interaction|soft-nav/.test(entryType)) entries.add(`${entryType} ${name}`);
}

// Built-ins and prototypes with traps in them: whoever runs in this page's world steps into one.

/** @type {Set<string>} */
const trapped = new Set();
for (const name of Object.getOwnPropertyNames(window)) {
  const value = Object.getOwnPropertyDescriptor(window, name)?.value;
  // Traps under these would catch the traps themselves.
  if (typeof value !== 'function' || /^(Set|Map|Weak|Reflect|Function|Symbol|Array|String|Promise|Iterator)/.test(name))
    continue;
  if (value.prototype) trap(name, value.prototype);
  trap(name, value);
}
for (const name of ['document', 'navigation', 'history', 'location', 'JSON', 'console', 'scheduler', 'performance']) {
  trap(name, /** @type {object} */ (page[name]));
}
trap('window', window, ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'fetch']);
trap('window', window, ['postMessage', 'queueMicrotask', 'getComputedStyle', 'matchMedia', 'addEventListener']);
for (const name of ['then', 'toJSON', 'visit', 'host', 'card', 'title', 'request', 'refused', 'props']) {
  Object.defineProperty(Object.prototype, name, {
    configurable: true,
    get: () => void (own === 0 && trapped.add(`Object.prototype.${name} read`)),
    set(value) {
      if (own === 0) trapped.add(`Object.prototype.${name} written`);
      Object.defineProperty(this, name, { value, configurable: true, enumerable: true, writable: true });
    },
  });
}

/**
 * @param {string} name
 * @param {object} owner
 * @param {string[]} keys
 */
function trap(name, owner, keys = Object.getOwnPropertyNames(owner)) {
  for (const key of keys) {
    const found = Object.getOwnPropertyDescriptor(owner, key);
    if (!found?.configurable || key === 'constructor') continue;
    const caught = asTrap(`${name}.${key}`);
    /** @type {Record<string, unknown>} */
    const parts = { ...found };
    for (const part of ['value', 'get', 'set']) {
      const native = /** @type {(Native & { prototype?: object }) | undefined} */ (parts[part]);
      // What has a prototype is a class, and stays one.
      if (typeof native === 'function' && !native.prototype) parts[part] = caught(native);
    }
    Object.defineProperty(owner, key, parts);
  }
}

/** @param {string} name */
function asTrap(name) {
  return (/** @type {Native} */ native) =>
    function caught(/** @type {unknown[]} */ ...args) {
      if (own === 0) trapped.add(name);
      // @ts-expect-error a wrapper has the `this` of whatever it wraps
      return Reflect.apply(native, this, args);
    };
}

page['mark'] = asOwn((name) => readTimers(String(name)));

/** Another route of a single-page site. */
page['route'] = asOwn((address) => {
  history.pushState({ route: 1 }, '', String(address));
  document.title = 'Detectors, elders';
});

/** What was found until now. */
page['report'] = async () => {
  // The call of the test and everything awaited below is this script's own.
  own += 1;
  const stored = {
    // First, because asking for databases and caches makes files.
    estimate: (await navigator.storage?.estimate())?.usage,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookie: document.cookie,
    databases: await indexedDB.databases?.(),
    caches: await globalThis.caches?.keys(),
    workers: (await navigator.serviceWorker?.getRegistrations())?.length,
  };
  const found = {
    moments,
    heard: [...heard].map(([name, count]) => `${name} ${count}`).sort(),
    changes,
    entries: [...entries].sort(),
    listed: performance
      .getEntries()
      .map(({ entryType, name }) => `${entryType} ${name}`)
      .filter((entry) => !/paint|visibility|long-animation-frame/.test(entry)),
    counted: [...performance.eventCounts].filter(([, count]) => count > 0),
    trapped: [...trapped],
    appeared: difference(shapesAtStart, shapes()),
    shapes: shapesAtStart,
    stored,
    tree: document.documentElement.outerHTML,
    nodes: document.querySelectorAll('*').length,
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length, document.getAnimations().length],
    styles: [document.documentElement, document.body].map((element) =>
      [...getComputedStyle(element)]
        .map((name) => `${name}: ${getComputedStyle(element).getPropertyValue(name)}`)
        .join(),
    ),
    places: [...document.querySelectorAll('*')].map((element) => JSON.stringify(element.getBoundingClientRect())),
    focus: document.activeElement?.nodeName,
    selection: getSelection()?.type,
    frames: window.length,
    fonts: [...document.fonts].filter(({ status }) => status !== 'unloaded').map(({ family }) => family),
    name: window.name,
    history: [history.length, JSON.stringify(history.state)],
    entriesOfNavigation: navigation.entries().map(({ url, index }) => `${index} ${url}`),
    activation: [navigator.userActivation.isActive, navigator.userActivation.hasBeenActive],
    sent: sendAll(),
  };
  own -= 1;
  return found;
};

/** Tries to load files of an extension, which is how most are found. */
page['probe'] = async (/** @type {string[]} */ urls) => {
  const outcomes = [];
  for (const url of urls) {
    const fetched = await fetch(url).then(
      () => 'there',
      (error) => String(error),
    );
    const drawn = await new Promise((resolve) => {
      const image = new Image();
      image.onload = () => resolve('there');
      image.onerror = () => resolve('not there');
      image.src = url;
    });
    outcomes.push(`${fetched}, ${drawn}`);
  }
  return outcomes;
};

/** Whether events that this page makes up go their way, and come back unprevented. */
function sendAll() {
  const field = document.querySelector('input');
  return types.map((type) => {
    let steps = 0;
    const step = () => {
      steps += 1;
    };
    for (const target of [window, document, field]) target?.addEventListener(type, step, true);
    const passed = field?.dispatchEvent(new Event(type, { bubbles: true, cancelable: true, composed: true }));
    for (const target of [window, document, field]) target?.removeEventListener(type, step, true);
    return `${type} ${passed} ${steps}`;
  });
}

/**
 * @param {object | null} owner
 * @returns {string[]}
 */
function namesIn(owner) {
  return owner ? [...Object.getOwnPropertyNames(owner), ...namesIn(Object.getPrototypeOf(owner))] : [];
}

/** The names of everything global, of everything on prototypes, and whether it is the browser's own. */
function shapes() {
  /** @type {Record<string, string>} */
  const found = { window: Object.getOwnPropertyNames(window).sort().join(), document: describe(document) };
  for (const name of Object.getOwnPropertyNames(window)) {
    const value = Object.getOwnPropertyDescriptor(window, name)?.value;
    if (typeof value === 'function' && value.prototype) found[name] = describe(value.prototype);
  }
  return found;
}

/** @param {object} owner */
function describe(owner) {
  return Reflect.ownKeys(owner)
    .map((key) => {
      /** @type {Record<string, unknown>} */
      const parts = { ...Object.getOwnPropertyDescriptor(owner, key) };
      const work = typeof parts['value'] === 'function' ? parts['value'] : parts['get'];
      const native = Function.prototype.toString.call(work ?? (() => {})).includes('[native code]');
      return `${String(key)} ${native} ${typeof parts['value']}`;
    })
    .sort()
    .join();
}

/**
 * What appeared on the window since the first script; the traps above change prototypes themselves.
 * @param {Record<string, string>} before
 * @param {Record<string, string>} now
 */
function difference(before, now) {
  const known = new Set(before['window']?.split(','));
  return now['window']?.split(',').filter((name) => !known.has(name));
}

own = 0;
