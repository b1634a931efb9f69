import type { Translated } from './translated.js';

const en = {
  title: 'Open files',
  lead: 'Journey files and briefings of colleagues, or your own backup. What is here already is never overwritten without asking.',
  drop: 'Drop files here',
  dropHint: 'One or two hundred, or a folder of them: *.geeltje.json, or the ZIP of an export',
  choose: 'Choose files',
  dropAnywhere: 'Let go to open these files',
  progress: (done: number, total: number) => `${done} of ${total} files opened`,
  stop: 'Stop',
  stopping: 'Stopping after this file…',
  skipped: (count: number) =>
    count === 1
      ? '1 file was not opened because you stopped. What came in before stays.'
      : `${count} files were not opened because you stopped. What came in before stays.`,
  skippedNames: 'Not opened',
  goOn: 'Open these after all',
  opened: (count: number, gain: string) =>
    `${count === 1 ? '1 file was opened' : `${count} files were opened`}: ${gain === '' ? 'nothing new' : gain}.`,
  differing: (count: number) =>
    count === 1 ? '1 study differs: choose below.' : `${count} studies differ: choose below.`,
  failed: (count: number) =>
    count === 1 ? '1 file was refused; it stands first.' : `${count} files were refused; they stand first.`,
  outcomes: 'What came in',
  nothingNew: 'Nothing new: all of it was here already.',
  newStudies: (count: number) => (count === 1 ? '1 new study' : `${count} new studies`),
  changedStudies: (count: number) =>
    count === 1 ? 'ideas or comments for 1 study' : `ideas or comments for ${count} studies`,
  newJourneys: (count: number) => (count === 1 ? '1 new journey' : `${count} new journeys`),
  changedJourneys: (count: number) => (count === 1 ? '1 journey updated' : `${count} journeys updated`),
  newTouchpoints: (count: number) => (count === 1 ? '1 new touchpoint' : `${count} new touchpoints`),
  updatedTouchpoints: (count: number) => (count === 1 ? '1 touchpoint updated' : `${count} touchpoints updated`),
  attachments: (count: number) => (count === 1 ? '1 picture or file' : `${count} pictures and files`),
  restoredDrafts: (count: number) => (count === 1 ? '1 draft' : `${count} drafts`),
  unusedVersions: (count: number) =>
    count === 1
      ? 'One version was older than another one. It is kept with its journey.'
      : `${count} versions were older than others. They are kept with their journeys.`,
  deletedStudy: (title: string) => `Study “${title}”`,
  deletedJourney: (brand: string, reviewer: string) => `Journey at ${brand} by ${reviewer}`,
  deletedHere: (when: string) =>
    `was deleted here on ${when}, after its last change in this file. So it stays deleted.`,
  bringBack: 'Bring it back',
  bringBackLong: (name: string) => `Bring it back: ${name}`,
  isBack: 'is here again.',
  broughtBack: (name: string) => `Back again: ${name}.`,
  open: 'Open',
  noRoomForDrafts:
    'What was typed and not saved could not be put back, because the disk is full. Make room and open this file once more.',
  unusable: (names: string) => `Left out, because it is not the picture or file it says it is: ${names}.`,
  unreadable: (count: number) =>
    count === 1
      ? '1 record could not be read when this file was made; it is still in the file, and was not brought in.'
      : `${count} records could not be read when this file was made; they are still in the file, and were not brought in.`,
  conflictsWaiting: 'Its study says something else than yours: choose above.',
  refused: 'Not opened',
  refusals: {
    not_readable:
      'This could not be read: it is a folder without journey files, or a file that was moved or changed meanwhile. Nothing was changed; look where it is now and open it again.',
    too_large: 'This file is too large to open. Nothing was changed. Export fewer journeys at a time.',
    not_text: 'This is not a journey file, or it was damaged on the way. Nothing was changed; ask for it again.',
    not_journey_file:
      'This is not a journey file. Ask for the one whose name ends in .geeltje.json (button “Download journey file”). Nothing was changed.',
    not_json: 'This file is damaged or was cut off. Nothing was changed; ask for it again.',
    too_deep: 'This file is built in a way that no journey file is. Nothing was changed.',
    other_format: 'This is a file of another program. Nothing was changed.',
    newer_version:
      'This file was made by a newer version of Geeltje. Nothing was changed; update the extension and open it again.',
    wrong_content: 'Something in this file is not right, so nothing of it was taken. Ask for it again.',
    wide_site:
      'A brand in this file has a website that is not one company’s: Geeltje would look along on others too. So nothing of it was taken. Ask for the file again, with the brand’s own website.',
    too_many: 'This file holds more than anybody can have walked. Nothing was changed.',
    duplicate_id: 'This file holds something twice, so nothing of it was taken. Ask for it again.',
    broken_archive: 'This ZIP file is damaged or locked. Nothing was changed; ask for it again.',
    empty_archive: 'There is no journey file in this ZIP file. Nothing was changed.',
    unreadable_here:
      'A journey or study of yours with the same identity cannot be read, so nothing of this file was taken. The notice at the top says what is wrong: put it aside there, then open this file again.',
  },
  place: 'Where',
  briefing: (title: string) => `“${title}” is ready to walk.`,
  briefingHint: 'Open the website of a brand in it, press the Geeltje button and choose this study.',
  openStudy: 'Open the study',
  returned: (brand: string, remarks: number) =>
    `${brand} was returned with ${remarks === 1 ? '1 remark' : `${remarks} remarks`}.`,
  returnedHint: 'Amend what is asked, mark it as submitted again, and give your editor the journey file.',
  openJourney: 'Open the journey',
  toJourneys: 'Go to the journeys',
  toDesk: 'Go to the desk',
  toReport: 'Go to the report',
  conflictTitle: (title: string) => `The study “${title}” differs`,
  conflictLead: (files: number) =>
    files === 1
      ? 'It came in with a file and says something else than yours. Yours stays until you choose.'
      : `It came in with ${files} files and says something else than yours. Yours stays until you choose.`,
  part: 'Part',
  brand: (name: string) => `Brand ${name}`,
  type: (name: string) => `Touchpoint type ${name}`,
  brandOrder: 'Order of the brands',
  typeOrder: 'Order of the touchpoint types',
  promise: (text: string) => `Promises: ${text}`,
  plannedWow: (type: string, text: string) => `Planned wow at ${type}: ${text}`,
  phase: (name: string) => `Phase: ${name}`,
  placed: (count: number, type: string) => `${count === 1 ? '1 touchpoint' : `${count} touchpoints`} → ${type}`,
  inDetail: '(differs in detail)',
  yes: 'yes',
  no: 'no',
  day: (day: string) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day)),
  mine: 'Yours',
  theirs: 'In the file',
  nothing: '(nothing)',
  settledElsewhere: 'A choice was made in another window, or both say the same by now.',
  lastChanged: (when: string) => `last changed ${when}`,
  keepMine: 'Keep yours',
  takeTheirs: 'Take the one in the file',
  keepBoth: 'Keep both',
  chosen: {
    mine: 'Yours was kept.',
    theirs: 'The one in the file was taken.',
    both: 'Both are here now, as two studies.',
  },
  chosenHint: 'The version that was not chosen is kept too.',
  parts: {
    title: 'Title',
    purpose: 'Purpose',
    sector: 'Sector',
    persona: 'Persona',
    scenario: 'Scenario',
    goals: 'Goals',
    phases: 'Phases',
    easilyMissed: 'Easily missed',
    annoyances: 'Annoyances',
    rounds: 'Rounds',
    closing: 'Closing questions',
    questionSet: 'Question set',
    harmlessParameters: 'Harmless parameters',
    picturesAllowed: 'Pictures allowed',
    retainUntil: 'Kept until',
    arrangement: 'Merged and renamed',
  },
};

