import type { Translated } from './translated.js';

const en = {
  orphaned:
    'Not saved: Geeltje was updated while this card was open. Copy your text, reload this page and open the card again; your draft is there.',
  covered:
    'Not saved: this page laid something over the card, or made itself see-through. Look at the card and save once more with Ctrl+Enter, or rate in the popup.',
};

const nl: typeof en = {
  orphaned:
    'Niet bewaard: Geeltje is bijgewerkt terwijl dit geeltje open was. Kopieer je tekst, laad deze pagina opnieuw en open het geeltje weer; je concept staat er nog.',
  covered:
    'Niet bewaard: deze pagina legde iets over het geeltje, of maakte zichzelf doorzichtig. Kijk het geeltje na en bewaar nog eens met Ctrl+Enter, of beoordeel in het uitklapvenster.',
};

/** What only the card inside the page says. */
export const cardWords: Translated<typeof en> = { en, nl };
