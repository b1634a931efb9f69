import type { Touchpoint } from '../model/touchpoint.js';
import { Count } from './count.js';
import { type Share, shareOf } from './share.js';

/** What reviewers said about one promise of a brand. */
export interface PromiseVerdicts {
  promise: string;
  kept: number;
  exceeded: number;
  broken: number;
}

/** Whether a brand does what it says. */
export interface PromiseFit {
  /** Kept or exceeded / all verdicts, 0-1. */
  fit: Share;
  /** Most broken first; the brand's own promises that nobody judged have zeros. */
  promises: PromiseVerdicts[];
}

/** Collects verdicts on promises. Promise fit = kept / (kept + broken), exceeded counts as kept. See docs/method.md. */
export class PromiseCount {
  readonly #promises = new Map<string, PromiseVerdicts>();
  readonly #judged = new Count();

  constructor(promises: readonly string[]) {
    for (const promise of promises) this.#of(promise);
  }

  add({ promises }: Touchpoint, journey: number, reviewer: number): void {
    for (const { promise, verdict } of promises) {
      this.#of(promise)[verdict] += 1;
      this.#judged.add(journey, reviewer);
    }
  }

  read(): PromiseFit {
    const promises = [...this.#promises.values()];
    const broken = promises.reduce((sum, one) => sum + one.broken, 0);
    const { times, reviewers } = this.#judged;
    return {
      fit: shareOf(times - broken, times, reviewers),
      promises: promises.sort((a, b) => b.broken - a.broken || (a.promise < b.promise ? -1 : 1)),
    };
  }

  #of(promise: string): PromiseVerdicts {
    const known = this.#promises.get(promise);
    if (known !== undefined) return known;
    const made = { promise, kept: 0, exceeded: 0, broken: 0 };
    this.#promises.set(promise, made);
    return made;
  }
}
