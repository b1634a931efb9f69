import type { Translated } from './translated.js';

const en = {
  channel: 'Channel',
  diagramScale:
    'The diagram shows emotion, fitted from 7 points into the 5 that Mermaid draws; the table has the answers.',
  journeyRowColumns: {
    brand: 'Brand',
    round: 'Round',
    reviewer: 'Reviewer',
    day: 'Day',
    touchpoints: 'Touchpoints',
    pains: 'Pains',
    wows: 'Wows',
    score: 'Experience, 0 to 100',
  },
  studyReportTitle: (date: string) => `Report, ${date}`,
  journeys: 'Journeys',
  journeysLeft: (count: number) =>
    `And ${count} more ${count === 1 ? 'journey' : 'journeys'}, which the figures count as well; the workbook and the CSV files list all of them.`,
  pictures: 'Pictures',
  sheets: {
    summary: 'Summary',
    touchpoints: 'Touchpoints',
    journeys: 'Journeys',
    ideas: 'Ideas',
    codebook: 'Codebook',
  },
  summaryColumns: {
    study: 'Study',
    round: 'Round',
    brand: 'Brand',
    role: 'Role',
    figure: 'Figure',
    value: 'Value',
    low: '95% interval from',
    high: '95% interval to',
    reviewers: 'Reviewers (n)',
    journeys: 'Journeys or cases',
    meaning: 'What it says',
  },
  codebookColumns: { sheet: 'Sheet', column: 'Column', kind: 'Kind', meaning: 'Meaning' },
  kinds: {
    text: 'text',
    time: 'date and time, on the reviewer’s clock',
    count: 'whole number',
    point: 'answer, 1 to 7',
    number: 'number',
    flag: '1 yes, 0 no',
    list: 'list, joined with a bar',
  },
  eventLog: 'Journeys',
  spss: {
    lead: 'Reads the touchpoints into SPSS. Put this file and the data file in one folder and run it there.',
    notApplicable: 'not applicable',
    yes: 'yes',
    no: 'no',
  },
  asExpected: 'as expected',
};

const nl: typeof en = {
  channel: 'Kanaal',
  diagramScale:
    'Het diagram toont emotie, van 7 punten teruggebracht tot de 5 die Mermaid tekent; in de tabel staan de antwoorden.',
  journeyRowColumns: {
    brand: 'Merk',
    round: 'Meting',
    reviewer: 'Beoordelaar',
    day: 'Dag',
    touchpoints: 'Touchpoints',
    pains: 'Pijnpunten',
    wows: 'Wow-momenten',
    score: 'Beleving, 0 tot 100',
  },
  studyReportTitle: (date) => `Rapport, ${date}`,
  journeys: 'Klantreizen',
  journeysLeft: (count) =>
    `En nog ${count} ${count === 1 ? 'klantreis die ook meetelt' : 'klantreizen die ook meetellen'} in de cijfers; in de werkmap en de CSV-bestanden staan ze allemaal.`,
  pictures: 'Afbeeldingen',
  sheets: {
    summary: 'Samenvatting',
    touchpoints: 'Touchpoints',
    journeys: 'Klantreizen',
    ideas: 'Verbeterideeën',
    codebook: 'Codeboek',
  },
  summaryColumns: {
    study: 'Onderzoek',
    round: 'Meting',
    brand: 'Merk',
    role: 'Rol',
    figure: 'Cijfer',
    value: 'Waarde',
    low: '95%-interval van',
    high: '95%-interval tot',
    reviewers: 'Beoordelaars (n)',
    journeys: 'Klantreizen of gevallen',
    meaning: 'Wat het zegt',
  },
  codebookColumns: { sheet: 'Blad', column: 'Kolom', kind: 'Wat voor waarde', meaning: 'Betekenis' },
  kinds: {
    text: 'tekst',
    time: 'datum en tijd, op de klok van de beoordelaar',
    count: 'geheel getal',
    point: 'antwoord, 1 tot 7',
    number: 'getal',
    flag: '1 ja, 0 nee',
    list: 'lijst, gescheiden door een verticale streep',
  },
  eventLog: 'Klantreizen',
  spss: {
    lead: 'Leest de touchpoints in SPSS. Zet dit bestand en het databestand in één map en voer het daar uit.',
    notApplicable: 'niet van toepassing',
    yes: 'ja',
    no: 'nee',
  },
  asExpected: 'zoals verwacht',
};

/** The words that stand in exported files and nowhere else. */
export const exportFileWords: Translated<typeof en> = { en, nl };
