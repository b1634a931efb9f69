import type { ShownFigure } from './describe-figure.js';

const percent = (place: number): string => `${Math.round(1000 * Math.min(1, Math.max(0, place))) / 10}%`;

/**
 * A figure as a dot on its scale, with a line over its interval; the same numbers stand beside it in words. A report has
 * hundreds of them, so that the scale behind it is painted by the style sheet.
 */
export function IntervalLine({ at, low, high }: NonNullable<ShownFigure['line']>) {
  return (
    <svg class="interval-line" aria-hidden="true">
      {high > low && <line x1={percent(low)} x2={percent(high)} y1="8" y2="8" />}
      <circle cx={percent(at)} cy="8" r="4.5" />
    </svg>
  );
}
