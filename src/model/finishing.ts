import * as v from 'valibot';
import {
  type ClosingQuestion,
  type ClosingStatement,
  closingSchema,
  closingStatements,
  goalSchema,
} from './closing.js';
import { identifierSchema } from './identifier.js';
import type { Journey } from './journey.js';
import { lineSchema } from './text-field.js';

/** What was filled in at the end of a journey that is not locked yet: a draft of it. */
export const finishingSchema = v.object({
  /** Types that were corrected and not confirmed yet; a type may still be blank. */
  types: v.array(v.object({ touchpoint: identifierSchema, type: lineSchema })),
  goals: v.array(goalSchema),
  closing: closingSchema,
});

export type Finishing = v.InferOutput<typeof finishingSchema>;

/** Where it is kept among the drafts of the journey; no address is like this. */
export const finishingKey = (journey: string): string => `${journey} finish`;

/** The end of a journey as it was kept, else with nothing filled in yet; every statement that the study asks is there, skipped at first. */
export function openFinishing(
  kept: Finishing | undefined,
  { goals }: Pick<Journey, 'goals'>,
  asked: readonly ClosingQuestion[],
): Finishing {
  const skipped = Object.fromEntries(askedStatements(asked).map((statement) => [statement, null]));
  const { types = [], closing } = kept ?? {};
  return {
    types,
    goals: kept?.goals ?? goals,
    closing: {
      overall: closing?.overall ?? null,
      statements: { ...skipped, ...closing?.statements },
      doubted: closing?.doubted ?? null,
      nps: closing?.nps ?? null,
    },
  };
}

/** The statements among the closing questions that a study asks, in the order of the method. */
export const askedStatements = (asked: readonly ClosingQuestion[]): ClosingStatement[] =>
  closingStatements.filter((statement) => asked.includes(statement));

/** How many of the closing questions have no answer yet. */
export function countOpen({ goals, closing }: Finishing, asked: readonly ClosingQuestion[]): number {
  const answers = [
    ...goals.map(({ reached }) => reached),
    closing.overall,
    ...askedStatements(asked).map((statement) => closing.statements[statement] ?? null),
    ...(asked.includes('doubted') ? [closing.doubted] : []),
    ...(asked.includes('nps') ? [closing.nps] : []),
  ];
  return answers.filter((answer) => answer === null).length;
}
