import type { Translated } from './translated.js';

const en = {
  title: 'Kept long enough',
  ending: (study: string, count: string, until: string) =>
    `“${study}” keeps its journeys until ${until}. After that day ${count} will be deleted for good, with all pictures and files.`,
  over: (study: string, count: string, until: string) =>
    `“${study}” kept its journeys until ${until}. In two days from when this first appeared, ${count} will be deleted for good, with all pictures and files.`,
  journeys: (count: number) => (count === 1 ? '1 journey' : `${count} journeys`),
  advice: 'Export them, extend the date, or let them go.',
  export: 'Export',
  extend: 'Extend the date',
};

const nl: typeof en = {
  title: 'Lang genoeg bewaard',
  ending: (study, count, until) =>
    `“${study}” bewaart zijn klantreizen tot en met ${until}. Daarna ${count} voorgoed verwijderd, met alle afbeeldingen en bestanden.`,
  over: (study, count, until) =>
    `“${study}” bewaarde zijn klantreizen tot en met ${until}. Twee dagen nadat dit voor het eerst verscheen, ${count} voorgoed verwijderd, met alle afbeeldingen en bestanden.`,
  // With the verb, which follows the number.
  journeys: (count) => (count === 1 ? 'wordt 1 klantreis' : `worden ${count} klantreizen`),
  advice: 'Exporteer ze, verleng de datum, of laat ze gaan.',
  export: 'Exporteren',
  extend: 'Datum verlengen',
};

export const retentionWords: Translated<typeof en> = { en, nl };
