// Runs with the browser's own rights inside one document of Firefox (popup, sidebar, tab), where no remote control
// reaches: finds things by the name that assistive technology reads, also inside a closed shadow root, and uses them as
// a person does: every click, key and input is trusted. It is one function that needs nothing around it, sent as text.

/**
 * @typedef {HTMLElement & { openOrClosedShadowRoot: ShadowRoot | null, setUserInput: (text: string) => void, mozSetFileArray: (files: File[]) => void }} Privileged
 * @typedef {{ beginInputTransactionForTests: (window: Window) => boolean, keydown: (event: KeyboardEvent) => void, keyup: (event: KeyboardEvent) => void }} InputProcessor
 */

/**
 * @param {Window & typeof globalThis} content the document's window
 * @param {{ makeInputProcessor: () => InputProcessor, cloneInto: <T>(value: T, scope: Window) => T }} privileges
 * @param {import('./screen.js').Request} request
 * @returns {unknown} whether the thing was there, or the text that was asked for; a promise of it when the page makes one
 */
export function useDocument(content, { makeInputProcessor, cloneInto }, request) {
  const { document } = content;

  // The browser's own parts have shadow roots as well; ours hangs on a div.
  /** @type {(root: ParentNode) => Privileged[]} */
  const within = (root) =>
    /** @type {Privileged[]} */ ([...root.querySelectorAll('*')]).flatMap((element) => [
      element,
      ...(element.matches('div') && element.openOrClosedShadowRoot ? within(element.openOrClosedShadowRoot) : []),
    ]);

  /** @param {Node} node */
  const textOf = (node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

  /** @param {Element} element */
  const nameOf = (element) => {
    const [label] = /** @type {HTMLInputElement} */ (element).labels ?? [];
    const written =
      label &&
      [...label.childNodes]
        .filter((node) => !node.contains(element))
        .map(textOf)
        .join(' ')
        .trim();
    return element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? written ?? textOf(element);
  };

  /** @param {Element} element */
  const shown = (element) =>
    (element.checkVisibility() && element.getBoundingClientRect().width > 0) ||
    element.matches('input[type=radio], input[type=checkbox], input[type=file]');

  /**
   * @param {string} name
   * @param {string} [kinds]
   */
  const named = (name, kinds = 'button, a, input, textarea, select, summary, img') =>
    within(document).find(
      (element) =>
        element.matches(kinds) &&
        (nameOf(element) === name || nameOf(element).startsWith(`${name} `)) &&
        shown(element),
    );

  /** @type {(root: Document | ShadowRoot) => Element | null} */
  const focused = (root) => {
    const element = /** @type {Privileged | null} */ (root.activeElement);
    return element?.matches('div') && element.openOrClosedShadowRoot
      ? focused(element.openOrClosedShadowRoot)
      : element;
  };

  /** @type {Record<string, number>} */
  const codes = { Enter: 13, Escape: 27, Tab: 9, Shift: 16, Control: 17, Alt: 18, Backspace: 8 };
  for (const [index, name] of ['Left', 'Up', 'Right', 'Down'].entries()) codes[`Arrow${name}`] = 37 + index;

  /** @param {string} keys one key, after those that are held down with it: `Shift+ArrowDown` */
  const press = (keys) => {
    const processor = makeInputProcessor();
    processor.beginInputTransactionForTests(content);
    const events = keys
      .split('+')
      .map((key) => new content.KeyboardEvent('', { key, keyCode: codes[key] ?? key.toUpperCase().charCodeAt(0) }));
    for (const event of events) processor.keydown(event);
    for (const event of events.toReversed()) processor.keyup(event);
  };

  if (request.does === 'read') {
    const parts = [
      document.body,
      ...within(document).flatMap((element) => (element.matches('div') && element.openOrClosedShadowRoot) || []),
    ];
    return parts.map(textOf).join(' ');
  }
  if (request.does === 'measure') return document.documentElement.scrollWidth <= content.innerWidth;
  if (request.does === 'rightClick') {
    document.body.dispatchEvent(new content.MouseEvent('contextmenu', { bubbles: true, button: 2 }));
    return true;
  }
  if (request.does === 'type') {
    // Keys that come before the window has the focus are lost: a popup is drawn before it is shown.
    if (!document.hasFocus()) return 'the window is not active';
    if (!focused(document)?.matches('input, textarea, select, button, [role=application]')) return 'nothing has it';
    for (const key of request.keys) press(key);
    return true;
  }
  if (request.does === 'call') {
    // Not the browser's clean view of the window, but the page's own.
    const own = /** @type {{ wrappedJSObject: Record<string, (...args: unknown[]) => unknown> }} */ (
      /** @type {unknown} */ (content)
    ).wrappedJSObject;
    const result = own[request.name]?.(...request.args.map((each) => cloneInto(each, content)));
    return Promise.resolve(result).then((value) => JSON.stringify(value ?? null));
  }
  const element = named(request.name, request.does === 'attach' ? 'input[type=file]' : undefined);
  if (!element) return false;
  if (request.does === 'find') return true;
  element.focus();
  if (request.does === 'focus') return true;
  if (request.does === 'attach') {
    const bytes = new content.Uint8Array(cloneInto([...request.bytes], content));
    element.mozSetFileArray([new content.File([bytes], request.file, { type: request.type })]);
    element.dispatchEvent(new content.Event('change', { bubbles: true }));
    return true;
  }
  if (request.does === 'choose') {
    const select = /** @type {HTMLSelectElement & Privileged} */ (element);
    select.value = [...select.options].find((option) => textOf(option) === request.option)?.value ?? '';
    select.dispatchEvent(new content.Event('change', { bubbles: true }));
    return select.value !== '';
  }
  if (request.does === 'fill') element.setUserInput(request.text);
  // Enter on a button is what the browser takes for a person's wish, which a permission needs; it needs the focus.
  else if (element.matches('button') && document.hasFocus()) press('Enter');
  else element.click();
  return true;
}
