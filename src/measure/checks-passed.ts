import type { Touchpoint } from '../model/touchpoint.js';
import { Count } from './count.js';
import { type Share, shareOf } from './share.js';

/** Answers to one objective question of one touchpoint type. */
export interface CheckAnswers {
  type: string;
  question: string;
  yes: number;
  no: number;
  not_applicable: number;
  skipped: number;
}

/** Whether what should be there is there. */
export interface ChecksPassed {
  /** yes / (yes + no), 0-1; not applicable and skipped are neither. */
  passed: Share;
  /** Most often failed first. */
  checks: CheckAnswers[];
}

/** What one reviewer answered, for agreement: 0 when any answer was "no". */
export interface CheckCoding {
  unit: number[];
  value: number[];
}

/** Collects the answers to checks. Journeys come reviewer by reviewer. See docs/method.md. */
export class CheckCount {
  readonly coding: CheckCoding = { unit: [], value: [] };
  readonly #ids = new Map<string, number>();
  readonly #checks: CheckAnswers[] = [];
  readonly #answered = new Count();
  readonly #own = new Map<number, number>();

  add({ type, checks }: Touchpoint, journey: number, reviewer: number): void {
    for (const { question, answer } of checks) {
      const id = this.#idOf(type, question);
      const check = this.#checks[id];
      if (check !== undefined) check[answer ?? 'skipped'] += 1;
      if (answer !== 'yes' && answer !== 'no') continue;
      this.#answered.add(journey, reviewer);
      this.#own.set(id, Math.min(this.#own.get(id) ?? 1, answer === 'yes' ? 1 : 0));
    }
  }

  closeReviewer(): void {
    for (const [id, value] of this.#own) {
      this.coding.unit.push(id);
      this.coding.value.push(value);
    }
    this.#own.clear();
  }

  read(): ChecksPassed {
    const passed = this.#checks.reduce((sum, check) => sum + check.yes, 0);
    const { times, reviewers } = this.#answered;
    return {
      passed: shareOf(passed, times, reviewers),
      checks: this.#checks
        .map((check) => ({ ...check }))
        .sort((a, b) => b.no - a.no || (`${a.type}\n${a.question}` < `${b.type}\n${b.question}` ? -1 : 1)),
    };
  }

  #idOf(type: string, question: string): number {
    const key = `${type}\n${question}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#ids.set(key, this.#checks.length);
    return this.#checks.push({ type, question, yes: 0, no: 0, not_applicable: 0, skipped: 0 }) - 1;
  }
}
