import type { Idea } from '../model/study.js';
import type { BrandRound } from './brand-round.js';
import { judgeFamily, type TestedDifference, testedDifference } from './difference.js';
import { scoresOn, sharedTypes } from './shared-scores.js';
import type { TypeIndex } from './touchpoint-type.js';

/** Two consecutive rounds of one brand. */
export interface RoundPair {
  before: BrandRound;
  after: BrandRound;
}

/** How the type that an idea is about changed: after minus before, in points. */
export interface IdeaEffect extends TestedDifference {
  idea: string;
  kind: Idea['kind'];
  status: Idea['status'];
  /** Null: the idea is about the whole journey, and so is the effect. */
  type: string | null;
  brand: string;
  before: string | null;
  after: string | null;
}

/**
 * Before/after per idea and pair of rounds. A change is not yet an effect of the idea: other things changed too. One
 * family is all ideas of one report. See docs/method.md.
 */
export function ideaEffects(
  ideas: readonly Idea[],
  rounds: readonly RoundPair[],
  types: TypeIndex,
  seed: number,
): IdeaEffect[] {
  const effects = ideas.flatMap(({ id, kind, status, type }) =>
    rounds.map(({ before, after }): IdeaEffect => {
      const about = type === null ? sharedTypes([before, after], types) : [types.idOf(type)];
      const of = (group: BrandRound) =>
        type === null ? scoresOn(about, 'score', group, types) : group.types.score.valuesOf(about[0] ?? 0);
      return {
        ...testedDifference(of(after), of(before), seed),
        idea: id,
        kind,
        status,
        type,
        brand: after.brand,
        before: before.round,
        after: after.round,
      };
    }),
  );
  return judgeFamily(effects);
}
