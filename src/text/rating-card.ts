import type { Translated } from './translated.js';

const en = {
  title: 'Rate this touchpoint',
  sequence: (number: number) => `touchpoint ${number}`,
  rated: (count: number) => `Rated (${count})`,
  ratedHint: 'Show what was rated so far',
  close: 'Close; what you filled in is kept',
  saved: 'saved',
  savedAs: (number: number) => `Touchpoint ${number} is saved.`,
};

const nl: typeof en = {
  title: 'Beoordeel dit touchpoint',
  sequence: (number) => `touchpoint ${number}`,
  rated: (count) => `Beoordeeld (${count})`,
  ratedHint: 'Toon wat al beoordeeld is',
  close: 'Sluiten; wat je invulde blijft bewaard',
  saved: 'bewaard',
  savedAs: (number) => `Touchpoint ${number} is bewaard.`,
};

export const ratingCardWords: Translated<typeof en> = { en, nl };
