import type { Translated } from './translated.js';

const en = {
  title: 'Editor’s desk',
  link: 'Desk',
  lead: 'Finished journeys on their way to the client. Where a journey stands here never changes a figure.',
  emptyTitle: 'Nothing to edit yet',
  emptyLead: 'A journey comes here once it is finished: then it can be submitted, returned with remarks, and approved.',
  toJourneys: 'To the journeys',
  study: 'Study',
  allStudies: 'All studies',
  noStudy: 'Journeys without a study',
  none: 'None.',
  statuses: { finished: 'not submitted', submitted: 'submitted', returned: 'returned', approved: 'approved' },
  groups: {
    submitted: 'To be read',
    returned: 'Returned',
    finished: 'Not yet submitted',
    approved: 'Approved',
  },
  since: (day: string) => `Since ${day}.`,
  amendedSince: 'amended after its approval',
  back: 'Desk',
  previous: 'Previous journey',
  next: 'Next journey',
  openReport: 'Report and amendments',
  readBesideHints: 'Read beside hints',
  editing: 'Where this journey stands',
  remarks: 'Remarks of the editor',
  remarkOn: (day: string, clock: string) => `${day}, ${clock}`,
  explain: {
    finished:
      'Not submitted yet. Read it through once more, mark it as submitted, and give the editor the journey file.',
    submitted:
      'Submitted. Geeltje sends nothing by itself: the journey file goes to the editor, who returns or approves it.',
    returned:
      'Returned. Geeltje sends nothing by itself: the journey file goes back to the reviewer, who amends what is asked below and submits it again.',
    approved: 'Approved.',
  },
  editorMayGoOn: 'As its editor you can approve or return it as it is.',
  remark: 'Remarks for the reviewer',
  remarkHint: 'What has to be clearer, and where?',
  remarkAbout: (sequence: number) => `Remark on ${sequence}`,
  remarkBegins: (sequence: number) => `On ${sequence}: `,
  remarkMissing: 'First write what has to change; then it can be returned.',
  steps: {
    submit: 'Mark as submitted',
    withdraw: 'Withdraw',
    approve: 'Approve',
    return: 'Return with remarks',
  },
  done: {
    submit: (brand: string) =>
      `The journey ${brand} is marked as submitted. Nothing has been sent: download the journey file and give it to your editor.`,
    withdraw: (brand: string) => `The journey ${brand} was withdrawn.`,
    approve: (brand: string) => `The journey ${brand} was approved.`,
    return: (brand: string) =>
      `The journey ${brand} is marked as returned. Nothing has been sent: download the journey file, which holds your remarks, and give it to the reviewer.`,
  },
};

const nl: typeof en = {
  title: 'Redactie',
  link: 'Redactie',
  lead: 'Afgeronde klantreizen op weg naar de opdrachtgever. Waar een klantreis hier staat, heeft geen invloed op de cijfers.',
  emptyTitle: 'Nog niets te redigeren',
  emptyLead:
    'Een klantreis komt hier zodra hij is afgerond: dan kan hij worden ingediend, teruggegeven met opmerkingen en goedgekeurd.',
  toJourneys: 'Naar de klantreizen',
  study: 'Onderzoek',
  allStudies: 'Alle onderzoeken',
  noStudy: 'Klantreizen zonder onderzoek',
  none: 'Geen.',
  statuses: { finished: 'niet ingediend', submitted: 'ingediend', returned: 'teruggegeven', approved: 'goedgekeurd' },
  groups: {
    submitted: 'Te lezen',
    returned: 'Teruggegeven',
    finished: 'Nog niet ingediend',
    approved: 'Goedgekeurd',
  },
  since: (day) => `Sinds ${day}.`,
  amendedSince: 'gewijzigd na de goedkeuring',
  back: 'Redactie',
  previous: 'Vorige klantreis',
  next: 'Volgende klantreis',
  openReport: 'Rapport en wijzigingen',
  readBesideHints: 'Lees met hints ernaast',
  editing: 'Hoe ver deze klantreis is',
  remarks: 'Opmerkingen van de redacteur',
  remarkOn: (day, clock) => `${day}, ${clock}`,
  explain: {
    finished:
      'Nog niet ingediend. Lees hem nog één keer na, markeer hem als ingediend en geef de redacteur het klantreisbestand.',
    submitted:
      'Ingediend. Geeltje verstuurt zelf niets: het klantreisbestand gaat naar de redacteur, die de klantreis teruggeeft of goedkeurt.',
    returned:
      'Teruggegeven. Geeltje verstuurt zelf niets: het klantreisbestand gaat terug naar de beoordelaar, die wijzigt wat hieronder gevraagd wordt en de klantreis opnieuw indient.',
    approved: 'Goedgekeurd.',
  },
  editorMayGoOn: 'Als redacteur kun je hem ook zo goedkeuren of teruggeven.',
  remark: 'Opmerkingen voor de beoordelaar',
  remarkHint: 'Wat moet er duidelijker, en waar?',
  remarkAbout: (sequence) => `Opmerking bij ${sequence}`,
  remarkBegins: (sequence) => `Bij ${sequence}: `,
  remarkMissing: 'Schrijf eerst op wat er anders moet; dan kun je hem teruggeven.',
  steps: {
    submit: 'Markeer als ingediend',
    withdraw: 'Trek in',
    approve: 'Keur goed',
    return: 'Geef terug met opmerkingen',
  },
  done: {
    submit: (brand) =>
      `De klantreis ${brand} is gemarkeerd als ingediend. Verstuurd is er niets: download het klantreisbestand en geef het aan je redacteur.`,
    withdraw: (brand) => `De klantreis ${brand} is ingetrokken.`,
    approve: (brand) => `De klantreis ${brand} is goedgekeurd.`,
    return: (brand) =>
      `De klantreis ${brand} is gemarkeerd als teruggegeven. Verstuurd is er niets: download het klantreisbestand, met je opmerkingen erin, en geef het aan de beoordelaar.`,
  },
};

/** The editor's desk: where finished journeys stand on their way to the client. */
export const deskWords: Translated<typeof en> = { en, nl };
