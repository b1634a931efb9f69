import type { Translated } from './translated.js';

const en = {
  study: 'Study',
  choose: 'Choose a study…',
  quick: 'No study: quick journey',
  quickInstead: 'Quick journey instead',
  here: 'On this site',
  elsewhere: 'Other studies',
  chooseFirst: 'Choose the study you walk for.',
  quickElsewhere:
    'A quick journey, without a study, starts on the website of the company: press the Geeltje button there.',
  briefing: 'Briefing',
  persona: 'Persona',
  scenario: 'Scenario',
  chooseBrand: 'Choose…',
  round: 'Round',
  conflict: (brand: string) => `Do you have an interest in ${brand === '' ? 'this brand' : brand}?`,
  conflictHint: 'For example: you or someone close to you works there, or for a competitor.',
  conflictRemark: 'Which interest?',
  yes: 'Yes',
  no: 'No',
  goals: 'Goals',
  ownGoal: 'Another goal of your own',
  expectation: 'What do you expect of this journey?',
  asks: (sites: string) =>
    `The browser will ask whether Geeltje may look along on ${sites}, and only there. Everything stays on this computer.`,
  noSites: 'This brand has no site in the study, so nothing is logged by itself. You add every touchpoint yourself.',
  locked: 'Once you start, what is above is locked.',
  noBrands: 'This study has no brand yet, so there is nothing to walk. Add one to the study in the dashboard.',
};

const nl: typeof en = {
  study: 'Onderzoek',
  choose: 'Kies een onderzoek…',
  quick: 'Geen onderzoek: snelle klantreis',
  quickInstead: 'Liever een snelle klantreis',
  here: 'Op deze site',
  elsewhere: 'Andere onderzoeken',
  chooseFirst: 'Kies voor welk onderzoek je op pad gaat.',
  quickElsewhere:
    'Een snelle klantreis, zonder onderzoek, start je op de website van het bedrijf: druk daar op de knop van Geeltje.',
  briefing: 'Briefing',
  persona: 'Persona',
  scenario: 'Scenario',
  chooseBrand: 'Kies…',
  round: 'Meting',
  conflict: (brand) => `Heb je een belang bij ${brand === '' ? 'dit merk' : brand}?`,
  conflictHint: 'Bijvoorbeeld: jij of iemand die je goed kent werkt er, of bij een concurrent.',
  conflictRemark: 'Welk belang?',
  yes: 'Ja',
  no: 'Nee',
  goals: 'Doelen',
  ownGoal: 'Nog een eigen doel',
  expectation: 'Wat verwacht je van deze klantreis?',
  asks: (sites) =>
    `De browser vraagt of Geeltje mag meekijken op ${sites}, en alleen daar. Alles blijft op deze computer.`,
  noSites:
    'Dit merk heeft in het onderzoek geen site, dus er wordt niets vanzelf gelogd. Je voegt elk touchpoint zelf toe.',
  locked: 'Zodra je start, ligt dit allemaal vast.',
  noBrands:
    'Dit onderzoek heeft nog geen merk, dus er is nog geen klantreis te starten. Voeg er in het dashboard een toe aan het onderzoek.',
};

/** The form that starts a journey of a study. */
export const studyStartWords: Translated<typeof en> = { en, nl };
