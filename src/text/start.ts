import type { Translated } from './translated.js';

const en = {
  title: 'Start a journey',
  lead: 'Walk this site as its customer would. Rate what you meet on the way.',
  brand: 'Brand',
  site: (site: string) => `On ${site} and its subdomains`,
  reviewer: 'Reviewer code',
  reviewerHint: 'A code, not your name: it ends up in reports.',
  goal: 'Goal',
  goalPlaceholder: 'What do you want to get done here?',
  start: 'Start journey',
  startWithoutLogging: 'Start without logging',
  unanswered: (site: string) =>
    `This journey has not started yet, because ${site} was not allowed. Start it again to be asked again, or start without logging: then you rate in this window, and the visits are not written down by themselves.`,
  asks: (site: string) =>
    `The browser will ask whether Geeltje may look along on ${site}, and only there. Everything stays on this computer.`,
  dashboard: 'Journeys and reports',
  noPageTitle: 'Geeltje',
  unseenPage:
    'The panel cannot see which page this is. To start a journey here, press the Geeltje button in the toolbar.',
  noPage:
    'On this page (settings, a new tab, a web store, a file) there is no journey to start. Go to the website of the company you want to review and press the button there.',
};

const nl: typeof en = {
  title: 'Start een klantreis',
  lead: 'Loop door deze site zoals een klant dat doet. Beoordeel wat je onderweg tegenkomt.',
  brand: 'Merk',
  site: (site) => `Op ${site} en subdomeinen`,
  reviewer: 'Beoordelaarscode',
  reviewerHint: 'Een code, niet je naam: hij komt in rapporten te staan.',
  goal: 'Doel',
  goalPlaceholder: 'Wat wil je hier voor elkaar krijgen?',
  start: 'Start klantreis',
  startWithoutLogging: 'Start zonder loggen',
  unanswered: (site) =>
    `Deze klantreis is nog niet begonnen, want ${site} is niet toegestaan. Start opnieuw om de vraag weer te krijgen, of start zonder loggen: dan beoordeel je in dit venster en worden bezoeken niet vanzelf genoteerd.`,
  asks: (site) =>
    `De browser vraagt of Geeltje mag meekijken op ${site}, en alleen daar. Alles blijft op deze computer.`,
  dashboard: 'Klantreizen en rapporten',
  noPageTitle: 'Geeltje',
  unseenPage:
    'Het zijpaneel kan niet zien welke pagina dit is. Druk op de knop van Geeltje in de werkbalk om hier een klantreis te starten.',
  noPage:
    'Op deze pagina (instellingen, een nieuw tabblad, een webwinkel voor extensies, een bestand) valt geen klantreis te starten. Ga naar de website van het bedrijf dat je wilt beoordelen en druk daar op de knop.',
};

/** The form that starts a journey. */
export const startWords: Translated<typeof en> = { en, nl };
