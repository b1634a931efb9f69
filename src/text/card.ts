import type { Translated } from './translated.js';

const en = {
  orphaned:
    'Not saved: Geeltje was updated while this card was open. Copy your text, reload this page and open the card again; your draft is there.',
};

const nl: typeof en = {
  orphaned:
    'Niet bewaard: Geeltje is bijgewerkt terwijl dit geeltje open was. Kopieer je tekst, laad deze pagina opnieuw en open het geeltje weer; je concept staat er nog.',
};

/** What only the card inside the page says. */
export const cardWords: Translated<typeof en> = { en, nl };
