import type { Translated } from './translated.js';

const en = {
  title: 'How your data is doing',
  lead: 'Everything Geeltje keeps in this browser: how much there is, when it was last saved elsewhere, and whether every record is sound.',
  link: 'Check the data',
  loading: 'Checking every record…',
  held: 'What is here',
  counts: {
    studies: 'Studies',
    journeys: 'Journeys',
    touchpoints: 'Touchpoints',
    attachments: 'Pictures and files',
    drafts: 'Drafts',
    space: 'Space used',
    backup: 'Last backup',
  },
  space: (used: string, free: string) => `${used}; the browser would allow ${free}`,
  unknownSpace: 'The browser does not say',
  neverBackedUp: 'Never',
  check: 'Self-check',
  sound: (count: string) => `Records checked: ${count}. Nothing is wrong.`,
  found: (count: number) =>
    count === 1
      ? 'One thing needs your attention. Nothing was changed or thrown away.'
      : `${count} things need your attention. Nothing was changed or thrown away.`,
  checkAgain: 'Check again',
  problems: {
    unreadable: 'This cannot be read. The notice on top of the page lets you save it as it is and put it aside.',
    without_owner: 'What this belonged to is no longer here.',
    damaged_bytes: 'The content of this file is gone or incomplete.',
    forgotten: 'This file was added to a form and never saved with it.',
    double_id: 'Two parts of this record have the same number. Mending gives the second its own.',
    dated_ahead:
      'This was written while the clock of the computer was days or years ahead. Until that day it would win over every later change. Mending gives it the present time; what it says stays.',
    runs_beside: 'This journey runs beside another one. Mending pauses it.',
    incomplete:
      'A touchpoint has evidence or a visit that is not here. Nothing needs to be done; opening the backup or file that holds it brings it back.',
  },
  take_out: 'Take out',
  mend: 'Mend',
  download: 'Download',
  takenOut: 'The record was taken out.',
  mended: 'The record was mended.',
};

const nl: typeof en = {
  title: 'Hoe je gegevens ervoor staan',
  lead: 'Alles wat Geeltje in deze browser bewaart: hoeveel het is, wanneer het voor het laatst elders is bewaard en of elk gegeven gaaf is.',
  link: 'Gegevens controleren',
  loading: 'Alle gegevens controleren…',
  held: 'Wat er is',
  counts: {
    studies: 'Onderzoeken',
    journeys: 'Klantreizen',
    touchpoints: 'Touchpoints',
    attachments: 'Afbeeldingen en bestanden',
    drafts: 'Concepten',
    space: 'Gebruikte ruimte',
    backup: 'Laatste reservekopie',
  },
  space: (used, free) => `${used}; van de browser mag het ${free} zijn`,
  unknownSpace: 'De browser zegt het niet',
  neverBackedUp: 'Nog nooit',
  check: 'Zelfcontrole',
  sound: (count) => `Gegevens nagekeken: ${count}. Er is niets mis.`,
  found: (count) =>
    count === 1
      ? 'Eén ding vraagt je aandacht. Er is niets gewijzigd of weggegooid.'
      : `${count} dingen vragen je aandacht. Er is niets gewijzigd of weggegooid.`,
  checkAgain: 'Opnieuw controleren',
  problems: {
    unreadable:
      'Dit is niet te lezen. Met de melding boven aan de pagina sla je het op zoals het is en zet je het opzij.',
    without_owner: 'Waar dit bij hoorde, is er niet meer.',
    damaged_bytes: 'De inhoud van dit bestand is weg of onvolledig.',
    forgotten: 'Dit bestand is bij een formulier gezet en nooit mee bewaard.',
    double_id: 'Twee delen van dit gegeven hebben hetzelfde nummer. Herstellen geeft het tweede een eigen nummer.',
    dated_ahead:
      'Dit is geschreven terwijl de klok van de computer dagen of jaren voorliep. Daardoor zou het tot die dag winnen van elke latere wijziging. Herstellen geeft het de tijd van nu; wat erin staat, blijft.',
    runs_beside: 'Deze klantreis loopt naast een andere. Herstellen zet hem op pauze.',
    incomplete:
      'Bij een touchpoint hoort bewijs of een bezoek dat hier niet is. Je hoeft niets te doen; als je de reservekopie of het bestand opent waar het in zit, komt het terug.',
  },
  take_out: 'Uithalen',
  mend: 'Herstellen',
  download: 'Downloaden',
  takenOut: 'Het gegeven is eruit gehaald.',
  mended: 'Het gegeven is hersteld.',
};

export const healthWords: Translated<typeof en> = { en, nl };
