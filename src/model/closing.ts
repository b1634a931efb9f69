import * as v from 'valibot';
import { points } from './rating.js';
import { nameSchema } from './text-field.js';

export const outcomes = ['yes', 'partly', 'no'] as const;

export type Outcome = (typeof outcomes)[number];

/** What the reviewer set out to do; the outcome is null until it is asked at the end, or when it was skipped. */
export const goalSchema = v.object({ text: nameSchema, reached: v.nullable(v.picklist(outcomes)) });

/** Statements about the whole journey, 1 strongly disagree to 7 strongly agree. */
export const closingStatements = [
  'effort',
  'choose_again',
  'spend_more',
  'recommend',
  'theme',
  'consistency',
  'context',
  'brand_fit',
  'personal',
  'layout',
] as const;

export type ClosingStatement = (typeof closingStatements)[number];

/** Everything a study may ask at the end, beside goals and overall, which are always asked. */
export const closingQuestions = [...closingStatements, 'doubted', 'nps'] as const;

export type ClosingQuestion = (typeof closingQuestions)[number];

const pointOrSkipped = v.nullable(v.picklist(points));

/** What is asked once, when the journey is finished. A statement that is absent was not asked; null was skipped. */
export const closingSchema = v.object({
  overall: pointOrSkipped,
  statements: v.partial(
    v.object({
      effort: pointOrSkipped,
      choose_again: pointOrSkipped,
      spend_more: pointOrSkipped,
      recommend: pointOrSkipped,
      theme: pointOrSkipped,
      consistency: pointOrSkipped,
      context: pointOrSkipped,
      brand_fit: pointOrSkipped,
      personal: pointOrSkipped,
      layout: pointOrSkipped,
    } satisfies Record<ClosingStatement, typeof pointOrSkipped>),
  ),
  doubted: v.nullable(v.boolean()),
  /** 0 to 10; off by default, because a reviewer is not a customer. */
  nps: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))),
});

export type Closing = v.InferOutput<typeof closingSchema>;
