import { leastCoverage } from '../measure/coverage.js';
import type { Answer } from '../model/rating.js';
import type { Language } from '../model/settings.js';
import { numberFormat } from './intl-formats.js';

/** A figure rounded for reading, with the decimal sign of the language: 57.7 is `58`. */
export const formatNumber = (value: number, language: Language, decimals = 0): string =>
  numberFormat(language, { maximumFractionDigits: decimals }).format(value);

/** An amount of bytes in the unit that suits it: `14 kB`, `2,3 GB`. */
export function formatBytes(bytes: number, language: Language): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;
  const place = bytes < 1e6 ? 0 : bytes < 1e9 ? 1 : 2;
  const value = bytes / 1000 ** (place + 1);
  return numberFormat(language, {
    style: 'unit',
    unit: units[place] ?? 'gigabyte',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}

/** A difference with its sign, to one decimal: `+0.4`, `−0,3`, `0`. */
export const formatDifference = (value: number, language: Language): string =>
  numberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(value).replace('-', '−');

/** A share, 0-1, as a whole percentage: `67%`. */
export const formatShare = (share: number, language: Language): string =>
  numberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A coverage that falls short of the 80% that a ranking asks for: never rounded up to it. */
export const formatCoverageBelow = (coverage: number, language: Language): string =>
  formatShare(Math.min(coverage, leastCoverage - 0.01), language);

/** A number of which the decimals matter, such as an alpha: `0.58`, `−0,10`. */
export const formatExact = (value: number, language: Language, decimals = 2): string =>
  numberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .format(value)
    .replace('-', '−');

/** The same, rounded down: a figure that falls short of a boundary never reads as if it reached it: .798 is `0.79`. */
export const formatReached = (value: number, language: Language): string =>
  formatExact(Math.floor(value * 100 + 1e-9) / 100, language);

/** The same with its sign, and always as many decimals, for numbers that stand under each other: `+0.40`, `−12,0`. */
export const formatSigned = (value: number, language: Language, decimals: number): string =>
  numberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'exceptZero',
  })
    .format(value)
    .replace('-', '−');

/** A p-value: two decimals, three below .1, and never 0: `0.50`, `0,012`, `< 0.001`. */
export function formatP(p: number, language: Language): string {
  if (p < 0.001) return `< ${formatExact(0.001, language, 3)}`;
  return formatExact(p, language, p < 0.1 ? 3 : 2);
}

/** Things in a row as a sentence has them: `A, B and C`. */
export const formatList = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(items);

/** The words an answer needs when it is not a point. */
interface AnswerWords {
  notApplicable: string;
  skipped: string;
}

/** An answer in a word: its point, "not applicable" or "skipped". */
export function formatAnswer(answer: Answer, words: AnswerWords): string {
  if (answer === null) return words.skipped;
  return answer === 'not_applicable' ? words.notApplicable : String(answer);
}
