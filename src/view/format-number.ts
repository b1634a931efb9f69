import type { Answer } from '../model/rating.js';
import type { Language } from '../model/settings.js';

/** A figure rounded for reading, with the decimal sign of the language: 57.7 is `58`. */
export const formatNumber = (value: number, language: Language, decimals = 0): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: decimals }).format(value);

/** A difference with its sign, to one decimal: `+0.4`, `−0,3`, `0`. */
export const formatDifference = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })
    .format(value)
    .replace('-', '−');

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