const nl: typeof en = {
  title: 'Bestanden openen',
  lead: 'Klantreisbestanden en briefings van collega’s, of je eigen reservekopie. Wat hier al staat, wordt nooit ongevraagd overschreven.',
  drop: 'Sleep bestanden hierheen',
  dropHint: 'Eén, tweehonderd of een hele map: *.geeltje.json, of de ZIP van een export',
  choose: 'Kies bestanden',
  dropAnywhere: 'Laat los om deze bestanden te openen',
  progress: (done, total) => `${done} van ${total} bestanden geopend`,
  stop: 'Stop',
  stopping: 'Stopt na dit bestand…',
  skipped: (count) =>
    count === 1
      ? '1 bestand is niet geopend, omdat je stopte. Wat al binnen was, blijft.'
      : `${count} bestanden zijn niet geopend, omdat je stopte. Wat al binnen was, blijft.`,
  skippedNames: 'Niet geopend',
  goOn: 'Open deze alsnog',
  opened: (count, gain) =>
    `${count === 1 ? '1 bestand geopend' : `${count} bestanden geopend`}: ${gain === '' ? 'niets nieuws' : gain}.`,
  differing: (count) =>
    count === 1 ? '1 onderzoek verschilt: kies hieronder.' : `${count} onderzoeken verschillen: kies hieronder.`,
  failed: (count) =>
    count === 1
      ? '1 bestand is geweigerd; het staat bovenaan.'
      : `${count} bestanden zijn geweigerd; ze staan bovenaan.`,
  outcomes: 'Wat er binnenkwam',
  nothingNew: 'Niets nieuws: alles stond hier al.',
  newStudies: (count) => (count === 1 ? '1 nieuw onderzoek' : `${count} nieuwe onderzoeken`),
  changedStudies: (count) =>
    count === 1 ? 'ideeën of opmerkingen bij 1 onderzoek' : `ideeën of opmerkingen bij ${count} onderzoeken`,
  newJourneys: (count) => (count === 1 ? '1 nieuwe klantreis' : `${count} nieuwe klantreizen`),
  changedJourneys: (count) => (count === 1 ? '1 klantreis bijgewerkt' : `${count} klantreizen bijgewerkt`),
  newTouchpoints: (count) => (count === 1 ? '1 nieuw touchpoint' : `${count} nieuwe touchpoints`),
  updatedTouchpoints: (count) => (count === 1 ? '1 touchpoint bijgewerkt' : `${count} touchpoints bijgewerkt`),
  attachments: (count) => (count === 1 ? '1 afbeelding of bestand' : `${count} afbeeldingen en bestanden`),
  restoredDrafts: (count) => (count === 1 ? '1 concept' : `${count} concepten`),
  unusedVersions: (count) =>
    count === 1
      ? 'Eén versie was ouder dan een andere. Die blijft bewaard bij zijn klantreis.'
      : `${count} versies waren ouder dan andere. Ze blijven bewaard bij hun klantreis.`,
  deletedStudy: (title) => `Onderzoek “${title}”`,
  deletedJourney: (brand, reviewer) => `Klantreis bij ${brand} door ${reviewer}`,
  deletedHere: (when) =>
    `is hier verwijderd op ${when}, na de laatste wijziging in dit bestand, en blijft daarom verwijderd.`,
  bringBack: 'Haal terug',
  bringBackLong: (name) => `Haal terug: ${name}`,
  isBack: 'staat hier weer.',
  broughtBack: (name) => `Weer terug: ${name}.`,
  open: 'Openen',
  noRoomForDrafts:
    'Wat was ingevuld en nog niet bewaard, kon niet worden teruggezet: de schijf is vol. Maak ruimte en open dit bestand nog eens.',
  unusable: (names) => `Weggelaten, omdat het niet de afbeelding of het bestand is dat het zegt te zijn: ${names}.`,
  unreadable: (count) =>
    count === 1
      ? '1 record was al niet te lezen toen dit bestand werd gemaakt; het zit nog in het bestand en is niet overgenomen.'
      : `${count} records waren al niet te lezen toen dit bestand werd gemaakt; ze zitten nog in het bestand en zijn niet overgenomen.`,
  conflictsWaiting: 'Het onderzoek zegt iets anders dan dat van jou: kies hierboven.',
  refused: 'Niet geopend',
  refusals: {
    not_readable:
      'Dit is niet te lezen: het is een map zonder klantreisbestanden, of een bestand dat intussen verplaatst of gewijzigd is. Er is niets veranderd; kijk waar het nu staat en open het opnieuw.',
    too_large: 'Dit bestand is te groot om te openen. Er is niets veranderd. Exporteer minder klantreizen tegelijk.',
    not_text:
      'Dit is geen klantreisbestand, of het is onderweg beschadigd. Er is niets veranderd; vraag het opnieuw op.',
    not_journey_file:
      'Dit is geen klantreisbestand. Vraag om het bestand waarvan de naam eindigt op .geeltje.json (knop “Download klantreisbestand”). Er is niets veranderd.',
    not_json: 'Dit bestand is beschadigd of afgebroken. Er is niets veranderd; vraag het opnieuw op.',
    too_deep: 'Dit bestand is gebouwd zoals geen enkel klantreisbestand. Er is niets veranderd.',
    other_format: 'Dit is een bestand van een ander programma. Er is niets veranderd.',
    newer_version:
      'Dit bestand is gemaakt met een nieuwere versie van Geeltje. Er is niets veranderd; werk de extensie bij en open het opnieuw.',
    wrong_content: 'Iets in dit bestand klopt niet, dus er is niets van overgenomen. Vraag het opnieuw op.',
    wide_site:
      'Een merk in dit bestand heeft een website die niet van één bedrijf is: Geeltje zou ook bij andere meekijken. Daarom is er niets van overgenomen. Vraag het bestand opnieuw op, met de website van het merk zelf.',
    too_many: 'In dit bestand staat meer dan iemand gelopen kan hebben. Er is niets veranderd.',
    duplicate_id: 'In dit bestand staat iets dubbel, dus er is niets van overgenomen. Vraag het opnieuw op.',
    broken_archive: 'Dit ZIP-bestand is beschadigd of vergrendeld. Er is niets veranderd; vraag het opnieuw op.',
    empty_archive: 'In dit ZIP-bestand zit geen klantreisbestand. Er is niets veranderd.',
    unreadable_here:
      'Een klantreis of onderzoek van jou met dezelfde identiteit is niet te lezen, dus er is niets van dit bestand overgenomen. De melding bovenaan zegt wat er mis is: zet het daar opzij en open dit bestand opnieuw.',
  },
  place: 'Waar',
  briefing: (title) => `“${title}” is klaar om te lopen.`,
  briefingHint: 'Open de website van een merk daaruit, klik op de Geeltje-knop en kies dit onderzoek.',
  openStudy: 'Open het onderzoek',
  returned: (brand, remarks) =>
    `${brand} is teruggegeven met ${remarks === 1 ? '1 opmerking' : `${remarks} opmerkingen`}.`,
  returnedHint:
    'Wijzig wat er gevraagd wordt, markeer hem weer als ingediend en geef je redacteur het klantreisbestand.',
  openJourney: 'Open de klantreis',
  toJourneys: 'Naar de klantreizen',
  toDesk: 'Naar de redactie',
  toReport: 'Naar het rapport',
  conflictTitle: (title) => `Het onderzoek “${title}” verschilt`,
  conflictLead: (files) =>
    files === 1
      ? 'Het kwam met een bestand mee en zegt iets anders dan dat van jou. Dat van jou blijft staan tot je kiest.'
      : `Het kwam met ${files} bestanden mee en zegt iets anders dan dat van jou. Dat van jou blijft staan tot je kiest.`,
  part: 'Onderdeel',
  brand: (name) => `Merk ${name}`,
  type: (name) => `Soort touchpoint ${name}`,
  brandOrder: 'Volgorde van de merken',
  typeOrder: 'Volgorde van de soorten touchpoints',
  promise: (text) => `Belooft: ${text}`,
  plannedWow: (type, text) => `Gepland wow-moment bij ${type}: ${text}`,
  phase: (name) => `Fase: ${name}`,
  placed: (count, type) => `${count === 1 ? '1 touchpoint' : `${count} touchpoints`} → ${type}`,
  inDetail: '(verschilt in details)',
  yes: 'ja',
  no: 'nee',
  day: (day) => new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day)),
  mine: 'Van jou',
  theirs: 'In het bestand',
  nothing: '(niets)',
  settledElsewhere: 'In een ander venster is al gekozen, of ze zeggen inmiddels hetzelfde.',
  lastChanged: (when) => `laatst gewijzigd ${when}`,
  keepMine: 'Houd dat van jou',
  takeTheirs: 'Neem dat uit het bestand',
  keepBoth: 'Houd allebei',
  chosen: {
    mine: 'Dat van jou is gebleven.',
    theirs: 'Dat uit het bestand is overgenomen.',
    both: 'Ze staan nu allebei hier, als twee onderzoeken.',
  },
  chosenHint: 'De versie die niet gekozen is, blijft ook bewaard.',
  parts: {
    title: 'Titel',
    purpose: 'Doel van het onderzoek',
    sector: 'Branche',
    persona: 'Persona',
    scenario: 'Scenario',
    goals: 'Doelen',
    phases: 'Fasen',
    easilyMissed: 'Snel over het hoofd gezien',
    annoyances: 'Ergernissen',
    rounds: 'Metingen',
    closing: 'Slotvragen',
    questionSet: 'Vragenlijst',
    harmlessParameters: 'Onschuldige parameters',
    picturesAllowed: 'Afbeeldingen toegestaan',
    retainUntil: 'Bewaren tot',
    arrangement: 'Samengevoegd en hernoemd',
  },
};

export const importWords: Translated<typeof en> = { en, nl };
