import type { Translated } from './translated.js';

const en = {
  loading: 'One moment…',
  dashboard: 'Journeys',
  actions: 'This journey',
  addOffline: 'Offline moment',
  resumeOffline: 'Offline moment (draft)',
  savedOffline: (type: string, number: number) => `“${type}” was saved as touchpoint ${number}.`,
  openCard: 'Card in page',
  openPanel: 'Side panel',
  pause: 'Pause',
  finish: 'Finish journey',
  resume: 'Resume journey',
  paused: 'paused',
  alsoPaused: 'Paused journeys',
  pausedLead: 'This journey is paused.',
  pausedSince: (moment: string) => `This journey has been paused since ${moment}.`,
  pausedHint:
    'While it is paused nothing is logged. You can still add what happened outside the website, such as the delivery.',
  unseenPage:
    'The panel cannot see this page: it is on another site, or one where the browser lets no extension look along. Press the Geeltje button in the toolbar to rate it there, or add it by hand as an offline moment.',
  closedPage:
    'On this page (settings, a web store, a file) the browser lets no extension look along, so it cannot be rated by itself. Go to a page of the website, or add this moment by hand as an offline moment.',
  otherSite: (sites: string) =>
    sites === ''
      ? 'This brand has no site in the study, so pages are not logged by themselves. You can still rate this one as part of the journey.'
      : `This page is not on ${sites}, so it is not logged by itself. You can still rate it as part of the journey.`,
  notAllowed: (sites: string) =>
    `Geeltje may not look along on ${sites}, so its pages are not logged by themselves. Rating here works.`,
  refusedSites: (sites: string) => `Not logged, because not allowed: ${sites}.`,
  notLogged:
    'This page is not logged: it is still loading, or the browser lets no extension look along in it. Rating here works.',
  howToTakePicture:
    'For a picture of this page, press the Geeltje button in the toolbar or the shortcut: the browser allows it only then. The picture will wait here.',
  clockSetBack: (moment: string) =>
    `The clock of this computer was set back during the journey. Nothing is lost: pages keep their order and go on from the last known moment, ${moment}.`,
  allow: 'Allow this site',
  allowAll: 'Allow these sites',
  reloadForCard:
    'This page was open before the journey started, so its scripts could overhear the card. Reload it first, or rate here.',
  reload: 'Reload the page',
  noCardHere: 'The card cannot be shown on this page. Rate it here; that works everywhere.',
  removedCard:
    'This page took the card away three times, so it stays away until the page is loaded again. Nothing is lost: go on rating here.',
  noPanel: 'The side panel could not be opened. Rate here, or open it from the browser’s menu.',
  finished: (count: number) =>
    count === 0
      ? 'Journey finished and locked. Nothing was rated, so there is little to report.'
      : `Journey finished and locked, with ${count} ${count === 1 ? 'touchpoint' : 'touchpoints'}.`,
  openReport: 'Open the report',
  startNext: 'Start another journey',
};

const nl: typeof en = {
  loading: 'Een ogenblik…',
  dashboard: 'Klantreizen',
  actions: 'Deze klantreis',
  addOffline: 'Offline moment',
  resumeOffline: 'Offline moment (concept)',
  savedOffline: (type, number) => `“${type}” is bewaard als touchpoint ${number}.`,
  openCard: 'Geeltje in pagina',
  openPanel: 'Zijpaneel',
  pause: 'Pauzeren',
  finish: 'Klantreis afronden',
  resume: 'Klantreis hervatten',
  paused: 'gepauzeerd',
  alsoPaused: 'Gepauzeerde klantreizen',
  pausedLead: 'Deze klantreis staat op pauze.',
  pausedSince: (moment) => `Deze klantreis staat op pauze sinds ${moment}.`,
  pausedHint:
    'Tijdens de pauze wordt niets gelogd. Wat er buiten de website gebeurt, zoals de bezorging, kun je wel toevoegen.',
  unseenPage:
    'Het zijpaneel kan deze pagina niet zien: hij hoort bij een andere site, of de browser laat er geen extensie meekijken. Druk op de knop van Geeltje in de werkbalk om hem daar te beoordelen, of voeg hem met de hand toe als offline moment.',
  closedPage:
    'Op deze pagina (instellingen, een webwinkel voor extensies, een bestand) laat de browser geen extensie meekijken, dus hij kan niet vanzelf worden beoordeeld. Ga naar een pagina van de website, of voeg dit met de hand toe als offline moment.',
  otherSite: (sites) =>
    sites === ''
      ? 'Dit merk heeft in het onderzoek geen site, dus pagina’s worden niet vanzelf gelogd. Je kunt deze wel beoordelen als deel van de klantreis.'
      : `Deze pagina hoort niet bij ${sites} en wordt dus niet vanzelf gelogd. Je kunt hem wel beoordelen als deel van de klantreis.`,
  notAllowed: (sites) =>
    `Geeltje mag niet meekijken op ${sites}, dus de pagina’s worden niet vanzelf gelogd. Beoordelen kan hier gewoon.`,
  refusedSites: (sites) => `Niet gelogd, want niet toegestaan: ${sites}.`,
  notLogged:
    'Deze pagina wordt niet gelogd: hij laadt nog, of de browser laat er geen extensie meekijken. Beoordelen kan hier gewoon.',
  howToTakePicture:
    'Voor een foto van deze pagina druk je op de knop van Geeltje in de werkbalk of op de sneltoets: alleen dan mag het van de browser. De foto staat daarna hier klaar.',
  clockSetBack: (moment) =>
    `De klok van deze computer is tijdens de klantreis teruggezet. Er is niets kwijt: de pagina’s houden hun volgorde en gaan verder vanaf het laatst bekende moment, ${moment}.`,
  allow: 'Site toestaan',
  allowAll: 'Sites toestaan',
  reloadForCard:
    'Deze pagina was al open voordat de klantreis begon; de scripts ervan zouden het geeltje kunnen afluisteren. Laad de pagina eerst opnieuw, of beoordeel hem hier.',
  reload: 'Pagina opnieuw laden',
  noCardHere: 'Op deze pagina kan het geeltje niet worden getoond. Beoordeel hem hier; dat werkt overal.',
  removedCard:
    'Deze pagina haalde het geeltje drie keer weg, dus het blijft weg tot de pagina opnieuw wordt geladen. Er is niets kwijt: beoordeel hier verder.',
  noPanel: 'Het zijpaneel kon niet worden geopend. Beoordeel hier, of open het via het menu van de browser.',
  finished: (count) =>
    count === 0
      ? 'Klantreis afgerond en op slot. Er is niets beoordeeld, dus er valt weinig te melden.'
      : `Klantreis afgerond en op slot, met ${count} ${count === 1 ? 'touchpoint' : 'touchpoints'}.`,
  openReport: 'Rapport openen',
  startNext: 'Nog een klantreis starten',
};

/** What popup and panel say while a journey runs, stands still or has just ended. */
export const walkWords: Translated<typeof en> = { en, nl };
