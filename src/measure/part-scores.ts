/**
 * Scores of the parts of one journey (its phases, or its channels): within a part, repeated touchpoints of one type are
 * averaged first. Scratch space that is used again for every journey: a chain of parts hangs on each type, nearly
 * always of length one.
 */
export class PartScores {
  #next: number[] = [];
  #part: number[] = [];
  #sum: number[] = [];
  #count: number[] = [];
  #links = 0;
  #head: number[] = [];
  #weight: number[] = [];
  #weighted: number[] = [];

  /** Forgets the journey before. */
  clear(): void {
    this.#links = 0;
  }

  /** A type appears for the first time in this journey; slots count from 0. */
  open(slot: number): void {
    this.#head[slot] = -1;
  }

  /** One rated touchpoint of a type in a part. */
  add(slot: number, part: number, score: number): void {
    let link = this.#head[slot] ?? -1;
    while (link >= 0 && this.#part[link] !== part) link = this.#next[link] ?? -1;
    if (link >= 0) {
      this.#sum[link] = (this.#sum[link] ?? 0) + score;
      this.#count[link] = (this.#count[link] ?? 0) + 1;
      return;
    }
    link = this.#links;
    this.#links += 1;
    this.#next[link] = this.#head[slot] ?? -1;
    this.#part[link] = part;
    this.#sum[link] = score;
    this.#count[link] = 1;
    this.#head[slot] = link;
  }

  /** Calls `visit` with each part's score: its types weighted by importance. Parts without weight have none. */
  forEach(slots: number, importanceOf: (slot: number) => number, visit: (part: number, score: number) => void): void {
    const met: number[] = [];
    for (let slot = 0; slot < slots; slot += 1) {
      for (let link = this.#head[slot] ?? -1; link >= 0; link = this.#next[link] ?? -1) {
        const part = this.#part[link] ?? 0;
        const weight = importanceOf(slot);
        if ((this.#weight[part] ?? 0) === 0 && weight > 0) met.push(part);
        this.#weight[part] = (this.#weight[part] ?? 0) + weight;
        const mean = (this.#sum[link] ?? 0) / (this.#count[link] ?? 1);
        this.#weighted[part] = (this.#weighted[part] ?? 0) + weight * mean;
      }
    }
    for (const part of met) {
      visit(part, (this.#weighted[part] ?? 0) / (this.#weight[part] ?? 1));
      this.#weight[part] = 0;
      this.#weighted[part] = 0;
    }
  }
}
