/** A value with its place in the whole row. */
export interface Placed {
  index: number;
  value: number;
}

/** The unbroken stretches of a row in which some values are missing: a curve is drawn per stretch and never across a gap. */
export function curveSegments(values: readonly (number | null)[]): Placed[][] {
  const segments: Placed[][] = [];
  let open: Placed[] | null = null;
  values.forEach((value, index) => {
    if (value === null) {
      open = null;
    } else if (open) {
      open.push({ index, value });
    } else {
      open = [{ index, value }];
      segments.push(open);
    }
  });
  return segments;
}
