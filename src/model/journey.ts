import * as v from 'valibot';
import { closingSchema, goalSchema } from './closing.js';
import { identifierSchema } from './identifier.js';
import { lineSchema, nameSchema, proseSchema } from './text-field.js';
import { type Time, timeSchema } from './time.js';
import { touchpointSchema } from './touchpoint.js';

/** Intended: written down, waiting for the browser's permission. Finished journeys are locked. */
export const journeyStates = ['intended', 'running', 'paused', 'finished'] as const;

export type JourneyState = (typeof journeyStates)[number];

export const brandRoles = ['own', 'competitor', 'reference'] as const;

/** The brand as the journey met it, copied so that a journey can be read without its study. */
const brandSchema = v.object({
  name: nameSchema,
  /** Registrable domain, e.g. `bruinhuis.nl`; the browser is asked for it with its subdomains. */
  site: nameSchema,
  role: v.nullable(v.picklist(brandRoles)),
});

/** Version of the questions in `src/text/questions.ts` that the answers belong to; never mixed silently. */
const questionSetVersion = 1;

const pauseSchema = v.object({ from: timeSchema, until: v.nullable(timeSchema) });

/** One walk by one reviewer through one brand in one round: an ordered list of touchpoints. */
export const journeySchema = v.object({
  id: identifierSchema,
  updatedAt: timeSchema,
  deletedAt: v.nullable(timeSchema),
  /** Null for a quick journey that belongs to no study. */
  study: v.nullable(identifierSchema),
  brand: brandSchema,
  round: v.nullable(nameSchema),
  reviewer: nameSchema,
  goals: v.array(goalSchema),
  /** What the reviewer expected of the whole journey, written before it. */
  expectation: proseSchema,
  questionSet: v.pipe(v.number(), v.integer(), v.minValue(1)),
  device: lineSchema,
  state: v.picklist(journeyStates),
  startedAt: v.nullable(timeSchema),
  pauses: v.array(pauseSchema),
  finishedAt: v.nullable(timeSchema),
  closing: v.nullable(closingSchema),
  touchpoints: v.array(touchpointSchema),
});

export type Journey = v.InferOutput<typeof journeySchema>;

/** What the reviewer fills in to start a quick journey. */
export type Start = Pick<Journey, 'brand' | 'reviewer' | 'goals' | 'device'>;

/** A journey that is about to start, with nothing in it yet. */
export function intendedJourney(start: Start, id: string, now: Time): Journey {
  return {
    ...start,
    id,
    updatedAt: now,
    deletedAt: null,
    study: null,
    round: null,
    expectation: '',
    questionSet: questionSetVersion,
    state: 'intended',
    startedAt: null,
    pauses: [],
    finishedAt: null,
    closing: null,
    touchpoints: [],
  };
}
