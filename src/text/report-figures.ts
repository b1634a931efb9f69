import { counts } from './counts.js';
import type { Translated } from './translated.js';

interface FigureWords {
  name: string;
  /** What it says in one line, so that it can be read where no link leads to more. */
  explanation: string;
}

const en = {
  goals: { name: 'Goals reached', explanation: 'of the goals set before the walk; “partly” is not reached' },
  blocked: { name: 'Blocked journeys', explanation: 'with a touchpoint where the reviewer could not go on' },
  wouldLeave: {
    name: 'Would have left',
    explanation: 'journeys with a touchpoint where the reviewer would have left as a customer',
  },
  coverage: { name: 'Coverage', explanation: 'touchpoint types that were rated, of those the study expects' },
  overall: { name: 'Overall, as asked', explanation: 'the answer at the end, 0 to 100: what is remembered' },
  peakEnd: { name: 'Peak-end', explanation: 'the most extreme emotion and the last one, 0 to 100' },
  score: { name: 'Experience score', explanation: 'mean of effectiveness, ease and emotion, 0 to 100' },
  net: { name: 'Net score', explanation: 'share of answers 6–7 minus share of answers 1–3, −100 to 100' },
  disconfirmation: { name: 'Against expectation', explanation: '−1 much worse, 0 as expected, 1 much better' },
  special: {
    name: 'Journeys with a wow',
    explanation:
      'Elsewhere about a quarter of consumers report a special experience: a different measure, so compare with care.',
  },
  smallGestures: { name: 'Small gestures', explanation: 'journeys in which somebody did a little more than needed' },
  unintended: { name: 'Surely not intended', explanation: 'journeys with something the brand cannot have meant' },
  consistency: {
    name: 'Channel consistency',
    explanation: '100 when all channels are equally good, or equally bad: read it beside the level',
  },
  carryOver: { name: 'Carry-over', explanation: 'handovers in which the story did not have to be told again' },
  forcedChannel: {
    name: 'Forced channel',
    explanation: 'touchpoints in another channel than the reviewer would have chosen',
  },
  promises: { name: 'Promises kept', explanation: 'of all verdicts on promises; exceeded counts as kept' },
  checks: { name: 'Checks passed', explanation: 'objective questions answered “yes”, of “yes” and “no”' },
  easy: { name: 'Made easy', explanation: '“The brand made it easy for me to handle what I came for”: share of 5–7' },
  choose_again: { name: 'Would choose again', explanation: '“Next time I would choose the brand again”, 0 to 100' },
  spend_more: { name: 'Would spend more', explanation: '“I would like to spend more at the brand”, 0 to 100' },
  recommend: { name: 'Would recommend', explanation: '“I would recommend the brand”, 0 to 100' },
  theme: { name: 'One whole', explanation: '“It all formed one whole”, 0 to 100' },
  consistent: { name: 'Same quality', explanation: '“The quality was the same everywhere”, 0 to 100' },
  context: { name: 'Suited the moment', explanation: '“What I got suited the moment”, 0 to 100' },
  brand_fit: { name: 'Felt like the brand', explanation: '“This really felt like the brand”, 0 to 100' },
  personal: { name: 'Treated personally', explanation: '“I was treated personally”, 0 to 100' },
  layout: {
    name: 'Looked like one company',
    explanation: '“Everything looked as if it came from one company”, 0 to 100',
  },
  doubted: { name: 'Doubted it was them', explanation: '“I doubted whether this was really the brand”: share of yes' },
} satisfies Record<string, FigureWords>;

/** A figure of a brand that the report names. */
export type NamedFigure = keyof typeof en;

