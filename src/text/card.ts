import type { Translated } from './translated.js';

const en = {
  orphaned:
    'Not saved: Geeltje was updated while this card was open, and paused the journey. Copy your text, reload this page, resume in the popup and open the card again; your draft is there.',
  slept:
    'You left this page before the answer came, so it is not certain that this was saved. Nothing you filled in is lost: save once more, it is saved only once.',
  covered:
    'Not saved: this page laid something over the card, or made itself see-through. Look at the card and save once more with Ctrl+Enter, or rate in the popup.',
};

const nl: typeof en = {
  orphaned:
    'Niet bewaard: Geeltje is bijgewerkt terwijl dit geeltje open was en heeft de klantreis op pauze gezet. Kopieer je tekst, laad deze pagina opnieuw, hervat in de popup en open het geeltje weer; je concept staat er nog.',
  slept:
    'Je verliet deze pagina voordat het antwoord kwam, dus het is niet zeker of dit bewaard is. Er is niets kwijt: bewaar nog eens, het wordt maar één keer bewaard.',
  covered:
    'Niet bewaard: deze pagina legde iets over het geeltje, of maakte zichzelf doorzichtig. Kijk het geeltje na en bewaar nog eens met Ctrl+Enter, of beoordeel in de popup.',
};

/** What only the card inside the page says. */
export const cardWords: Translated<typeof en> = { en, nl };
