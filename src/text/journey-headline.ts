import type { Translated } from './translated.js';

/** The first sentence of a report. It speaks of what this reviewer met on this journey, never of customers at large. */
const en = {
  empty: 'Nothing has been rated.',
  emptyLead: 'Rate what you meet with the toolbar button; this report grows along.',
  even: 'An even journey: nothing hurt and nothing delighted.',
  stuck: (names: string) => `The journey got stuck at ${names}.`,
  pain: (pain: string) => `“${pain}” hurt; nothing delighted.`,
  wow: (wow: string) => `“${wow}” delighted; nothing hurt.`,
  both: (name: string) => `“${name}” hurt and delighted at once.`,
  madeUp: (pain: string, wow: string) => `“${pain}” hurt; “${wow}” made up for it.`,
  wowLater: (pain: string, wow: string) => `“${pain}” hurt; “${wow}” delighted later on.`,
  painLater: (pain: string, wow: string) => `“${wow}” delighted; after that, “${pain}” hurt.`,
  walked: (touchpoints: number, channels: number) =>
    `${touchpoints === 1 ? 'One touchpoint' : `${touchpoints} touchpoints`} in ${channels === 1 ? 'one channel' : `${channels} channels`}.`,
  caution: 'One reviewer and one journey: a signal, not yet proof.',
};

const nl: typeof en = {
  empty: 'Er is niets beoordeeld.',
  emptyLead: 'Beoordeel wat je tegenkomt met de knop in de werkbalk; dit rapport groeit vanzelf mee.',
  even: 'Een vlakke klantreis: niets deed pijn en niets verraste.',
  stuck: (names) => `De klantreis liep vast bij ${names}.`,
  pain: (pain) => `“${pain}” deed pijn; niets sprong er in gunstige zin uit.`,
  wow: (wow) => `“${wow}” verraste aangenaam; niets deed pijn.`,
  both: (name) => `“${name}” deed pijn en verraste tegelijk.`,
  madeUp: (pain, wow) => `“${pain}” deed pijn; “${wow}” maakte het goed.`,
  wowLater: (pain, wow) => `“${pain}” deed pijn; later verraste “${wow}”.`,
  painLater: (pain, wow) => `“${wow}” verraste aangenaam; daarna deed “${pain}” pijn.`,
  walked: (touchpoints, channels) =>
    `${touchpoints === 1 ? 'Eén touchpoint' : `${touchpoints} touchpoints`} in ${channels === 1 ? 'één kanaal' : `${channels} kanalen`}.`,
  caution: 'Eén beoordelaar en één klantreis: een signaal, nog geen bewijs.',
};

export const journeyHeadlineWords: Translated<typeof en> = { en, nl };
