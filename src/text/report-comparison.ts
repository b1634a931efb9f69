import { counts } from './counts.js';
import type { Translated } from './translated.js';

const en = {
  brands: 'Do the brands differ?',
  brandsLead:
    'Brands are compared on the touchpoint types that both were rated on. A positive difference means that the first brand is higher.',
  pair: (first: string, second: string) => `${first} minus ${second}`,
  columns: {
    figure: 'Figure',
    difference: 'Difference',
    interval: '95% interval',
    p: 'p',
    adjusted: 'p after Holm',
    verdict: 'What can be said',
  },
  points: (difference: string) => `${difference} points`,
  paired: (both: number) => `Paired: ${both} reviewers walked both.`,
  unpaired: (first: number, second: number) => `Not paired: ${counts.en.reviewers(first)} against ${second}.`,
  notShared: (types: string) => `Left out, because only one side was rated on it: ${types}.`,
  noneShared: 'They have no touchpoint type in common, so only the whole journey can be compared.',
  ofTypes: 'Difference per touchpoint type',
  ofTypesLead: 'With an interval and without p: who tests much soon finds something by chance.',
  higher: (higher: string, lower: string) => `${higher} is higher than ${lower}.`,
  higherWeakly: (higher: string, lower: string, doubt: string) =>
    `${higher} is higher than ${lower} by the test, but ${doubt}: a first impression.`,
  doubts: { holdsZero: 'the interval still holds 0', noInterval: 'there is no interval beside it' },
  noneShown: 'No difference has been shown; that is not “no difference”.',
  cannotUnpaired: (first: number, second: number) =>
    `Cannot be shown with ${first} against ${second}: even the clearest difference would not count. Add reviewers.`,
  cannotPaired: (both: number) =>
    `Cannot be shown with ${both} reviewers who walked both: even the clearest difference would not count. Add reviewers.`,
  higherOnScore: (higher: string, lower: string, points: string, interval: string) =>
    `On the experience score ${higher} is ${counts.en.points(points)} higher than ${lower} (95% interval ${interval}).`,
  higherOnScoreWeakly: (higher: string, lower: string, points: string, doubt: string) =>
    `On the experience score ${higher} is ${counts.en.points(points)} higher than ${lower} by the test, but ${doubt}: a first impression.`,
  noneShownOnScore: (first: string, second: string) =>
    `No difference in the experience score has been shown between ${first} and ${second}; that is not “no difference”.`,
  cannotOnScore: (first: string, second: string) =>
    `With so few reviewers a difference in the experience score between ${first} and ${second} cannot be shown, even if there is one.`,
  cannotCompare: (first: string, second: string, reason: string) =>
    `${first} and ${second} cannot be compared. ${reason}`,
  ranked: (brands: string) =>
    `On the touchpoint types they share: ${brands}. The order alone does not say that neighbours differ.`,
  rankedBrand: (brand: string, score: string) => `${brand} (${score})`,
  notRanked: 'The brands are not put in order.',
  obstacles: {
    one_brand: 'There is only one brand.',
    no_coverage: (brand: string, reason: string) => `${brand} has no coverage. ${reason}`,
    coverage_below_80: (brand: string, coverage: string) => `${brand} has a coverage of ${coverage}, below 80%.`,
    nothing_shared: 'No touchpoint type was rated at all of them.',
  },
  changes: 'What changed between rounds?',
  changesLead:
    'Each brand against itself, the later round minus the earlier one. What else changed meanwhile is not in the numbers.',
  roundPair: (brand: string, after: string, before: string) => `${brand}: ${after} minus ${before}`,
  round: (name: string) => `“${name}”`,
  ideasLead: 'A change after an idea is not yet an effect of the idea: say why it would be.',
  ideaKinds: { repair: 'repair', delight: 'delight' },
  ideaChange: (brand: string, before: string, after: string) => `${brand}, from ${before} to ${after}:`,
};

