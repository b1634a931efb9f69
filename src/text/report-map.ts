import type { Translated } from './translated.js';

const en = {
  title: 'The journey, touchpoint by touchpoint',
  lead: 'Mean emotion per touchpoint type, in the order of the walk, with what reviewers wrote where it hurt or delighted.',
  overlaid: 'Brands and rounds lie over each other on the same template, each with its own line and shape.',
  left: (shown: number, all: number) => `The ${shown} touchpoint types that most journeys met, of ${all}.`,
  scroll: (title: string) => `The map, wider than the screen: ${title}`,
  legend: 'Lines and signs',
  face: (name: string) => `${name}, whose notes are shown`,
  noPhase: 'No phase',
  high: 'very pleasant',
  low: 'very unpleasant',
  curve: (name: string, low: string, high: string) => `${name}: lowest at ${low}, highest at ${high}.`,
  curveNone: (name: string) => `${name}: no emotion was answered.`,
  point: (type: string, value: string) => `“${type}” (${value} of 7)`,
  pain: { signal: 'pain, a signal', confirmed: 'pain, confirmed' },
  painSign: 'pain',
  wow: 'wow',
  count: (journeys: number, of: number) => `${journeys} of ${of}`,
  against: (name: string) => `score minus ${name}:`,
  notMet: 'not met',
  lanes: { expected: 'Expected', thought: 'Thought', felt: 'Felt' },
  toMap: 'To the map, to arrange it',
};

const nl: typeof en = {
  title: 'De klantreis, touchpoint voor touchpoint',
  lead: 'Gemiddelde emotie per soort touchpoint, in de volgorde van de klantreis, met wat beoordelaars schreven waar het pijn deed of verraste.',
  overlaid: 'Merken en metingen liggen over elkaar op hetzelfde stramien, elk met een eigen lijn en vorm.',
  left: (shown, all) => `De ${shown} soorten touchpoints die in de meeste klantreizen voorkwamen, van de ${all}.`,
  scroll: (title) => `De kaart, breder dan het scherm: ${title}`,
  legend: 'Lijnen en tekens',
  face: (name) => `${name}, waarover de geeltjes gaan`,
  noPhase: 'Geen fase',
  high: 'zeer prettig',
  low: 'zeer onprettig',
  curve: (name, low, high) => `${name}: het laagst bij ${low}, het hoogst bij ${high}.`,
  curveNone: (name) => `${name}: er is geen emotie ingevuld.`,
  point: (type, value) => `“${type}” (${value} van 7)`,
  pain: { signal: 'pijnpunt, een signaal', confirmed: 'pijnpunt, bevestigd' },
  painSign: 'pijnpunt',
  wow: 'wow-moment',
  count: (journeys, of) => `${journeys} van ${of}`,
  against: (name) => `score min ${name}:`,
  notMet: 'niet meegemaakt',
  lanes: { expected: 'Verwachtte', thought: 'Dacht', felt: 'Voelde' },
  toMap: 'Naar de kaart, om te ordenen',
};

/** The journey map of a report. */
export const reportMapWords: Translated<typeof en> = { en, nl };
