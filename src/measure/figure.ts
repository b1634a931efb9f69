/** Why a figure has no value. Each has a sentence in `src/text/reasons.ts`. */
export const reasons = [
  /** No touchpoint with enough answers. */
  'nothing_rated',
  /** The question was not asked, or nobody answered it. */
  'nothing_asked',
  /** Every type that was rated has importance 0. */
  'no_weight',
  /** No study says which types to expect. */
  'no_study',
  /** Nothing that could be reached was expected. */
  'nothing_expected',
  /** An interval, a spread or a comparison needs two independent reviewers. */
  'one_reviewer',
  /** An interval over the journeys of one reviewer needs two of them. */
  'one_journey',
  /** Consistency needs two channels. */
  'one_channel',
  /** Fewer observations than the method needs. */
  'too_few',
  /** All values are the same: agreement and spread cannot be told from chance. */
  'no_variation',
  /** No unit was rated by two reviewers. */
  'nothing_shared',
  /** No unit was rated by every reviewer. */
  'no_complete_unit',
  /** Reviewers agree no better than chance, so that no number of them would do. */
  'no_agreement',
] as const;

export type Reason = (typeof reasons)[number];

/** A figure that could not be computed is a value with a reason: never NaN, never a silent 0 or 1. */
export interface Undefined {
  undefined: Reason;
}

export type Figure = number | Undefined;

/** Whether a figure has a value; narrows it to a number. */
export const isDefined = (figure: Figure): figure is number => typeof figure === 'number';

/** A number as a figure; NaN and infinities, which the inner loops use for "no value", become undefined for `reason`. */
export const asFigure = (value: number, reason: Reason = 'nothing_rated'): Figure =>
  Number.isFinite(value) ? value : { undefined: reason };
