const blockSize = 4_096;

/**
 * Random numbers that are the same for the same seed: Small Fast Counting (sfc32, Doty-Humphrey 2010, passes PractRand).
 * A report of the same journeys with the same seed gives the same p, on every machine. They are made a block at a time
 * in typed arrays, since the tests draw millions.
 */
export class SeededRandom {
  readonly #state: Int32Array;
  readonly #block = new Uint32Array(blockSize);
  #next = blockSize;

  constructor(seed: number) {
    this.#state = Int32Array.of(0x9e3779b9, seed, Math.trunc(seed / 2 ** 32), 1);
    // The first block is thrown away: its first numbers still resemble the seed.
    this.fill(this.#block);
  }

  /** 32 random bits, 0 to 2^32 - 1. */
  bits(): number {
    if (this.#next === blockSize) {
      this.fill(this.#block);
      this.#next = 0;
    }
    const bits = this.#block[this.#next] ?? 0;
    this.#next += 1;
    return bits;
  }

  /** A whole number from 0 up to, not including, `bound` (at most 2^31): the upper part of a product (Lemire 2019). Its bias stays under `bound / 2^32`. */
  below(bound: number): number {
    return (this.bits() * bound * 2 ** -32) | 0;
  }

  /** Fills a whole array with random bits: the fast way when thousands are wanted at once. */
  fill(target: Uint32Array): void {
    let a = this.#state[0] ?? 0;
    let b = this.#state[1] ?? 0;
    let c = this.#state[2] ?? 0;
    let counter = this.#state[3] ?? 0;
    for (let index = 0; index < target.length; index += 1) {
      const sum = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + sum) | 0;
      target[index] = sum;
    }
    this.#state.set([a, b, c, counter]);
  }
}
