import type { Journey } from './journey.js';
import type { Study } from './study.js';

/** The questions of a study apart from the names of its types: a renamed type still asks the same. */
const questionsOf = ({ closing, types }: Pick<Study, 'closing' | 'types'>): string =>
  JSON.stringify([
    [...closing].sort(),
    types
      .filter(({ checks }) => checks.length > 0)
      .map(({ checks }) => JSON.stringify([...checks].sort()))
      .sort(),
  ]);

/** Whether two states of a study ask the same at the end and in checks. */
const asksTheSame = (one: Study, other: Study): boolean => questionsOf(one) === questionsOf(other);

/**
 * The version of the question set of a study that was changed from `before` to `after`, whose journeys began with the
 * versions `begun`: one more when the questions changed under a version that was walked with. A change that is taken
 * back may go back to its version as long as nobody walked with a later one.
 */
export function settleQuestionSet(before: Study, after: Study, begun: readonly number[]): number {
  if (after.questionSet < before.questionSet && !begun.some((version) => version > after.questionSet))
    return after.questionSet;
  if (asksTheSame(before, after)) return Math.max(before.questionSet, after.questionSet);
  return begun.includes(before.questionSet) ? before.questionSet + 1 : before.questionSet;
}

/** The versions of the question set that journeys began with. */
export const versionsBegun = (journeys: readonly Pick<Journey, 'state' | 'questionSet'>[]): number[] =>
  journeys.filter(({ state }) => state !== 'intended').map(({ questionSet }) => questionSet);
