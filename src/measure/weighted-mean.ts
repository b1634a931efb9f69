/** A mean of values with weights; values that are NaN are left out. */
export class WeightedMean {
  #sum = 0;
  #weight = 0;

  add(value: number, weight: number): void {
    if (Number.isNaN(value)) return;
    this.#sum += weight * value;
    this.#weight += weight;
  }

  value(): number {
    return this.#weight > 0 ? this.#sum / this.#weight : Number.NaN;
  }
}
