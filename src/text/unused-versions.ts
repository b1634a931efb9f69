import type { Translated } from './translated.js';

const en = {
  title: (count: number) => (count === 1 ? '1 version was not used' : `${count} versions were not used`),
  lead: 'When files were merged, a newer version won from each of these. No report reads them.',
  from: (file: string) => (file === '' ? 'from this browser' : `from ${file}`),
  changed: (when: string) => `last changed ${when}`,
  deleted: 'deleted in this version',
  journey: 'Answers about the whole journey',
  overall: (answer: number | null) => `overall: ${answer ?? '–'}`,
  take: 'Use this version instead',
  takeLong: (type: string) => `Use this version of ${type} instead`,
  reason: (file: string) => (file === '' ? 'Back to the earlier version' : `Version from ${file} used`),
  notAnswered: '–',
};

const nl: typeof en = {
  title: (count) => (count === 1 ? '1 versie is niet gebruikt' : `${count} versies zijn niet gebruikt`),
  lead: 'Bij het samenvoegen van bestanden won een nieuwere versie van elk van deze. Geen rapport leest ze.',
  from: (file) => (file === '' ? 'uit deze browser' : `uit ${file}`),
  changed: (when) => `laatst gewijzigd ${when}`,
  deleted: 'in deze versie verwijderd',
  journey: 'Antwoorden over de hele klantreis',
  overall: (answer) => `als geheel: ${answer ?? '–'}`,
  take: 'Gebruik deze versie',
  takeLong: (type) => `Gebruik deze versie van ${type}`,
  reason: (file) => (file === '' ? 'Terug naar de eerdere versie' : `Versie uit ${file} gebruikt`),
  notAnswered: '–',
};

export const unusedVersionsWords: Translated<typeof en> = { en, nl };
