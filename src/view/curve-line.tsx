import { curvePath } from './curve-path.js';
import { curveSegments } from './curve-segments.js';

interface Properties {
  /** One per column, on the 7-point scale; null: a gap, which the line does not cross; undefined: passed by. */
  values: readonly (number | null | undefined)[];
  /** Where a value lies, in pixels from the top. */
  yOf: (value: number) => number;
  class: string;
}

/** The line of a curve, drawn in a `CurveCanvas`: one path per unbroken stretch of more than one value. */
export function CurveLine({ values, yOf, class: name }: Properties) {
  return (
    <>
      {curveSegments(values)
        .filter(({ length }) => length > 1)
        .map((segment) => (
          <path
            key={segment[0]?.index}
            class={name}
            vector-effect="non-scaling-stroke"
            d={curvePath(segment.map(({ index, value }) => ({ x: index + 0.5, y: yOf(value) })))}
          />
        ))}
    </>
  );
}
