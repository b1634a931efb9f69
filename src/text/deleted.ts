import type { Translated } from './translated.js';

const en = {
  title: (count: number) => `Recently deleted (${count})`,
  lead: 'All of this can be brought back for thirty days; then the contents of a journey are erased for good.',
  on: (when: string) => `deleted on ${when}`,
  withJourneys: (count: number) => (count === 1 ? 'with its 1 journey' : `with its ${count} journeys`),
};

const nl: typeof en = {
  title: (count) => `Onlangs verwijderd (${count})`,
  lead: 'Dertig dagen lang kun je dit terughalen; daarna wordt de inhoud van een klantreis voorgoed gewist.',
  on: (when) => `verwijderd op ${when}`,
  withJourneys: (count) => (count === 1 ? 'met 1 klantreis' : `met ${count} klantreizen`),
};

/** What was deleted and can still be brought back. */
export const deletedWords: Translated<typeof en> = { en, nl };
