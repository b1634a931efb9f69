import type { Translated } from './translated.js';

const en = {
  journeys: (count: number) => (count === 1 ? '1 journey' : `${count} journeys`),
  ofJourneys: (hits: number, total: number) => `${hits} of ${total} ${total === 1 ? 'journey' : 'journeys'}`,
  reviewers: (count: number) => (count === 1 ? '1 reviewer' : `${count} reviewers`),
  types: (count: number) => (count === 1 ? '1 touchpoint type' : `${count} touchpoint types`),
  /** Written already, since points may have decimals. */
  points: (points: string) => (points === '1' ? '1 point' : `${points} points`),
};

const nl: typeof en = {
  journeys: (count) => (count === 1 ? '1 klantreis' : `${count} klantreizen`),
  ofJourneys: (hits, total) => (total === 1 ? `${hits} van 1 klantreis` : `${hits} van de ${total} klantreizen`),
  reviewers: (count) => (count === 1 ? '1 beoordelaar' : `${count} beoordelaars`),
  types: (count) => (count === 1 ? '1 soort touchpoint' : `${count} soorten touchpoints`),
  points: (points) => (points === '1' ? '1 punt' : `${points} punten`),
};

/** What a report counts, with its noun: for the sentences of other tables. */
export const counts: Translated<typeof en> = { en, nl };
