/** How often something happened: in all, in how many journeys, with how many reviewers. */
export interface Counted {
  times: number;
  journeys: number;
  reviewers: number;
}

/** Counts while journeys come reviewer by reviewer, so that each journey and each reviewer counts once. */
export class Count implements Counted {
  times = 0;
  journeys = 0;
  reviewers = 0;
  #journey = -1;
  #reviewer = -1;

  /** Once more, in this journey of this reviewer. */
  add(journey: number, reviewer: number): void {
    this.times += 1;
    if (journey !== this.#journey) this.journeys += 1;
    if (reviewer !== this.#reviewer) this.reviewers += 1;
    this.#journey = journey;
    this.#reviewer = reviewer;
  }

  /** The plain numbers, for a report. */
  read(): Counted {
    return { times: this.times, journeys: this.journeys, reviewers: this.reviewers };
  }
}

/** The count of a key, made when it is asked for the first time. */
export function countOf<Key>(counts: Map<Key, Count>, key: Key): Count {
  const known = counts.get(key);
  if (known !== undefined) return known;
  const made = new Count();
  counts.set(key, made);
  return made;
}
