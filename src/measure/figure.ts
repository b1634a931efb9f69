/** Why a figure has no value. Each has a sentence in `src/text/reasons.ts`. */
export const reasons = ['nothing_rated', 'nothing_asked'] as const;

export type Reason = (typeof reasons)[number];

/** A figure that could not be computed is a value with a reason: never NaN, never a silent 0 or 1. */
export interface Undefined {
  undefined: Reason;
}

export type Figure = number | Undefined;

/** Whether a figure has a value; narrows it to a number. */
export const isDefined = (figure: Figure): figure is number => typeof figure === 'number';

/** Arithmetic mean of the values, or undefined for `reason` when there are none. */
export function mean(values: readonly number[], reason: Reason = 'nothing_rated'): Figure {
  if (values.length === 0) return { undefined: reason };
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
