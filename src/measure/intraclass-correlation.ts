import { fQuantile } from './distributions.js';
import { type Figure, isDefined, type Undefined } from './figure.js';

/** Mean squares of a two-way table without repetition, units by reviewers. */
export interface MeanSquares {
  units: number;
  reviewers: number;
  /** Between units (BMS), between reviewers (JMS), what is left (EMS). */
  between: number;
  judges: number;
  error: number;
}

/** An ICC with its 95 % interval. */
export interface Intraclass {
  value: Figure;
  interval: { low: number; high: number } | Undefined;
}

/** Mean squares of a complete table, row by row: `table[unit * reviewers + reviewer]`. Throws a RangeError below 2 x 2. */
export function meanSquares(table: ArrayLike<number>, reviewers: number): MeanSquares {
  const units = table.length / reviewers;
  if (units < 2 || reviewers < 2 || !Number.isInteger(units)) throw new RangeError('needs a table of at least 2 x 2');
  const rows = new Float64Array(units);
  const columns = new Float64Array(reviewers);
  let grand = 0;
  for (let cell = 0; cell < table.length; cell += 1) {
    const value = table[cell] ?? 0;
    rows[Math.floor(cell / reviewers)] = (rows[Math.floor(cell / reviewers)] ?? 0) + value / reviewers;
    columns[cell % reviewers] = (columns[cell % reviewers] ?? 0) + value / units;
    grand += value / table.length;
  }
  let error = 0;
  for (let cell = 0; cell < table.length; cell += 1) {
    error +=
      ((table[cell] ?? 0) - (rows[Math.floor(cell / reviewers)] ?? 0) - (columns[cell % reviewers] ?? 0) + grand) ** 2;
  }
  const around = (means: Float64Array): number => means.reduce((sum, mean) => sum + (mean - grand) ** 2, 0);
  return {
    units,
    reviewers,
    between: (reviewers * around(rows)) / (units - 1),
    judges: (units * around(columns)) / (reviewers - 1),
    error: error / ((units - 1) * (reviewers - 1)),
  };
}

const varies = ({ between, judges, error }: MeanSquares): boolean => Math.max(between, judges, error) > 1e-12;

/**
 * ICC(2,1), absolute agreement of a single reviewer: `(BMS - EMS) / (BMS + (k-1) EMS + k (JMS - EMS) / n)` (Shrout &
 * Fleiss 1979); 95 % interval after the same, with Satterthwaite's degrees of freedom, none where too
 * few data make it meaningless. No variation gives undefined.
 */
export function singleIntraclass(squares: MeanSquares): Intraclass {
  if (!varies(squares)) return { value: { undefined: 'no_variation' }, interval: { undefined: 'no_variation' } };
  const { units: n, reviewers: k, between, judges, error } = squares;
  const total = between + (k - 1) * error + (k * (judges - error)) / n;
  // Two reviewers who say the very opposite of two units: no agreement, and nothing to divide by.
  if (total <= 1e-12) return { value: { undefined: 'no_agreement' }, interval: { undefined: 'no_agreement' } };
  const value = (between - error) / total;
  if (error <= 1e-12) return { value, interval: { undefined: 'no_variation' } };
  const ratio = judges / error;
  const weight = n * (1 + (k - 1) * value) - k * value;
  const df =
    ((k - 1) * (n - 1) * (k * value * ratio + weight) ** 2) /
    ((n - 1) * k ** 2 * value ** 2 * ratio ** 2 + weight ** 2);
  const upper = fQuantile(0.975, n - 1, df);
  const lower = fQuantile(0.975, df, n - 1);
  const spread = k * judges + (k * n - k - n) * error;
  const low = (n * (between - upper * error)) / (upper * spread + n * between);
  const high = (n * (lower * between - error)) / (spread + n * lower * between);
  const isSound = Number.isFinite(low) && Number.isFinite(high) && low <= value && value <= high;
  return { value, interval: isSound ? { low, high } : { undefined: 'too_few' } };
}

/** ICC(2,k), absolute agreement of the mean of all k reviewers: Spearman-Brown of ICC(2,1) and of its bounds (Shrout & Fleiss 1979). */
export function averageIntraclass(squares: MeanSquares): Intraclass {
  const single = singleIntraclass(squares);
  const k = squares.reviewers;
  const stepUp = (r: number): number => (k * r) / (1 + (k - 1) * r);
  if (!isDefined(single.value)) return single;
  // Below -1/(k-1) the step up has no meaning.
  const meaningful = 1 + (k - 1) * single.value > 1e-12;
  return {
    value: meaningful ? stepUp(single.value) : { undefined: 'no_agreement' },
    interval:
      'low' in single.interval && 1 + (k - 1) * single.interval.low > 1e-12
        ? { low: stepUp(single.interval.low), high: stepUp(single.interval.high) }
        : { undefined: 'low' in single.interval ? 'no_agreement' : single.interval.undefined },
  };
}

export type IntraclassBand = 'poor' | 'moderate' | 'good' | 'excellent';

/** What an ICC allows: bounds .5, .75 and .9 (Koo & Li 2016). */
export function intraclassBand(value: number): IntraclassBand {
  if (value < 0.5) return 'poor';
  if (value < 0.75) return 'moderate';
  return value < 0.9 ? 'good' : 'excellent';
}