const nl: Record<NamedFigure, FigureWords> = {
  goals: {
    name: 'Doelen bereikt',
    explanation: 'van de doelen die vooraf zijn gesteld; “deels” telt niet als bereikt',
  },
  blocked: { name: 'Vastgelopen klantreizen', explanation: 'met een touchpoint waar de beoordelaar niet verder kon' },
  wouldLeave: {
    name: 'Zou zijn afgehaakt',
    explanation: 'klantreizen met een touchpoint waar de beoordelaar als klant was afgehaakt',
  },
  coverage: { name: 'Dekking', explanation: 'beoordeelde soorten touchpoints, van wat het onderzoek verwacht' },
  overall: { name: 'Eindoordeel, gevraagd', explanation: 'het antwoord aan het eind, 0 tot 100: wat blijft hangen' },
  peakEnd: { name: 'Piek-einde', explanation: 'de meest uitgesproken emotie en de laatste, 0 tot 100' },
  score: { name: 'Belevingsscore', explanation: 'gemiddelde van effectiviteit, eenvoud en emotie, 0 tot 100' },
  net: { name: 'Nettoscore', explanation: 'aandeel antwoorden 6–7 min aandeel antwoorden 1–3, −100 tot 100' },
  disconfirmation: {
    name: 'Vergeleken met de verwachting',
    explanation: '−1 veel slechter, 0 zoals verwacht, 1 veel beter',
  },
  special: {
    name: 'Klantreizen met een wow-moment',
    explanation:
      'Elders meldt ongeveer een kwart van de consumenten een bijzondere ervaring: een andere maat, dus vergelijk voorzichtig.',
  },
  smallGestures: { name: 'Kleine gebaren', explanation: 'klantreizen waarin iemand net iets meer deed dan nodig' },
  unintended: {
    name: 'Vast niet de bedoeling',
    explanation: 'klantreizen met iets wat het merk niet kan hebben gewild',
  },
  consistency: {
    name: 'Consistentie van kanalen',
    explanation: '100 als alle kanalen even goed zijn, of even slecht: lees het naast het niveau',
  },
  carryOver: {
    name: 'Doorverwezen zonder herhalen',
    explanation: 'doorverwijzingen waarna de klant het verhaal niet opnieuw hoefde te doen',
  },
  forcedChannel: {
    name: 'Opgedrongen kanaal',
    explanation: 'touchpoints in een ander kanaal dan de beoordelaar zelf had gekozen',
  },
  promises: {
    name: 'Beloften nagekomen',
    explanation: 'van alle oordelen over beloften; overtroffen telt als nagekomen',
  },
  checks: { name: 'Controlevragen in orde', explanation: 'feitelijke vragen met “ja”, van alle “ja” en “nee”' },
  easy: {
    name: 'Makkelijk gemaakt',
    explanation: '“Het merk maakte het me makkelijk om te regelen wat ik wilde”: aandeel 5–7',
  },
  choose_again: { name: 'Zou weer kiezen', explanation: '“De volgende keer kies ik weer voor het merk”, 0 tot 100' },
  spend_more: { name: 'Zou meer uitgeven', explanation: '“Ik zou meer willen uitgeven bij het merk”, 0 tot 100' },
  recommend: { name: 'Zou aanraden', explanation: '“Ik zou het merk aanraden”, 0 tot 100' },
  theme: { name: 'Eén geheel', explanation: '“Alles vormde één geheel”, 0 tot 100' },
  consistent: { name: 'Overal dezelfde kwaliteit', explanation: '“De kwaliteit was overal hetzelfde”, 0 tot 100' },
  context: { name: 'Paste bij het moment', explanation: '“Wat ik kreeg, paste bij het moment”, 0 tot 100' },
  brand_fit: { name: 'Voelde als het merk', explanation: '“Dit voelde echt als het merk”, 0 tot 100' },
  personal: { name: 'Persoonlijk behandeld', explanation: '“Ik werd persoonlijk behandeld”, 0 tot 100' },
  layout: {
    name: 'Zag eruit als één bedrijf',
    explanation: '“Alles zag eruit alsof het van één bedrijf kwam”, 0 tot 100',
  },
  doubted: {
    name: 'Twijfelde of het echt was',
    explanation: '“Ik twijfelde of dit echt van het merk was”: aandeel ja',
  },
};

/** The figures of a brand: their names, and what each says. */
export const reportFigureWords: Translated<Record<NamedFigure, FigureWords>> = { en, nl };

const enParts = {
  groups: {
    worked: 'Did it work?',
    experienced: 'How was it?',
    held: 'Does it hold together?',
    closing: 'Looking back',
  },
  level: (level: string) => `level ${level}`,
  weakest: (channel: string, value: string) => `weakest: ${channel} (${value})`,
  phases: 'Phases',
  phasesLead: 'The experience score of each phase, in the order of the journey.',
  channels: 'Channels',
  channelsLead: 'The experience score of each channel, over all phases.',
  fivePoints: (needs: string) => `Needed for an experience score within five points, at the spread seen now: ${needs}.`,
  fivePointsGuess: 'Below five reviewers that spread is itself a guess.',
  needs: (brand: string, count: number) => `${counts.en.reviewers(count)} (${brand})`,
  bootstrap: (brand: string, low: string, high: string) =>
    `${brand}: the bootstrap interval of the experience score runs from ${low} to ${high}.`,
  nps: (brand: string, value: string, answers: number) =>
    `${brand}: net promoter score ${value} over ${answers === 1 ? '1 answer' : `${answers} answers`} of reviewers, who are not customers.`,
};

const nlParts: typeof enParts = {
  groups: {
    worked: 'Lukte het?',
    experienced: 'Hoe was het?',
    held: 'Is het één geheel?',
    closing: 'Terugblik',
  },
  level: (level) => `niveau ${level}`,
  weakest: (channel, value) => `zwakste: ${channel} (${value})`,
  phases: 'Fasen',
  phasesLead: 'De belevingsscore van elke fase, in de volgorde van de klantreis.',
  channels: 'Kanalen',
  channelsLead: 'De belevingsscore van elk kanaal, over alle fasen.',
  fivePoints: (needs) => `Nodig voor een belevingsscore op vijf punten nauwkeurig, bij de spreiding van nu: ${needs}.`,
  fivePointsGuess: 'Bij minder dan vijf beoordelaars is die spreiding zelf een gok.',
  needs: (brand, count) => `${counts.nl.reviewers(count)} (${brand})`,
  bootstrap: (brand, low, high) =>
    `${brand}: het bootstrapinterval van de belevingsscore loopt van ${low} tot ${high}.`,
  nps: (brand, value, answers) =>
    `${brand}: net promoter score ${value} over ${answers === 1 ? '1 antwoord' : `${answers} antwoorden`} van beoordelaars, en dat zijn geen klanten.`,
};

/** The words around the figures of a brand and of its parts. */
export const reportPartWords: Translated<typeof enParts> = { en: enParts, nl: nlParts };
