import { knownType } from '../model/known-type.js';
import type { Protocol } from '../model/protocol.js';
import type { RatingFormWords } from '../text/rating-form.js';

/** What is said of a name that the study does not know, and whose checks are therefore not asked. */
export function typeHint({ types, easilyMissed }: Protocol, type: string, words: RatingFormWords): string {
  if (types.length === 0 || type.trim() === '') return '';
  if (knownType([...types, ...easilyMissed.map((name) => ({ name }))], type)) return '';
  return types.some(({ checks }) => checks.length > 0) ? words.chooseTypeForChecks : words.chooseTypeWhy;
}
