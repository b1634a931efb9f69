import { counts } from './counts.js';
import type { Translated } from './translated.js';

const en = {
  title: 'Do the reviewers agree?',
  oneReviewer:
    'There is one reviewer, so nothing can be held side by side yet. Ask a second reviewer to walk the same journey.',
  alpha: {
    unreliable: (alpha: string) =>
      `On the experience score alpha is ${alpha}: too low to lean on what one reviewer found. Two reviewers who differ may both be right about what they met, so talk it through.`,
    tentative: (alpha: string) => `On the experience score alpha is ${alpha}: enough for tentative conclusions.`,
    reliable: (alpha: string) => `On the experience score alpha is ${alpha}: the reviewers agree well.`,
  },
  doubts: {
    maybePoor: 'A first impression: by the interval of the ICC, agreement may also be poor.',
    noInterval: 'A first impression: how sure it is cannot be computed.',
  },
  allAlike: 'Every score is the same, so agreement cannot be told from chance.',
  noAlpha: (reason: string) => `Agreement on the experience score cannot be computed. ${reason}`,
  columns: {
    figure: 'About',
    alpha: 'Alpha',
    ordinal: 'ordinal',
    single: 'ICC of one reviewer',
    average: 'ICC of their mean',
    needed: 'Reviewers needed',
  },
  score: 'Experience score',
  bands: {
    unreliable: 'unreliable',
    tentative: 'tentative',
    reliable: 'reliable',
    poor: 'poor',
    moderate: 'moderate',
    good: 'good',
    excellent: 'excellent',
  },
  people: (count: number) => `${count} in all`,
  upTo: (most: number) => `by the interval up to ${most}`,
  withoutLimit: 'by the interval without limit',
  dropped: (dropped: number, complete: number) =>
    `The ICC uses the ${complete} touchpoint types that every reviewer rated; ${dropped} ${dropped === 1 ? 'was' : 'were'} dropped.`,
  marks: 'On marks and checks',
  checks: 'Checks',
  mark: (name: string, alpha: string, band: string) => `${name} ${alpha} (${band})`,
  variance: (units: string, reviewers: string, residual: string) =>
    `Of the differences between scores, ${units} comes from better and worse touchpoints, ${reviewers} from stricter and milder reviewers and ${residual} from the rest.`,
  setToZero: (names: string) => `Too small to see with so few data: ${names}.`,
  components: { units: 'touchpoints', reviewers: 'reviewers', residual: 'the rest' },
  disagreements: 'Talk about these',
  disagreementsLead: 'The questions on which reviewers differ most.',
  sides: (scale: string, type: string, brand: string, low: string, high: string) =>
    `${scale} of “${type}” at ${brand}: ${low} against ${high}.`,
  answers: (reviewers: string, value: string) => `${reviewers} with ${value}`,
  kinds: {
    split: 'Some found it bad and others good: what did each of them meet?',
    degree: 'A difference of degree: nobody found it bad while another found it good.',
  },
  kindNames: { split: 'split', degree: 'degree' },
  more: (count: number) => `Show ${count} more`,
  standings: 'Strict and mild',
  standingsLead:
    'Each reviewer beside the others on the same touchpoint types. Strict is not wrong; it misleads when brands were walked by different people.',
  stricter: (reviewer: string, points: string, units: number) =>
    `${reviewer}: ${counts.en.points(points)} stricter, on ${counts.en.types(units)}`,
  milder: (reviewer: string, points: string, units: number) =>
    `${reviewer}: ${counts.en.points(points)} milder, on ${counts.en.types(units)}`,
  alike: (reviewer: string, units: number) => `${reviewer}: like the others, on ${counts.en.types(units)}`,
  notShared: (reviewer: string) => `${reviewer}: shares no touchpoint type with another reviewer`,
};

