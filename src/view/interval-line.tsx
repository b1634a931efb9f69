import type { ShownFigure } from './describe-figure.js';

const percent = (place: number): string => `${100 * Math.min(1, Math.max(0, place))}%`;

/** A figure as a dot on its scale, with a line over its interval; the same numbers stand beside it in words. */
export function IntervalLine({ at, low, high }: NonNullable<ShownFigure['line']>) {
  return (
    <svg class="interval-line" aria-hidden="true" focusable="false">
      <line class="interval-line__scale" x1="0" x2="100%" y1="8" y2="8" />
      {[0, 50, 100].map((tick) => (
        <line key={tick} class="interval-line__scale" x1={`${tick}%`} x2={`${tick}%`} y1="4" y2="12" />
      ))}
      {high > low && <line class="interval-line__interval" x1={percent(low)} x2={percent(high)} y1="8" y2="8" />}
      <circle class="interval-line__value" cx={percent(at)} cy="8" r="4.5" />
    </svg>
  );
}
