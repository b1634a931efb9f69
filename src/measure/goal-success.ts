import type { Journey } from '../model/journey.js';
import { Count } from './count.js';
import { type Share, shareOf } from './share.js';

/** What became of one goal over the journeys. */
export interface GoalOutcomes {
  goal: string;
  yes: number;
  partly: number;
  no: number;
  skipped: number;
}

/** Whether the goals that were set before the walk succeeded. Printed before any score. */
export interface GoalSuccess {
  /** Goals reached / goals answered, 0-1; partly is not reached. */
  reached: Share;
  partly: number;
  skipped: number;
  goals: GoalOutcomes[];
}

/** Collects the outcomes of goals. See docs/method.md. */
export class GoalCount {
  readonly #goals = new Map<string, GoalOutcomes>();
  readonly #answered = new Count();

  add({ goals }: Pick<Journey, 'goals'>, journey: number, reviewer: number): void {
    for (const { text, reached } of goals) {
      const goal = this.#goals.get(text) ?? { goal: text, yes: 0, partly: 0, no: 0, skipped: 0 };
      this.#goals.set(text, goal);
      goal[reached ?? 'skipped'] += 1;
      if (reached !== null) this.#answered.add(journey, reviewer);
    }
  }

  read(): GoalSuccess {
    const goals = [...this.#goals.values()].sort((a, b) => (a.goal < b.goal ? -1 : 1));
    const sum = (outcome: 'yes' | 'partly' | 'skipped'): number => goals.reduce((all, goal) => all + goal[outcome], 0);
    const { times, reviewers } = this.#answered;
    return { reached: shareOf(sum('yes'), times, reviewers), partly: sum('partly'), skipped: sum('skipped'), goals };
  }
}
