import type { Translated } from './translated.js';

const en = {
  title: 'Cannot be read',
  summary: (what: string, count: number) =>
    `${what} cannot be read; everything else is fine. ${count === 1 ? 'It was' : 'They were'} left as ${count === 1 ? 'it is' : 'they are'}.`,
  kinds: {
    studies: (count: number) => (count === 1 ? '1 study' : `${count} studies`),
    journeys: (count: number) => (count === 1 ? '1 journey' : `${count} journeys`),
    visits: (count: number) => `the pages visited on ${count === 1 ? '1 journey' : `${count} journeys`}`,
    attachments: (count: number) => (count === 1 ? '1 picture or file' : `${count} pictures and files`),
    drafts: (count: number) => (count === 1 ? '1 draft' : `${count} drafts`),
    superseded: (count: number) => `the unused versions of ${count === 1 ? '1 record' : `${count} records`}`,
    settings: () => 'your settings',
  },
  kind: {
    studies: 'Study',
    journeys: 'Journey',
    visits: 'Pages visited on a journey',
    attachments: 'Picture or file',
    drafts: 'Draft',
    superseded: 'Unused versions',
    settings: 'Settings',
  },
  details: 'What is wrong and what you can do',
  advice:
    'Lists, reports and exports leave it out; a backup takes it along as it is. Save its raw data if somebody may repair it. Put it aside to make room: then a backup or a file of a colleague can bring the same record in again.',
  problem: 'What is wrong:',
  save: 'Save its raw data',
  saveLong: (name: string) => `Save the raw data of ${name}`,
  putAside: 'Put aside',
  putAsideLong: (name: string) => `Put ${name} aside`,
  done: (name: string) => `Put aside: ${name}.`,
  asideTitle: (count: number) => (count === 1 ? '1 record was put aside' : `${count} records were put aside`),
  asideLead: 'What could not be read is kept here as it was. Every backup takes it along.',
  bringBack: 'Put back',
  bringBackLong: (name: string) => `Put ${name} back`,
  deleteForGood: 'Delete for good',
  deleteForGoodLong: (name: string) => `Delete ${name} for good`,
  deleted: (name: string) => `Deleted for good: ${name}. No next backup takes it along.`,
};

const nl: typeof en = {
  title: 'Niet te lezen',
  summary: (what, count) =>
    `Niet te lezen: ${what}; al het andere is in orde. ${count === 1 ? 'Het is gelaten zoals het is.' : 'Ze zijn gelaten zoals ze zijn.'}`,
  kinds: {
    studies: (count) => (count === 1 ? '1 onderzoek' : `${count} onderzoeken`),
    journeys: (count) => (count === 1 ? '1 klantreis' : `${count} klantreizen`),
    visits: (count) => `de bezochte pagina’s van ${count === 1 ? '1 klantreis' : `${count} klantreizen`}`,
    attachments: (count) => (count === 1 ? '1 afbeelding of bestand' : `${count} afbeeldingen en bestanden`),
    drafts: (count) => (count === 1 ? '1 concept' : `${count} concepten`),
    superseded: (count) => `de ongebruikte versies van ${count === 1 ? '1 record' : `${count} records`}`,
    settings: () => 'je instellingen',
  },
  kind: {
    studies: 'Onderzoek',
    journeys: 'Klantreis',
    visits: 'Bezochte pagina’s van een klantreis',
    attachments: 'Afbeelding of bestand',
    drafts: 'Concept',
    superseded: 'Ongebruikte versies',
    settings: 'Instellingen',
  },
  details: 'Wat er mis is en wat je kunt doen',
  advice:
    'Lijsten, rapporten en exports slaan het over; een reservekopie neemt het mee zoals het is. Sla de ruwe gegevens op als iemand ze misschien kan herstellen. Zet het opzij om plaats te maken: dan kan een reservekopie of een bestand van een collega hetzelfde opnieuw binnenbrengen.',
  problem: 'Wat er mis is:',
  save: 'Ruwe gegevens opslaan',
  saveLong: (name) => `Ruwe gegevens opslaan van ${name}`,
  putAside: 'Opzijzetten',
  putAsideLong: (name) => `${name} opzijzetten`,
  done: (name) => `Opzijgezet: ${name}.`,
  asideTitle: (count) => (count === 1 ? '1 record is opzijgezet' : `${count} records zijn opzijgezet`),
  asideLead: 'Wat niet te lezen was, is hier bewaard zoals het was. Elke reservekopie neemt het mee.',
  bringBack: 'Terugzetten',
  bringBackLong: (name) => `${name} terugzetten`,
  deleteForGood: 'Voorgoed verwijderen',
  deleteForGoodLong: (name) => `${name} voorgoed verwijderen`,
  deleted: (name) => `Voorgoed verwijderd: ${name}. Een volgende reservekopie neemt het niet meer mee.`,
};

export const unreadableWords: Translated<typeof en> = { en, nl };
