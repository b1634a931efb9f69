import type { ShownFigure } from './describe-figure.js';

/** Whole ones: a line is some two hundred pixels long. */
const percent = (place: number): string => `${Math.round(100 * Math.min(1, Math.max(0, place)))}%`;

/**
 * A figure as a dot on its scale, with a line over its interval; the same numbers stand beside it in words. A report has
 * hundreds of them, so that it is one element and the style sheet draws the rest.
 */
export function IntervalLine({ at, low, high }: NonNullable<ShownFigure['line']>) {
  const interval = high > low && { '--low': percent(low), '--wide': percent(high - low) };
  return <i class="interval-line" style={{ '--at': percent(at), ...interval }} />;
}
