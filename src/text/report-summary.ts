import { counts } from './counts.js';
import type { Translated } from './translated.js';

const en = {
  choose: 'This page is about',
  headline: {
    nothing: 'Nothing has been rated yet.',
    even: (journeys: number) =>
      journeys === 1
        ? 'An even journey: nothing hurt and nothing delighted.'
        : `Nothing hurt and nothing delighted in ${journeys} journeys.`,
    stuckOne: (names: string) => `The journey got stuck${names === '' ? '' : ` at ${names}`}`,
    stuckAll: (total: number, names: string) =>
      `${total === 2 ? 'Both' : `All ${total}`} journeys got stuck${names === '' ? '' : `, at ${names}`}`,
    stuck: (hits: number, total: number, names: string) =>
      `${hits} of ${total} journeys got stuck${names === '' ? '' : `, at ${names}`}`,
    pain: (name: string) => `${name} hurt`,
    painIn: (name: string, journeys: number, of: number) => `${name} hurt in ${counts.en.ofJourneys(journeys, of)}`,
    painsTied: (names: string) => `${names} hurt most`,
    painsMany: (count: number) => `${count} touchpoint types hurt equally`,
    noPain: 'Nothing that was rated hurt',
    wow: (name: string) => `${name} delighted`,
    wowIn: (name: string, journeys: number, of: number) => `${name} delighted in ${journeys} of ${of}`,
    wowsTied: (names: string) => `${names} delighted most`,
    wowsMany: (count: number) => `${count} touchpoint types delighted equally often`,
    noWow: 'nothing delighted',
    both: (name: string, hurt: number, delighted: number) =>
      `${name} hurt in ${counts.en.journeys(hurt)} and delighted in ${delighted}`,
  },
  lead: {
    noGoals: 'No goals were set before the walk.',
    goalsUnanswered: 'Nobody answered whether the goals were reached.',
    goals: (hits: number, total: number) => {
      if (total === 1) return hits === 1 ? 'The only goal was reached' : 'The only goal was not reached';
      if (hits === total) return `${total === 2 ? 'Both' : `All ${total}`} goals were reached`;
      return hits === 0
        ? `None of the ${total} goals was reached`
        : `${hits} of ${total} goals ${hits === 1 ? 'was' : 'were'} reached`;
    },
    interval: (range: string) => ` (95% interval ${range})`,
    partly: (count: number) => `, ${count} partly`,
    noneStuck: (total: number): string => (total === 1 ? 'The journey did not get stuck.' : 'No journey got stuck.'),
    partial: (coverage: string) =>
      `Of the touchpoint types that the study expects, ${coverage} were rated; of the rest this page says nothing.`,
    wide: (reviewers: number, low: string, high: string) =>
      `With ${reviewers} reviewers the experience score is a rough estimate: its 95% interval runs from ${low} to ${high}.`,
  },
  beside: (name: string, value: string) => `${name}: ${value}`,
  weakest: 'Weakest channel',
  weakestValue: (value: string) => `experience ${value}`,
  weakestTied: 'equally weak',
  oneChannel: (channel: string) => `Everything was met in one channel: ${channel}.`,
  noPromises: 'No promise was judged.',
  pains: 'What hurts most',
  wows: 'What delights most',
  scored: (value: string) => `score ${value}`,
  planned: 'a planned wow',
  repair: 'What to repair first',
  aboutType: (type: string) => `about “${type}”`,
  fromStudy: 'idea of the study',
  fromReviewer: (reviewer: string) => `idea of reviewer ${reviewer}`,
  noIdeaFor: (types: string) => `There is no idea yet for ${types}.`,
  nothingToRepair: 'Nothing hurt by the answers, so there is nothing to repair first.',
  toTouchpoint: (reviewer: string) => `To the touchpoint of ${reviewer}`,
  picture: (type: string, reviewer: string) => `Picture kept by ${reviewer} at “${type}”`,
  curve: (brand: string) => `Emotion at ${brand}, touchpoint type by touchpoint type`,
};

