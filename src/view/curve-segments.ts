/** A value with its place in the whole row. */
export interface Placed {
  index: number;
  value: number;
}

/**
 * The unbroken stretches of a row: a curve is drawn per stretch, never across a value that is missing (null), but on past a
 * place at which there was nothing to value (undefined).
 */
export function curveSegments(values: readonly (number | null | undefined)[]): Placed[][] {
  const segments: Placed[][] = [];
  let open: Placed[] | null = null;
  values.forEach((value, index) => {
    if (value === undefined) return;
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
