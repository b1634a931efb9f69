import * as v from 'valibot';
import { amendmentSchema } from './amendment.js';
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
  /** Hosts, e.g. `bruinhuis.nl`; the browser is asked for them with their subdomains. Empty where all is offline. */
  sites: v.array(nameSchema),
  role: v.nullable(v.picklist(brandRoles)),
});

/** Version of the questions in `src/text/questions.ts` that the answers belong to; never mixed silently. */
export const quickQuestionSet = 1;

/** Whether the reviewer has an interest in the brand, declared before the walk; with what it is, if there is one. */
const conflictSchema = v.object({ exists: v.boolean(), remark: proseSchema });

export const editorStatuses = ['submitted', 'returned', 'approved'] as const;

export type EditorStatus = (typeof editorStatuses)[number];

/** What an agency's editor did with a journey: where it stands, since when, and what was remarked on the way. */
export const editingSchema = v.object({
  status: v.picklist(editorStatuses),
  at: timeSchema,
  remarks: v.array(v.object({ id: identifierSchema, at: timeSchema, text: proseSchema })),
});

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
  /** Null where it was not asked, as in a quick journey. */
  conflict: v.nullable(conflictSchema),
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
  /** Changes after the journey was locked, in order. */
  amendments: v.array(amendmentSchema),
  /** Null where no editor looks at it. */
  editing: v.nullable(editingSchema),
});

export type Journey = v.InferOutput<typeof journeySchema>;

/** What is settled before the walk; locked once it begins. */
export type Start = Pick<
  Journey,
  'study' | 'brand' | 'round' | 'reviewer' | 'conflict' | 'goals' | 'expectation' | 'questionSet' | 'device'
>;

/** What a journey holds before its walk. */
export const nothingWalked = {
  startedAt: null,
  pauses: [],
  finishedAt: null,
  closing: null,
  touchpoints: [],
  amendments: [],
  editing: null,
} satisfies Partial<Journey>;

/** A journey that is about to start, with nothing in it yet. */
export function intendedJourney(start: Start, id: string, now: Time): Journey {
  return {
    ...start,
    id,
    updatedAt: now,
    deletedAt: null,
    state: 'intended',
    ...nothingWalked,
  };
}
