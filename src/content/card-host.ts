import ratingCardStyles from '../view/rating-card.css?inline';
import ratingFormStyles from '../view/rating-form.css?inline';
import tokens from '../view/tokens.css?inline';
import cardStyles from './card.css?inline';

/** The card's element in the page, with nothing in its name or attributes that tells what it is. */
export interface CardHost {
  host: HTMLElement;
  root: ShadowRoot;
  /** Removes the card and gives the focus back to the page's field. */
  remove: () => void;
}

/** Puts an empty card on top of the page, in a closed shadow root, above everything the page draws. */
export function addCardHost(): CardHost {
  const focused = document.activeElement;
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [tokens, ratingFormStyles, ratingCardStyles, cardStyles].map(makeSheet);
  // Against style sheets of the page such as `* { display: none !important }`: only an inline `!important` is stronger.
  for (const [name, value] of Object.entries(ownStyle)) host.style.setProperty(name, value, 'important');
  // A page's open modal dialog makes everything outside it inert.
  const dialogs = document.querySelectorAll('dialog:modal');
  (dialogs[dialogs.length - 1] ?? document.documentElement).append(host);
  host.showPopover();
  return {
    host,
    root,
    remove: () => {
      host.remove();
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    },
  };
}

const ownStyle = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto 16px 16px auto',
  width: 'min(380px, calc(100vw - 32px))',
  'max-height': 'calc(100vh - 32px)',
  overflow: 'visible',
  direction: 'ltr',
  'color-scheme': 'light dark',
};

function makeSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