const nl: typeof en = {
  brands: 'Verschillen de merken?',
  brandsLead:
    'Merken worden vergeleken op de soorten touchpoints die bij allebei zijn beoordeeld. Een positief verschil betekent dat het eerste merk hoger uitkomt.',
  pair: (first, second) => `${first} min ${second}`,
  columns: {
    figure: 'Cijfer',
    difference: 'Verschil',
    interval: '95%-interval',
    p: 'p',
    adjusted: 'p na Holm',
    verdict: 'Wat je kunt zeggen',
  },
  points: (difference) => `${difference} punten`,
  paired: (both) => `Gepaard: ${both} beoordelaars liepen ze allebei.`,
  unpaired: (first, second) => `Niet gepaard: ${counts.nl.reviewers(first)} tegenover ${second}.`,
  notShared: (types) => `Weggelaten, want maar aan één kant beoordeeld: ${types}.`,
  noneShared: 'Ze hebben geen soort touchpoint gemeen; alleen de hele klantreis is te vergelijken.',
  ofTypes: 'Verschil per soort touchpoint',
  ofTypesLead: 'Met een interval en zonder p: wie veel toetst, vindt door toeval al snel iets.',
  higher: (higher, lower) => `${higher} komt hoger uit dan ${lower}.`,
  higherWeakly: (higher, lower, doubt) =>
    `${higher} komt volgens de toets hoger uit dan ${lower}, maar ${doubt}: een eerste indruk.`,
  doubts: { holdsZero: 'in het interval ligt nog 0', noInterval: 'er is geen interval bij' },
  noneShown: 'Er is geen verschil aangetoond; dat is niet hetzelfde als “geen verschil”.',
  cannotUnpaired: (first, second) =>
    `Niet aan te tonen met ${first} tegenover ${second}: zelfs het duidelijkste verschil zou niet tellen. Schakel meer beoordelaars in.`,
  cannotPaired: (both) =>
    `Niet aan te tonen met ${both} beoordelaars die ze allebei liepen: zelfs het duidelijkste verschil zou niet tellen. Schakel meer beoordelaars in.`,
  higherOnScore: (higher, lower, points, interval) =>
    `Op de belevingsscore komt ${higher} ${counts.nl.points(points)} hoger uit dan ${lower} (95%-interval ${interval}).`,
  higherOnScoreWeakly: (higher, lower, points, doubt) =>
    `Op de belevingsscore komt ${higher} volgens de toets ${counts.nl.points(points)} hoger uit dan ${lower}, maar ${doubt}: een eerste indruk.`,
  noneShownOnScore: (first, second) =>
    `Tussen ${first} en ${second} is geen verschil in belevingsscore aangetoond; dat is niet hetzelfde als “geen verschil”.`,
  cannotOnScore: (first, second) =>
    `Met zo weinig beoordelaars is een verschil in belevingsscore tussen ${first} en ${second} niet aan te tonen, ook als het er is.`,
  cannotCompare: (first, second, reason) => `${first} en ${second} zijn niet te vergelijken. ${reason}`,
  ranked: (brands) =>
    `Op de soorten touchpoints die ze delen: ${brands}. De volgorde zelf zegt nog niet dat buren verschillen.`,
  rankedBrand: (brand, score) => `${brand} (${score})`,
  notRanked: 'De merken staan niet op volgorde.',
  obstacles: {
    one_brand: 'Er is maar één merk.',
    no_coverage: (brand, reason) => `${brand} heeft geen dekking. ${reason}`,
    coverage_below_80: (brand, coverage) => `${brand} heeft een dekking van ${coverage}, minder dan 80%.`,
    nothing_shared: 'Geen enkele soort touchpoint is bij alle merken beoordeeld.',
  },
  changes: 'Wat veranderde er tussen de metingen?',
  changesLead:
    'Elk merk naast zichzelf, de latere meting min de eerdere. Wat er intussen nog meer veranderde, zit niet in de cijfers.',
  roundPair: (brand, after, before) => `${brand}: ${after} min ${before}`,
  round: (name) => `“${name}”`,
  ideasLead: 'Een verandering na een verbeteridee is nog geen gevolg ervan: zeg waarom het dat zou zijn.',
  ideaKinds: { repair: 'herstellen', delight: 'verrassen' },
  ideaChange: (brand, before, after) => `${brand}, van ${before} naar ${after}:`,
};

/** What can be said about two brands, or two rounds; never more than the interval and the test allow. */
export const reportComparisonWords: Translated<typeof en> = { en, nl };
