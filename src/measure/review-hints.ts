import type { Journey } from '../model/journey.js';
import { scales } from '../model/rating.js';
import type { Touchpoint } from '../model/touchpoint.js';
import { type LooseWording, looseWording } from './loose-wording.js';
import { personalData } from './personal-data.js';
import { isPoint } from './score.js';
import { staffNames } from './staff-names.js';

export type HintKind =
  | 'low_without_reason'
  | 'no_without_reason'
  | 'check_skipped'
  | 'staff_name'
  | 'personal_data'
  | LooseWording;

/** Something an editor would ask about a touchpoint. It never blocks anything, and goes when the text is mended. */
export interface Hint {
  kind: HintKind;
  /** The words it is about, or the question that lacks a reason; empty where a whole rating does. */
  excerpt: string;
}

/** The language of a text is not known, and reviewers mix: both languages are looked for everywhere. */
export function reviewHints(touchpoint: Touchpoint, { name, sites, role }: Journey['brand']): Hint[] {
  const { lanes, note, checks, idea, rating, type } = touchpoint;
  const observed = [note, lanes.expected, lanes.thought, lanes.felt, ...checks.map(({ remark }) => remark)];
  const all = [type, ...observed, idea?.text ?? ''];
  const hints: Hint[] = [];
  const add = (kind: HintKind, excerpts: readonly string[]): void => {
    for (const excerpt of new Set(excerpts)) hints.push({ kind, excerpt });
  };
  const isLow = scales.some((scale) => isPoint(rating[scale]) && rating[scale] <= 3);
  if (isLow && countWords(observed.join(' ')) < wordsOfReason) add('low_without_reason', ['']);
  add(
    'no_without_reason',
    checks.filter(({ answer, remark }) => answer === 'no' && countWords(remark) < 2).map(({ question }) => question),
  );
  add(
    'check_skipped',
    checks.filter(({ answer }) => answer === null).map(({ question }) => question),
  );
  const naming = { brands: [name, ...sites], strict: role === 'competitor' };
  add(
    'staff_name',
    all.flatMap((text) => staffNames(text, naming)),
  );
  add('personal_data', all.flatMap(personalData));
  for (const text of observed) {
    for (const [kind, excerpt] of looseWording(text, { expected: text === lanes.expected })) add(kind, [excerpt]);
  }
  return hints;
}

/** Fewer words than this are no reason: "traag", "niet fijn". */
const wordsOfReason = 3;

const countWords = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
