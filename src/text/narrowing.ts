import type { Translated } from './translated.js';

const en = {
  label: 'Which journeys',
  parts: { study: 'Study', brand: 'Brand', round: 'Round', reviewer: 'Reviewer', status: 'Status' },
  all: 'all',
  none: { study: 'no study', brand: '', round: 'no round', reviewer: '', status: '' },
  showAll: 'Show all',
};

const nl: typeof en = {
  label: 'Welke klantreizen',
  parts: { study: 'Onderzoek', brand: 'Merk', round: 'Meting', reviewer: 'Beoordelaar', status: 'Status' },
  all: 'alle',
  none: { study: 'geen onderzoek', brand: '', round: 'geen meting', reviewer: '', status: '' },
  showAll: 'Toon alle',
};

/** By what a list of journeys is narrowed. */
export const narrowingWords: Translated<typeof en> = { en, nl };
