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

/** What is known of one key. */
class KeyMeans {
  readonly values: ReviewerValues = { reviewer: [], value: [] };
  /** Journeys of all reviewers that have a value. */
  journeys = 0;
  /** Sum and number of the values of the reviewer at hand. */
  sum = 0;
  count = 0;
  /** The journeys of the only reviewer, as long as there is one only. */
  readonly ofOne: number[] = [];
}

/**
 * Means of many keys at once (types, channels, scales), built inside out: the journeys of one reviewer are averaged,
 * then the reviewers. See docs/method.md, "Brand score". Journeys come reviewer by reviewer, reviewers ascending.
 */
export class NestedMeans {
  readonly #keys: (KeyMeans | undefined)[] = [];
  #touched: KeyMeans[] = [];
  #reviewers = 0;
  /** How many values there are: one per reviewer and key. */
  cells = 0;

  /** A journey's value of a key; NaN is no value. */
  add(key: number, value: number): void {
    if (Number.isNaN(value)) return;
    let means = this.#keys[key];
    if (means === undefined) {
      means = new KeyMeans();
      this.#keys[key] = means;
    }
    if (means.count === 0) this.#touched.push(means);
    means.sum += value;
    means.count += 1;
    means.journeys += 1;
    if (this.#reviewers === 0) means.ofOne.push(value);
  }

  /** The journeys so far were all of this reviewer's. */
  closeReviewer(reviewer: number): void {
    for (const means of this.#touched) {
      means.values.reviewer.push(reviewer);
      means.values.value.push(means.sum / means.count);
      means.sum = 0;
      means.count = 0;
    }
    this.cells += this.#touched.length;
    this.#touched = [];
    this.#reviewers += 1;
  }

  /** One value per reviewer. */
  valuesOf(key: number): ReviewerValues {
    return this.#keys[key]?.values ?? nobody;
  }

  /** Count, mean and spread over reviewers. */
  momentsOf(key: number): Moments {
    return momentsOf(this.valuesOf(key).value);
  }

  /** The mean of a key as a figure; its interval is clipped to the figure's range, `none` says why there is no value. */
  figureOf(key: number, range?: Range, none: Reason = 'nothing_rated'): MeanFigure {
    const moments = this.momentsOf(key);
    const means = this.#keys[key];
    const ownJourneys = this.#reviewers > 1 ? undefined : means?.ofOne;
    return {
      value: asFigure(moments.mean, none),
      reviewers: moments.n,
      journeys: means?.journeys ?? 0,
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
