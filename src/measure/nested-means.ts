import { asFigure, type Figure, type Reason } from './figure.js';
import { type MaybeInterval, type Moments, momentsOf, type Range, tInterval } from './interval.js';

/** A mean with everything one must know to judge it. */
export interface MeanFigure {
  value: Figure;
  /** n: independent reviewers. Journeys stand beside it; pages are never counted. */
  reviewers: number;
  journeys: number;
  /** Standard deviation between reviewers, in the unit of the figure. */
  spread: Figure;
  /** 95 % t interval. With one reviewer it is over that reviewer's journeys, and says so. */
  interval: MaybeInterval;
}

/** Values of one key, one per reviewer, reviewers ascending. */
export interface ReviewerValues {
  reviewer: number[];
  value: number[];
}

const nobody: ReviewerValues = { reviewer: [], value: [] };

/**
 * Means of many keys at once (types, channels, scales), built inside out: the journeys of one reviewer are averaged,
 * then the reviewers. METHOD section 3, "Aggregation". Journeys come reviewer by reviewer, reviewers ascending.
 */
export class NestedMeans {
  readonly #sum: number[] = [];
  readonly #count: number[] = [];
  readonly #journeys: number[] = [];
  readonly #byKey: (ReviewerValues | undefined)[] = [];
  #touched: number[] = [];
  /** The journeys of the only reviewer; null as soon as there is a second one. */
  #single: number[][] | null = [];
  #reviewers = 0;
  /** How many values there are: one per reviewer and key. */
  cells = 0;

  /** A journey's value of a key; NaN is no value. */
  add(key: number, value: number): void {
    if (Number.isNaN(value)) return;
    if ((this.#count[key] ?? 0) === 0) this.#touched.push(key);
    this.#sum[key] = (this.#sum[key] ?? 0) + value;
    this.#count[key] = (this.#count[key] ?? 0) + 1;
    this.#journeys[key] = (this.#journeys[key] ?? 0) + 1;
    if (this.#single !== null) {
      const values = this.#single[key];
      if (values === undefined) this.#single[key] = [value];
      else values.push(value);
    }
  }

  /** The journeys so far were all of this reviewer's. */
  closeReviewer(reviewer: number): void {
    for (const key of this.#touched) {
      const values = this.#byKey[key];
      const mean = (this.#sum[key] ?? 0) / (this.#count[key] ?? 1);
      if (values === undefined) this.#byKey[key] = { reviewer: [reviewer], value: [mean] };
      else {
        values.reviewer.push(reviewer);
        values.value.push(mean);
      }
      this.#sum[key] = 0;
      this.#count[key] = 0;
    }
    this.cells += this.#touched.length;
    this.#touched = [];
    this.#reviewers += 1;
    if (this.#reviewers > 1) this.#single = null;
  }

  /** One value per reviewer. */
  valuesOf(key: number): ReviewerValues {
    return this.#byKey[key] ?? nobody;
  }

  /** Count, mean and spread over reviewers. */
  momentsOf(key: number): Moments {
    return momentsOf(this.valuesOf(key).value);
  }

  /** The mean of a key as a figure; its interval is clipped to the figure's range, `none` says why there is no value. */
  figureOf(key: number, range?: Range, none: Reason = 'nothing_rated'): MeanFigure {
    const moments = this.momentsOf(key);
    const ownJourneys = this.#single?.[key];
    return {
      value: asFigure(moments.mean, none),
      reviewers: moments.n,
      journeys: this.#journeys[key] ?? 0,
      spread: asFigure(moments.sd, moments.n === 0 ? none : 'one_reviewer'),
      interval: moments.n === 0 ? { undefined: none } : intervalOf(moments, ownJourneys, range),
    };
  }
}

function intervalOf(moments: Moments, ownJourneys: number[] | undefined, range?: Range): MaybeInterval {
  return ownJourneys === undefined
    ? tInterval(moments, 'reviewers', range)
    : tInterval(momentsOf(ownJourneys), 'journeys_of_one_reviewer', range);
}
