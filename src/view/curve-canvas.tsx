import type { ComponentChildren } from 'preact';

interface Properties {
  /** How many columns the lines run over; a value lies in the middle of its column. */
  columns: number;
  /** Pixels. */
  height: number;
  /** `CurveLine`s. */
  children: ComponentChildren;
}

/** The part of a curve that is stretched to the width there is: only its lines, so that signs and words keep their size. */
export function CurveCanvas({ columns, height, children }: Properties) {
  return (
    <svg
      width="100%"
      height={height}
      viewBox={`0 0 ${Math.max(columns, 1)} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
