import type { MeanSquares } from './intraclass-correlation.js';

export const components = ['units', 'reviewers', 'residual'] as const;

export type Component = (typeof components)[number];

/** Where the differences between answers come from, in squared points of the scale. */
export interface VarianceComponents {
  variance: Record<Component, number>;
  /** Shares of their sum, 0-1; all 0 when nothing varies. */
  share: Record<Component, number>;
  /** Components whose estimate was negative and was set to 0: too few data to tell them from 0. */
  setToZero: Component[];
}

/**
 * Variance components of units crossed with reviewers, from expected mean squares (Brennan 2001, ch. 2; p x r):
 * units `(BMS - EMS) / k`, reviewers `(JMS - EMS) / n`, residual `EMS`. Negative estimates are set to 0 and named.
 */
export function varianceComponents({ units, reviewers, between, judges, error }: MeanSquares): VarianceComponents {
  const estimate: Record<Component, number> = {
    units: (between - error) / reviewers,
    reviewers: (judges - error) / units,
    residual: error,
  };
  const variance = mapComponents((component) => Math.max(0, estimate[component]));
  const sum = components.reduce((total, component) => total + variance[component], 0);
  return {
    variance,
    share: mapComponents((component) => (sum > 0 ? variance[component] / sum : 0)),
    setToZero: components.filter((component) => estimate[component] < 0),
  };
}

const mapComponents = (value: (component: Component) => number): Record<Component, number> => ({
  units: value('units'),
  reviewers: value('reviewers'),
  residual: value('residual'),
});
