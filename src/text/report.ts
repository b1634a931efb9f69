import { counts } from './counts.js';
import type { Translated } from './translated.js';

const en = {
  title: 'Report',
  ofStudy: (study: string) => `Report, ${study}`,
  toReport: 'To the report',
  all: 'All reports',
  open: 'Open the report',
  gone: 'There is no report at this address: the study is not in this browser, or none of its journeys is finished.',
  lead: 'What all finished journeys in this browser say together, and how sure that is.',
  computing: 'Computing the report…',
  includeUnfinished: 'Also count journeys that are not finished',
  emptyTitle: 'Finish a journey first',
  emptyLead: 'The report speaks of finished journeys, because only those have been looked back on.',
  emptySteps: [
    'Open a running journey with the Geeltje button in the toolbar.',
    'Press “Finish journey” and answer the closing questions.',
    'Come back here. With a second reviewer the report can also say how sure it is.',
  ],
  toJourneys: 'To your journeys',
  noStudy: 'Journeys of no study',
  unknownStudy: 'A study that is not in this browser',
  questionSet: (version: number) => `question set ${version}`,
  otherQuestionSets: (versions: string) =>
    `This study also has journeys with question set ${versions}. Those stand apart: answers to different wordings are never averaged.`,
  round: (name: string) => `“${name}”`,
  noRound: 'Journeys of no round',
  roundless: 'no round',
  journeys: counts.en.journeys,
  reviewers: counts.en.reviewers,
  roles: { own: 'own brand', competitor: 'competitor', reference: 'reference' },
  unfinished: (count: number) =>
    count === 1 ? '1 unfinished journey does not count.' : `${count} unfinished journeys do not count.`,
  approved: (count: number, total: number) =>
    `${count} of ${total} journeys ${count === 1 ? 'was' : 'were'} approved by the editor. That changes no figure.`,
  unfinishedCount: (count: number) =>
    count === 1 ? '1 unfinished journey counts too.' : `${count} unfinished journeys count too.`,
  oneReviewer: 'One reviewer: this says what one person met, not yet what customers meet.',
  figures: 'Figures',
  figuresLead:
    'First whether it worked, then how it was. Each line runs over the 95% interval; n is the number of independent reviewers, with their journeys beside it where those are more.',
  legend: { interval: '95% interval', share: 'interval of a share', n: 'n', dash: 'a dash' },
  columns: { figure: 'Figure', brand: 'Brand', value: 'Value', interval: '95% interval' },
  interval: (low: string, high: string) => `${low} to ${high}`,
  oneReviewerOnly: 'this reviewer only',
  noInterval: 'no interval',
  n: (reviewers: number, journeys: number) =>
    reviewers === journeys ? `n = ${reviewers}` : `n = ${reviewers}, ${counts.en.journeys(journeys)}`,
  ofTotal: (hits: number, total: number, reviewers: number) => `${hits} of ${total}, n = ${reviewers}`,
  madeWith: (seed: number) =>
    `Computed in this browser. Chance is drawn with seed ${seed}: the same journeys give the same report.`,
};

const nl: typeof en = {
  title: 'Rapport',
  ofStudy: (study) => `Rapport, ${study}`,
  toReport: 'Naar het rapport',
  all: 'Alle rapporten',
  open: 'Open het rapport',
  gone: 'Op dit adres staat geen rapport: het onderzoek staat niet in deze browser, of er is nog geen klantreis van afgerond.',
  lead: 'Wat alle afgeronde klantreizen in deze browser samen zeggen, en hoe zeker dat is.',
  computing: 'Het rapport wordt berekend…',
  includeUnfinished: 'Tel ook klantreizen mee die nog niet zijn afgerond',
  emptyTitle: 'Rond eerst een klantreis af',
  emptyLead: 'Het rapport gaat over afgeronde klantreizen, want alleen daarop is teruggekeken.',
  emptySteps: [
    'Open een lopende klantreis met de Geeltje-knop in de werkbalk.',
    'Kies “Klantreis afronden” en beantwoord de slotvragen.',
    'Kom hier terug. Met een tweede beoordelaar kan het rapport ook zeggen hoe zeker het is.',
  ],
  toJourneys: 'Naar je klantreizen',
  noStudy: 'Klantreizen zonder onderzoek',
  unknownStudy: 'Een onderzoek dat niet in deze browser staat',
  questionSet: (version) => `vragenlijst ${version}`,
  otherQuestionSets: (versions) =>
    `Dit onderzoek heeft ook klantreizen met vragenlijst ${versions}. Die staan apart: antwoorden op verschillende vragen worden nooit samen gemiddeld.`,
  round: (name) => `“${name}”`,
  noRound: 'Klantreizen zonder meting',
  roundless: 'geen meting',
  journeys: counts.nl.journeys,
  reviewers: counts.nl.reviewers,
  roles: { own: 'eigen merk', competitor: 'concurrent', reference: 'referentie' },
  unfinished: (count) =>
    count === 1
      ? '1 klantreis is niet afgerond en telt niet mee.'
      : `${count} klantreizen zijn niet afgerond en tellen niet mee.`,
  approved: (count, total) =>
    `${count} van ${total} klantreizen ${count === 1 ? 'is' : 'zijn'} goedgekeurd door de redactie. Dat verandert geen cijfer.`,
  unfinishedCount: (count) =>
    count === 1
      ? '1 klantreis die niet is afgerond, telt ook mee.'
      : `${count} klantreizen die niet zijn afgerond, tellen ook mee.`,
  oneReviewer: 'Eén beoordelaar: dit zegt wat één persoon meemaakte, nog niet wat klanten meemaken.',
  figures: 'Cijfers',
  figuresLead:
    'Eerst of het lukte, dan hoe het was. Elke lijn loopt over het 95%-interval; n is het aantal onafhankelijke beoordelaars, met hun klantreizen ernaast als dat er meer zijn.',
  legend: { interval: '95%-interval', share: 'interval van een aandeel', n: 'n', dash: 'een streepje' },
  columns: { figure: 'Cijfer', brand: 'Merk', value: 'Waarde', interval: '95%-interval' },
  interval: (low, high) => `${low} tot ${high}`,
  oneReviewerOnly: 'alleen deze beoordelaar',
  noInterval: 'geen interval',
  n: (reviewers, journeys) =>
    reviewers === journeys ? `n = ${reviewers}` : `n = ${reviewers}, ${counts.nl.journeys(journeys)}`,
  ofTotal: (hits, total, reviewers) => `${hits} van ${total}, n = ${reviewers}`,
  madeWith: (seed) =>
    `Berekend in deze browser. Het toeval wordt getrokken met startgetal ${seed}: dezelfde klantreizen geven hetzelfde rapport.`,
};

/** The frame of the report on all journeys: what it is about, how it is read, and what it lacks. */
export const reportWords: Translated<typeof en> = { en, nl };
