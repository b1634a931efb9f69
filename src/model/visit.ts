import * as v from 'valibot';
import { identifierSchema } from './identifier.js';
import { pageFactsSchema } from './page-facts.js';
import { lineSchema } from './text-field.js';
import { timeSchema } from './time.js';

/** A page of the brand that the reader noticed while the journey ran. */
export const visitSchema = v.object({
  id: identifierSchema,
  address: v.string(),
  title: lineSchema,
  arrivedAt: timeSchema,
  /** Null while the page is open, and when the browser died before the page could say goodbye. */
  leftAt: v.nullable(timeSchema),
  /** Absent where nothing was measured. */
  facts: v.optional(pageFactsSchema),
});

export type Visit = v.InferOutput<typeof visitSchema>;

/** The visits of one journey: a row of their own, so that logging in the background never rewrites what a person typed. */
export const visitsSchema = v.object({ journey: identifierSchema, visits: v.array(visitSchema) });

export type Visits = v.InferOutput<typeof visitsSchema>;
