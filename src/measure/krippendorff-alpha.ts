import { type Figure, isDefined, type Undefined } from './figure.js';

/** How far two values are apart: not at all or wholly, by rank, or by distance. */
export type Metric = 'nominal' | 'ordinal' | 'interval';

/** One value that one coder gave to one unit: two columns of the same length. A missing value has no row. */
export interface Coding {
  unit: ArrayLike<number>;
  value: ArrayLike<number>;
}

/** Agreement of coders over units. */
export interface Alpha {
  /** 1 agreement, 0 as by chance, below 0 worse than chance. */
  value: Figure;
  /** Units with at least two values, and how many values they hold: all others say nothing about agreement. */
  units: number;
  values: number;
}

/**
 * Krippendorff's alpha with any number of coders and missing values: `1 - Do / De` (Krippendorff 2004, ch. 11). Units
 * are whole numbers from 0. In time linear in the number of values: with interval distances the disagreement of a unit
 * is `m Σx² - (Σx)²`, ordinal distances are interval distances of mid-ranks, nominal ones count equal values.
 * No variation gives undefined, never 1.
 */
export function krippendorffAlpha(coding: Coding, metric: Metric): Alpha {
  const { unit, value, units } = pairable(coding);
  const values = value.length;
  const figure = (): Figure => {
    if (units === 0) return { undefined: 'nothing_shared' };
    const { observed, expected } =
      metric === 'nominal'
        ? nominalDisagreement(unit, value)
        : squaredDisagreement(unit, metric === 'ordinal' ? midranks(value) : value);
    return expected <= 1e-12 ? { undefined: 'no_variation' } : 1 - observed / expected;
  };
  return { value: figure(), units, values };
}

export type AlphaBand = 'unreliable' | 'tentative' | 'reliable';

/** What an alpha allows: from .667 tentative conclusions, from .800 reliable ones (Krippendorff 2004). */
export function alphaBand(alpha: Figure): AlphaBand | Undefined {
  if (!isDefined(alpha)) return alpha;
  if (alpha < 0.667) return 'unreliable';
  return alpha < 0.8 ? 'tentative' : 'reliable';
}

/** The values of units that have at least two. */
function pairable({ unit, value }: Coding): { unit: Int32Array; value: Float64Array; units: number } {
  let highest = -1;
  for (let row = 0; row < unit.length; row += 1) highest = Math.max(highest, unit[row] ?? 0);
  const perUnit = new Int32Array(highest + 1);
  for (let row = 0; row < unit.length; row += 1) perUnit[unit[row] ?? 0] = (perUnit[unit[row] ?? 0] ?? 0) + 1;
  const total = perUnit.reduce((sum, count) => sum + (count >= 2 ? count : 0), 0);
  const units = perUnit.reduce((sum, count) => sum + (count >= 2 ? 1 : 0), 0);
  if (total === unit.length) return { unit: Int32Array.from(unit), value: Float64Array.from(value), units };
  const kept = { unit: new Int32Array(total), value: new Float64Array(total), units };
  let next = 0;
  for (let row = 0; row < unit.length; row += 1) {
    const of = unit[row] ?? 0;
    if ((perUnit[of] ?? 0) < 2) continue;
    kept.unit[next] = of;
    kept.value[next] = value[row] ?? 0;
    next += 1;
  }
  return kept;
}

interface Disagreement {
  observed: number;
  expected: number;
}

/** Mean squared distance within units and over all pairs. Values are centred first, so that no digits are lost. */
function squaredDisagreement(unit: Int32Array, value: Float64Array): Disagreement {
  const n = value.length;
  const centre = value.reduce((sum, one) => sum + one, 0) / n;
  const size = unit.reduce((most, of) => Math.max(most, of), 0) + 1;
  const count = new Int32Array(size);
  const sum = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let row = 0; row < n; row += 1) {
    const of = unit[row] ?? 0;
    const distance = (value[row] ?? 0) - centre;
    count[of] = (count[of] ?? 0) + 1;
    sum[of] = (sum[of] ?? 0) + distance;
    squares[of] = (squares[of] ?? 0) + distance * distance;
  }
  let observed = 0;
  let allSquares = 0;
  let allSum = 0;
  for (let of = 0; of < size; of += 1) {
    const m = count[of] ?? 0;
    const s = sum[of] ?? 0;
    const q = squares[of] ?? 0;
    if (m >= 2) observed += (m * q - s * s) / (m - 1);
    allSquares += q;
    allSum += s;
  }
  return { observed: observed / n, expected: (n * allSquares - allSum * allSum) / (n * (n - 1)) };
}

/** Share of pairs that differ, within units and over all pairs. */
function nominalDisagreement(unit: Int32Array, value: Float64Array): Disagreement {
  const n = value.length;
  const perUnit = new Map<number, Map<number, number>>();
  const all = new Map<number, number>();
  for (let row = 0; row < n; row += 1) {
    const of = unit[row] ?? 0;
    const one = value[row] ?? 0;
    const counts = perUnit.get(of) ?? new Map<number, number>();
    perUnit.set(of, counts.set(one, (counts.get(one) ?? 0) + 1));
    all.set(one, (all.get(one) ?? 0) + 1);
  }
  const unequalPairs = (counts: Map<number, number>): { m: number; pairs: number } => {
    let m = 0;
    let equal = 0;
    for (const count of counts.values()) {
      m += count;
      equal += count * count;
    }
    return { m, pairs: m * m - equal };
  };
  let observed = 0;
  for (const counts of perUnit.values()) {
    const { m, pairs } = unequalPairs(counts);
    observed += pairs / (m - 1);
  }
  return { observed: observed / n, expected: unequalPairs(all).pairs / (n * (n - 1)) };
}

/** For each value how many lie below it plus half of those equal: the distance of two is Krippendorff's ordinal one. */
function midranks(value: Float64Array): Float64Array {
  const ids = new Map<number, number>();
  const counts: number[] = [];
  // Means of the same answers along different ways differ in the last digit: to a millionth they are equal.
  const idOf = new Int32Array(value.length);
  for (let row = 0; row < value.length; row += 1) {
    const key = Math.round((value[row] ?? 0) * 1e6);
    let id = ids.get(key);
    if (id === undefined) {
      id = counts.push(0) - 1;
      ids.set(key, id);
    }
    counts[id] = (counts[id] ?? 0) + 1;
    idOf[row] = id;
  }
  const ranks = new Float64Array(counts.length);
  let below = 0;
  for (const [, id] of [...ids].sort(([a], [b]) => a - b)) {
    ranks[id] = below + (counts[id] ?? 0) / 2;
    below += counts[id] ?? 0;
  }
  return idOf.reduce((result, id, row) => {
    result[row] = ranks[id] ?? 0;
    return result;
  }, new Float64Array(value.length));
}
