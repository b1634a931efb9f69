import type { DraftReview } from './draft.js';
import { knownType, spellType } from './known-type.js';
import type { Protocol } from './protocol.js';
import type { Check, Review } from './touchpoint.js';

/** The checks of the type under review, those answered earlier with their answer; what was answered for another type stays among them. */
export function checksToAsk(
  { types }: Pick<Protocol, 'types'>,
  { type, checks }: Pick<Review, 'type' | 'checks'>,
): Check[] {
  const questions = knownType(types, type)?.checks ?? [];
  const answered = checks.filter(({ question, ...check }) => isAnswered(check) && !questions.includes(question));
  return [
    ...questions.map(
      (question) => checks.find((check) => check.question === question) ?? { question, answer: null, remark: '' },
    ),
    ...answered,
  ];
}

/** Whether a check holds anything that a person gave. */
export const isAnswered = ({ answer, remark }: Pick<Check, 'answer' | 'remark'>): boolean =>
  answer !== null || remark.trim() !== '';

/** A review as it is saved: its type is spelled as the study does, checks that were passed over are noted as skipped, and an idea without words is none. */
export const completeReview = (review: Review, protocol: Protocol): Review => ({
  ...review,
  type: spellType(protocol.types, review.type),
  checks: checksToAsk(protocol, review),
  idea: review.idea?.text.trim() === '' ? null : review.idea,
});

/** Whether nothing was filled in yet. Type, phase and channel are there by themselves, so they do not count. */
export function isEmptyReview(review: DraftReview): boolean {
  const { rating, lanes, note, marks, annoyances, checks, promises, idea, attachments, pins } = review;
  const given = [...marks, ...annoyances, ...checks.filter(isAnswered), ...promises, ...attachments, ...pins];
  const chosen = [...Object.values(rating), review.ownership, review.handover, review.preferredChannel, review.stars];
  const written = [note, ...Object.values(lanes), idea?.text ?? ''];
  return given.length === 0 && chosen.every((value) => value === null) && written.every((text) => text.trim() === '');
}

/** The phase after one, and after the last the first again. */
export const phaseAfter = (phases: readonly string[], phase: string | null): string | null =>
  phases[phases.indexOf(phase ?? '') + 1] ?? phases[0] ?? null;
