import * as v from 'valibot';
import { closingStatements } from './closing.js';
import { identifierSchema } from './identifier.js';
import { brandRoles } from './journey.js';
import { nameSchema, proseSchema } from './text-field.js';
import { timeSchema } from './time.js';

/** The name under which touchpoints of several journeys are compared, where it belongs and what is asked there. */
const touchpointTypeSchema = v.object({
  name: nameSchema,
  phase: v.nullable(nameSchema),
  /** Weight among the types of a journey; 1 unless the study sets it. */
  importance: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  /** Whether a complete journey should meet it: the denominator of coverage. */
  expected: v.boolean(),
  checks: v.array(nameSchema),
});

const studyBrandSchema = v.object({
  name: nameSchema,
  role: v.picklist(brandRoles),
  sites: v.array(nameSchema),
  promises: v.array(nameSchema),
  plannedWows: v.array(v.object({ type: nameSchema, description: proseSchema })),
});

export const ideaSchema = v.object({
  id: identifierSchema,
  kind: v.picklist(['repair', 'delight']),
  type: v.nullable(nameSchema),
  text: proseSchema,
  owner: v.nullable(nameSchema),
  effort: v.nullable(v.picklist(['small', 'medium', 'large'])),
  status: v.picklist(['open', 'done', 'proven']),
});

export type Idea = v.InferOutput<typeof ideaSchema>;

/** One research question: what is walked, by whom, in whose eyes, and what is asked. Phases, types and rounds are known by name, so that files of several reviewers compare. */
export const studySchema = v.object({
  id: identifierSchema,
  updatedAt: timeSchema,
  deletedAt: v.nullable(timeSchema),
  title: nameSchema,
  purpose: proseSchema,
  persona: proseSchema,
  scenario: proseSchema,
  goals: v.array(nameSchema),
  phases: v.array(nameSchema),
  types: v.array(touchpointTypeSchema),
  brands: v.array(studyBrandSchema),
  rounds: v.array(nameSchema),
  questionSet: v.pipe(v.number(), v.integer(), v.minValue(1)),
  closing: v.array(v.picklist(closingStatements)),
  ideas: v.array(ideaSchema),
});

export type Study = v.InferOutput<typeof studySchema>;
