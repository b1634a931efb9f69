import type { Translated } from './translated.js';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const times = (count: number): string => (count === 1 ? 'one touchpoint' : `${count} touchpoints`);

/** The first sentences of a report. They speak of what this reviewer met on this journey, never of customers at large. */
const en = {
  empty: 'Nothing has been rated.',
  emptyLead: 'Rate what you meet with the toolbar button; this report grows along.',
  unanswered: 'No question has been answered yet.',
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
  metOne: (hurt: boolean, delighted: boolean): string => {
    if (hurt) return delighted ? 'It hurt and delighted at once.' : 'It hurt.';
    return delighted ? 'It delighted.' : 'It neither hurt nor delighted.';
  },
  met: (pains: number, wows: number) =>
    `${pains === 0 ? 'None of them' : pains} hurt, ${wows === 0 ? 'none' : wows} delighted.`,
  scored: (score: string, remembered: string | null) =>
    remembered === null
      ? `The experience comes to ${score} of 100.`
      : `The experience comes to ${score} of 100; its peak and its end, which stay in mind, to ${remembered}.`,
  compared: (worse: number, better: number) =>
    `${worse === 0 ? 'Nothing' : capital(times(worse))} went worse than expected, ${better === 0 ? 'nothing' : times(better)} better.`,
  caution: 'One reviewer and one journey: a signal, not yet proof.',
};

const nl: typeof en = {
  empty: 'Er is niets beoordeeld.',
  emptyLead: 'Beoordeel wat je tegenkomt met de knop in de werkbalk; dit rapport groeit vanzelf mee.',
  unanswered: 'Er is nog geen vraag beantwoord.',
  even: 'Een vlakke klantreis: niets deed pijn en niets verraste.',
  stuck: (names) => `De klantreis liep vast bij ${names}.`,
  pain: (pain) => `“${pain}” deed pijn; niets verraste.`,
  wow: (wow) => `“${wow}” verraste aangenaam; niets deed pijn.`,
  both: (name) => `“${name}” deed pijn en verraste tegelijk.`,
  madeUp: (pain, wow) => `“${pain}” deed pijn; “${wow}” maakte het weer goed.`,
  wowLater: (pain, wow) => `“${pain}” deed pijn; later verraste “${wow}”.`,
  painLater: (pain, wow) => `“${wow}” verraste aangenaam; daarna deed “${pain}” pijn.`,
  walked: (touchpoints, channels) =>
    `${touchpoints === 1 ? 'Eén touchpoint' : `${touchpoints} touchpoints`} in ${channels === 1 ? 'één kanaal' : `${channels} kanalen`}.`,
  metOne: (hurt, delighted) => {
    if (hurt) return delighted ? 'Het deed pijn en verraste tegelijk.' : 'Het deed pijn.';
    return delighted ? 'Het verraste aangenaam.' : 'Het deed geen pijn en verraste niet.';
  },
  met: (pains, wows) =>
    `Daarvan ${pains === 1 ? 'deed er 1' : pains === 0 ? 'deed er geen' : `deden er ${pains}`} pijn en ${wows === 1 ? 'verraste er 1' : wows === 0 ? 'verraste er geen' : `verrasten er ${wows}`}.`,
  scored: (score, remembered) =>
    remembered === null
      ? `De beleving komt uit op ${score} van 100.`
      : `De beleving komt uit op ${score} van 100; de piek en het einde, die bijblijven, op ${remembered}.`,
  compared: (worse, better) =>
    `${worse === 0 ? 'Niets viel tegen' : `${worse === 1 ? 'Eén' : worse} keer viel het tegen`}, ${better === 0 ? 'niets viel mee' : `${better === 1 ? 'één' : better} keer viel het mee`}.`,
  caution: 'Eén beoordelaar en één klantreis: een signaal, nog geen bewijs.',
};

export const journeyHeadlineWords: Translated<typeof en> = { en, nl };
