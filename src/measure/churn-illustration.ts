import { asFigure, type Figure } from './figure.js';

/** Shares of customers who say elsewhere that they would switch: stated intentions, not a forecast. */
export interface ChurnRates {
  /** After one bad experience, and after several; 0-1. */
  one: number;
  several: number;
}

/** What docs/method.md starts from; editable, and to be shown with its date and label. */
export const churnRates: ChurnRates = { one: 0.5, several: 0.8 };

/** An illustration of what pain might cost. */
export interface ChurnIllustration {
  /** `one × P(exactly one pain) + several × P(two or more)`, 0-1. */
  value: Figure;
  /** Shares of journeys with exactly one painful touchpoint, and with two or more; 0-1. */
  onePain: Figure;
  severalPains: Figure;
  rates: ChurnRates;
}

/** The churn illustration from the numbers of journeys. See docs/method.md. */
export function churnIllustration(
  journeys: number,
  one: number,
  several: number,
  rates: ChurnRates,
): ChurnIllustration {
  const share = (some: number): Figure => asFigure(some / journeys, 'nothing_rated');
  return {
    value: asFigure((rates.one * one + rates.several * several) / journeys, 'nothing_rated'),
    onePain: share(one),
    severalPains: share(several),
    rates: { ...rates },
  };
}