const nl: typeof en = {
  title: 'Zijn de beoordelaars het met elkaar eens?',
  oneReviewer:
    'Er is één beoordelaar, dus er valt nog niets naast elkaar te leggen. Vraag een tweede beoordelaar om dezelfde klantreis te lopen.',
  alpha: {
    unreliable: (alpha) =>
      `Op de belevingsscore is alfa ${alpha}: te laag om op één beoordelaar te bouwen. Twee beoordelaars die het oneens zijn, kunnen allebei gelijk hebben over wat ze meemaakten; praat er dus over.`,
    tentative: (alpha) => `Op de belevingsscore is alfa ${alpha}: genoeg voor voorlopige conclusies.`,
    reliable: (alpha) => `Op de belevingsscore is alfa ${alpha}: de beoordelaars zijn het grotendeels met elkaar eens.`,
  },
  doubts: {
    maybePoor: 'Een eerste indruk: volgens het interval van de ICC kan de overeenstemming ook zwak zijn.',
    noInterval: 'Een eerste indruk: hoe zeker die is, valt niet te berekenen.',
  },
  allAlike: 'Alle scores zijn gelijk; dan is overeenstemming niet van toeval te onderscheiden.',
  noAlpha: (reason) => `De overeenstemming over de belevingsscore is niet te berekenen. ${reason}`,
  columns: {
    figure: 'Waarover',
    alpha: 'Alfa',
    ordinal: 'ordinaal',
    single: 'ICC van één beoordelaar',
    average: 'ICC van hun gemiddelde',
    needed: 'Beoordelaars nodig',
  },
  score: 'Belevingsscore',
  bands: {
    unreliable: 'onbetrouwbaar',
    tentative: 'voorlopig',
    reliable: 'betrouwbaar',
    poor: 'zwak',
    moderate: 'matig',
    good: 'goed',
    excellent: 'uitstekend',
  },
  people: (count) => `${count} in totaal`,
  upTo: (most) => `volgens het interval tot ${most}`,
  withoutLimit: 'volgens het interval zonder grens',
  dropped: (dropped, complete) =>
    `De ICC gebruikt de ${complete} soorten touchpoints die elke beoordelaar beoordeelde; ${dropped} ${dropped === 1 ? 'viel' : 'vielen'} af.`,
  marks: 'Over markeringen en controlevragen',
  checks: 'Controlevragen',
  mark: (name, alpha, band) => `${name} ${alpha} (${band})`,
  variance: (units, reviewers, residual) =>
    `Van de verschillen tussen scores komt ${units} door betere en slechtere touchpoints, ${reviewers} door strengere en mildere beoordelaars en ${residual} door de rest.`,
  setToZero: (names) => `Te klein om te zien met zo weinig gegevens: ${names}.`,
  components: { units: 'touchpoints', reviewers: 'beoordelaars', residual: 'de rest' },
  disagreements: 'Bespreek dit samen',
  disagreementsLead: 'De vragen waarover beoordelaars het meest van mening verschillen.',
  sides: (scale, type, brand, low, high) => `${scale} van “${type}” bij ${brand}: ${low} tegenover ${high}.`,
  answers: (reviewers, value) => `${reviewers} met ${value}`,
  kinds: {
    split: 'De een vond het slecht, de ander goed: wat maakte ieder mee?',
    degree: 'Een verschil in mate: niemand vond het slecht terwijl een ander het goed vond.',
  },
  kindNames: { split: 'verdeeld', degree: 'gradueel' },
  more: (count) => `Toon er nog ${count}`,
  standings: 'Streng en mild',
  standingsLead:
    'Elke beoordelaar naast de anderen op dezelfde soorten touchpoints. Streng is niet fout; het misleidt als de merken door verschillende mensen zijn beoordeeld.',
  stricter: (reviewer, points, units) =>
    `${reviewer}: ${counts.nl.points(points)} strenger, op ${counts.nl.types(units)}`,
  milder: (reviewer, points, units) => `${reviewer}: ${counts.nl.points(points)} milder, op ${counts.nl.types(units)}`,
  alike: (reviewer, units) => `${reviewer}: net als de anderen, op ${counts.nl.types(units)}`,
  notShared: (reviewer) => `${reviewer}: deelt geen soort touchpoint met een andere beoordelaar`,
};

/** Whether reviewers agree, and where they do not, in words a team can discuss. */
export const reportTrustWords: Translated<typeof en> = { en, nl };