const nl: typeof en = {
  choose: 'Deze pagina gaat over',
  headline: {
    nothing: 'Er is nog niets beoordeeld.',
    even: (journeys) =>
      journeys === 1
        ? 'Een vlakke klantreis: niets deed pijn en niets verraste.'
        : `In ${journeys} klantreizen deed niets pijn en verraste niets.`,
    stuckOne: (names) => `De klantreis liep vast${names === '' ? '' : ` bij ${names}`}`,
    stuckAll: (total, names) =>
      `${total === 2 ? 'Beide' : `Alle ${total}`} klantreizen liepen vast${names === '' ? '' : `, bij ${names}`}`,
    stuck: (hits, total, names) =>
      `${hits} van de ${total} klantreizen ${hits === 1 ? 'liep' : 'liepen'} vast${names === '' ? '' : `, bij ${names}`}`,
    pain: (name) => `${name} deed pijn`,
    painIn: (name, journeys, of) => `${name} deed pijn in ${counts.nl.ofJourneys(journeys, of)}`,
    painsTied: (names) => `${names} deden het meest pijn`,
    painsMany: (count) => `${count} soorten touchpoints deden even veel pijn`,
    noPain: 'Niets van wat is beoordeeld deed pijn',
    wow: (name) => `${name} verraste`,
    wowIn: (name, journeys, of) => `${name} verraste in ${journeys} van de ${of}`,
    wowsTied: (names) => `${names} verrasten het meest`,
    wowsMany: (count) => `${count} soorten touchpoints verrasten even vaak`,
    noWow: 'niets verraste',
    both: (name, hurt, delighted) => `${name} deed pijn in ${counts.nl.journeys(hurt)} en verraste in ${delighted}`,
  },
  lead: {
    noGoals: 'Vooraf waren er geen doelen gesteld.',
    goalsUnanswered: 'Niemand heeft ingevuld of de doelen zijn bereikt.',
    goals: (hits, total) => {
      if (total === 1) return hits === 1 ? 'Het enige doel is bereikt' : 'Het enige doel is niet bereikt';
      if (hits === total) return `${total === 2 ? 'Beide' : `Alle ${total}`} doelen zijn bereikt`;
      return hits === 0
        ? `Geen van de ${total} doelen is bereikt`
        : `${hits} van de ${total} doelen ${hits === 1 ? 'is' : 'zijn'} bereikt`;
    },
    interval: (range) => ` (95%-interval ${range})`,
    partly: (count) => `, ${count} deels`,
    noneStuck: (total) => (total === 1 ? 'De klantreis liep niet vast.' : 'Geen enkele klantreis liep vast.'),
    partial: (coverage) =>
      `Van de soorten touchpoints die het onderzoek verwacht, is ${coverage} beoordeeld; over de rest zegt deze pagina niets.`,
    wide: (reviewers, low, high) =>
      `Met ${reviewers} beoordelaars is de belevingsscore een ruwe schatting: het 95%-interval loopt van ${low} tot ${high}.`,
  },
  beside: (name, value) => `${name}: ${value}`,
  weakest: 'Zwakste kanaal',
  weakestValue: (value) => `beleving ${value}`,
  weakestTied: 'even zwak',
  oneChannel: (channel) => `Alles liep via één kanaal: ${channel}.`,
  noPromises: 'Er is geen belofte beoordeeld.',
  pains: 'Wat het meest pijn doet',
  wows: 'Wat het meest verrast',
  scored: (value) => `score ${value}`,
  planned: 'een gepland wow-moment',
  repair: 'Wat je het eerst herstelt',
  aboutType: (type) => `over “${type}”`,
  fromStudy: 'verbeteridee van het onderzoek',
  fromReviewer: (reviewer) => `verbeteridee van beoordelaar ${reviewer}`,
  noIdeaFor: (types) => `Voor ${types} is er nog geen verbeteridee.`,
  nothingToRepair: 'Volgens de antwoorden deed niets pijn, dus er valt niets met voorrang te herstellen.',
  toTouchpoint: (reviewer) => `Naar het touchpoint van ${reviewer}`,
  picture: (type, reviewer) => `Afbeelding die ${reviewer} bewaarde bij “${type}”`,
  curve: (brand) => `Emotie bij ${brand}, per soort touchpoint`,
};

/** The one page on top of a report: what it says in a sentence, in figures, in quotes, and what to do first. */
export const reportSummaryWords: Translated<typeof en> = { en, nl };
