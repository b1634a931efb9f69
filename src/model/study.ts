import * as v from 'valibot';
import { closingQuestions } from './closing.js';
import { identifierSchema } from './identifier.js';
import { brandRoles } from './journey.js';
import { lineSchema, nameSchema, proseSchema } from './text-field.js';
import { timeSchema } from './time.js';
import { ideaKinds } from './touchpoint.js';

/** The name under which touchpoints of several journeys are compared, where it belongs and what is asked there. */
export const touchpointTypeSchema = v.object({
  name: nameSchema,
  phase: v.nullable(nameSchema),
  /** Weight among the types of a journey; 1 unless the study sets it. */
  importance: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  /** Whether a complete journey should meet it: the denominator of coverage. */
  expected: v.boolean(),
  checks: v.array(nameSchema),
  /** Patterns of page addresses that were confirmed to be of this type; they suggest it the next time. */
  addresses: v.array(nameSchema),
});

export type TouchpointType = v.InferOutput<typeof touchpointTypeSchema>;

export const studyBrandSchema = v.object({
  name: nameSchema,
  role: v.picklist(brandRoles),
  /** Hosts; empty where all is offline. */
  sites: v.array(nameSchema),
  promises: v.array(nameSchema),
  plannedWows: v.array(v.object({ type: nameSchema, description: proseSchema })),
});

export type StudyBrand = v.InferOutput<typeof studyBrandSchema>;

export const efforts = ['small', 'medium', 'large'] as const;

export const ideaStatuses = ['open', 'done', 'proven'] as const;

export const ideaSchema = v.object({
  id: identifierSchema,
  updatedAt: timeSchema,
  kind: v.picklist(ideaKinds),
  /** Null: it is about the whole journey. */
  type: v.nullable(nameSchema),
  text: proseSchema,
  /** The department that should carry it out. */
  owner: v.nullable(nameSchema),
  effort: v.nullable(v.picklist(efforts)),
  status: v.picklist(ideaStatuses),
  /** The touchpoint whose reviewer thought of it; null when it was thought of at the desk. */
  from: v.nullable(identifierSchema),
});

export type Idea = v.InferOutput<typeof ideaSchema>;

/** What one discipline has to say about a touchpoint type, or about the whole journey (null). */
const commentSchema = v.object({
  id: identifierSchema,
  updatedAt: timeSchema,
  at: timeSchema,
  discipline: nameSchema,
  type: v.nullable(nameSchema),
  text: proseSchema,
});

export type Comment = v.InferOutput<typeof commentSchema>;

const renamingSchema = v.object({ from: nameSchema, to: nameSchema });

/**
 * How the desk arranged what reviewers wrote, beside their words and never over them: phases and types that were renamed
 * or merged, and single touchpoints that belong to another type than their reviewer chose.
 */
export const arrangementSchema = v.object({
  phases: v.array(renamingSchema),
  types: v.array(renamingSchema),
  placements: v.array(v.object({ touchpoint: identifierSchema, type: nameSchema })),
});

export type Arrangement = v.InferOutput<typeof arrangementSchema>;

/** One research question: what is walked, by whom, in whose eyes, and what is asked. Phases, types and rounds are known by name, so that files of several reviewers compare. */
export const studySchema = v.object({
  id: identifierSchema,
  updatedAt: timeSchema,
  deletedAt: v.nullable(timeSchema),
  title: nameSchema,
  purpose: proseSchema,
  sector: lineSchema,
  persona: proseSchema,
  scenario: proseSchema,
  goals: v.array(nameSchema),
  phases: v.array(nameSchema),
  types: v.array(touchpointTypeSchema),
  /** Names of touchpoints that are easily missed, to be reminded of. */
  easilyMissed: v.array(nameSchema),
  /** Annoyance tags beside those that every study has. */
  annoyances: v.array(nameSchema),
  brands: v.array(studyBrandSchema),
  rounds: v.array(nameSchema),
  /** Query parameters of addresses that name nobody, beside those that every study keeps. */
  harmlessParameters: v.array(nameSchema),
  picturesAllowed: v.boolean(),
  /** The last day its journeys are kept, as `2027-06-30`; null: not settled. */
  retainUntil: v.nullable(v.pipe(v.string(), v.isoDate('is not a date'))),
  /** Version of the questions: it goes up when closing questions or checks change after journeys began. */
  questionSet: v.pipe(v.number(), v.integer(), v.minValue(1)),
  closing: v.array(v.picklist(closingQuestions)),
  ideas: v.array(ideaSchema),
  comments: v.array(commentSchema),
  /** Ideas and comments that were deleted, and when: a file of a colleague must not bring them back. */
  dropped: v.array(v.object({ id: identifierSchema, at: timeSchema })),
  arrangement: arrangementSchema,
});

export type Study = v.InferOutput<typeof studySchema>;
