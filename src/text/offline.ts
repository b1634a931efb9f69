import type { Translated } from './translated.js';

const en = {
  when: 'When',
  future: 'That moment has yet to come. Choose when it happened; everything you filled in is still here.',
  early: 'That was before this journey started. That is fine, if it belongs to it.',
};

const nl: typeof en = {
  when: 'Wanneer',
  future: 'Dat moment moet nog komen. Kies wanneer het gebeurde; alles wat je invulde staat er nog.',
  early: 'Dat was voordat deze klantreis begon. Dat mag, als het erbij hoort.',
};

/** The fields of an offline touchpoint that a page does not need. */
export const offlineWords: Translated<typeof en> = { en, nl };
