import { type Answer, scales } from '../model/rating.js';
import { isPoint, netBox, toHundred } from './score.js';

/** What a type met in one journey, as bits of `flags`. */
export const sign = {
  /** Any of the four questions was answered. */
  answered: 1,
  /** Some touchpoint of it could be scored: not "not applicable". */
  applicable: 2,
  pain: 4,
  wow: 8,
  /** The reviewer's own marks. */
  markedPain: 16,
  markedWow: 32,
  decisive: 64,
  blocked: 128,
  wouldLeave: 256,
  smallGesture: 512,
  unintended: 1024,
  /** Some touchpoint of it was worse than expected. */
  worse: 2048,
} as const;

/** What a type gave in one journey: means of its touchpoints, NaN where nothing was answered. */
export class TypeSlot {
  type = 0;
  flags = 0;
  /** Depth of its worst pain, 0-1. */
  depth = Number.NaN;
  score = Number.NaN;
  net = Number.NaN;
  /** Mean per scale, 0-100, in the order of `scales`; and how many answers it holds. */
  readonly mean = new Float64Array(scales.length);
  readonly count = new Int32Array(scales.length);
  scored = 0;
  /** Answers to the three E's. */
  answers = 0;

  /** Empties it for another type. */
  open(type: number): void {
    this.type = type;
    this.flags = 0;
    this.depth = 0;
    this.score = 0;
    this.net = 0;
    this.mean.fill(0);
    this.count.fill(0);
    this.scored = 0;
    this.answers = 0;
  }

  /** Takes in an answer; says whether it was one. */
  take(scale: number, answer: Answer): boolean {
    if (!isPoint(answer)) return false;
    this.mean[scale] = (this.mean[scale] ?? 0) + answer;
    this.count[scale] = (this.count[scale] ?? 0) + 1;
    if (scale === expectationPlace) return true;
    this.net += netBox(answer);
    this.answers += 1;
    return true;
  }

  /** Turns sums into means. */
  close(): void {
    this.score /= this.scored;
    // As with the score, one answer says too little.
    this.net = this.scored === 0 ? Number.NaN : (100 * this.net) / this.answers;
    for (let scale = 0; scale < scales.length; scale += 1) {
      this.mean[scale] = toHundred((this.mean[scale] ?? 0) / (this.count[scale] ?? 0));
    }
  }
}

const expectationPlace = scales.indexOf('expectation');
