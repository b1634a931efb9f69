export interface CurvePoint {
  x: number;
  y: number;
}

/**
 * A smooth SVG path through the points from left to right that never rises above or falls below its neighbours, so that
 * it shows no peak that was not rated. Monotone cubic interpolation after Fritsch & Carlson 1980, with the tangents of
 * Steffen 1990. Fewer than two points give an empty path.
 */
export function curvePath(points: readonly CurvePoint[]): string {
  const [first, ...rest] = points;
  if (!first || rest.length === 0) return '';
  const pieces = rest.map((point, index) => {
    const before = points[index] ?? first;
    const third = (point.x - before.x) / 3;
    const out = before.y + third * tangent(points, index);
    const into = point.y - third * tangent(points, index + 1);
    return `C${coordinate(before.x + third)} ${coordinate(out)} ${coordinate(point.x - third)} ${coordinate(into)} ${coordinate(point.x)} ${coordinate(point.y)}`;
  });
  return `M${coordinate(first.x)} ${coordinate(first.y)} ${pieces.join(' ')}`;
}

const coordinate = (value: number): string => String(Math.round(value * 1000) / 1000);

/** Slope of the curve at a point: flat at an extreme and at the ends' far side, never steeper than monotony allows. */
function tangent(points: readonly CurvePoint[], index: number): number {
  const before = slope(points[index - 1], points[index]);
  const after = slope(points[index], points[index + 1]);
  if (before === null || after === null) return (before ?? after ?? 0) / 2;
  if (before * after <= 0) return 0;
  const steepest = 2 * Math.min(Math.abs(before), Math.abs(after));
  return Math.sign(after) * Math.min(steepest, Math.abs(before + after) / 2);
}

const slope = (from: CurvePoint | undefined, to: CurvePoint | undefined): number | null =>
  from && to ? (to.y - from.y) / (to.x - from.x) : null;
