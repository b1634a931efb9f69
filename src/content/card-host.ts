import { usablePart } from './usable-part.js';

/** The card's element in the page, with nothing in its name or attributes that tells what it is. */
export interface CardHost {
  host: HTMLElement;
  root: ShadowRoot;
  /** Puts the card on top of everything the page shows: also into its modal dialog, which makes all else inert. */
  place: () => void;
  remove: () => void;
}

/** Makes an empty card with these style sheets in a closed shadow root. It is nowhere yet: its first events must find the guard ready. */
export function createCardHost(styles: readonly string[]): CardHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const own = `--${Math.random().toString(36).slice(2)}-`;
  root.adoptedStyleSheets = styles.map((css) => makeSheet(css.replace(customProperty, own)));
  const shownRoot = makeSheet(':root:root:root { display: block !important }');
  return {
    host,
    root,
    place: () => {
      // A page that writes itself anew has no root for a moment.
      const parent = usablePart() ?? document.documentElement;
      if (!parent) return;
      for (const name of host.getAttributeNames()) host.removeAttribute(name);
      host.popover = 'manual';
      if (host.parentNode !== parent) parent.append(host);
      host.showPopover();
      // In a page that does not show its root nothing is shown, whatever lies on top.
      if (host.getClientRects().length === 0) document.adoptedStyleSheets.push(shownRoot);
    },
    remove: () => {
      host.remove();
      if (!document.adoptedStyleSheets.includes(shownRoot)) return;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== shownRoot);
    },
  };
}

/** What names a custom property in a style sheet. A page can say of such a name, wherever it stands, that it is not inherited. */
const customProperty = /(?<![\w-])--(?=[a-z])/g;

function makeSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
