import * as v from 'valibot';
import { identifierSchema } from './identifier.js';
import { ratingSchema } from './rating.js';
import { lineSchema, nameSchema, proseSchema } from './text-field.js';
import { timeSchema } from './time.js';

export const channels = [
  'website',
  'app',
  'email',
  'phone',
  'chat',
  'sms',
  'social_media',
  'review_site',
  'advertisement',
  'store',
  'letter',
  'parcel',
  'word_of_mouth',
  'other',
] as const;

export type Channel = (typeof channels)[number];

/** Whose interaction it is: the brand's own, earned (what others say), or a third party's. */
const ownerships = ['owned', 'earned', 'third_party'] as const;

/** What the reviewer may mark on a touchpoint, beside what is computed from the answers. */
export const marks = ['pain', 'wow', 'decisive', 'would_leave', 'small_gesture', 'unintended', 'blocked'] as const;

export type Mark = (typeof marks)[number];

/** Annoyance tags every study starts with; a study may add its own words. */
export const annoyances = [
  'long_wait',
  'repeat_myself',
  'hard_to_reach',
  'unclear_information',
  'too_many_steps',
  'error_or_dead_end',
  'surprise_costs',
  'feels_untrustworthy',
  'intrusive_messages',
  'pillar_to_post',
] as const;

/** What the reviewer expected, thought and felt. */
const lanesSchema = v.object({ expected: proseSchema, thought: proseSchema, felt: proseSchema });

/** The page a touchpoint speaks of, cleaned and masked before it was stored. */
export const pageSchema = v.object({ address: v.string(), title: lineSchema });

export type Page = v.InferOutput<typeof pageSchema>;

/** What the reviewer filled in about one touchpoint: the part that a rating form makes. */
export const reviewSchema = v.object({
  type: nameSchema,
  /** True while the type is only our suggestion, false once the reviewer chose or confirmed it. */
  typeSuggested: v.boolean(),
  channel: v.picklist(channels),
  rating: ratingSchema,
  lanes: lanesSchema,
  note: proseSchema,
  marks: v.array(v.picklist(marks)),
  annoyances: v.array(nameSchema),
});

export type Review = v.InferOutput<typeof reviewSchema>;

const checkAnswers = ['yes', 'no', 'not_applicable'] as const;

/** The answer to an objective question of the touchpoint type; null when it was skipped. */
const checkSchema = v.object({
  question: nameSchema,
  answer: v.nullable(v.picklist(checkAnswers)),
  remark: proseSchema,
});

const verdicts = ['kept', 'broken', 'exceeded'] as const;

const promiseVerdictSchema = v.object({ promise: nameSchema, verdict: v.picklist(verdicts) });

/** The brand passed the customer on, from an earlier touchpoint when it is known. */
const handoverSchema = v.object({ from: v.nullable(identifierSchema), repeated: v.boolean() });

/** One interaction that the reviewer rated, marked or noted: on a visited page, or offline (no page). */
export const touchpointSchema = v.object({
  id: identifierSchema,
  updatedAt: timeSchema,
  deletedAt: v.nullable(timeSchema),
  page: v.nullable(pageSchema),
  /** The visits of the journey that it speaks of; empty when it is offline or the page was not logged. */
  visits: v.array(identifierSchema),
  /** When the reviewer met it: the arrival on the page, or the moment given by hand. */
  happenedAt: timeSchema,
  ratedAt: timeSchema,
  phase: v.nullable(nameSchema),
  ownership: v.nullable(v.picklist(ownerships)),
  checks: v.array(checkSchema),
  promises: v.array(promiseVerdictSchema),
  handover: v.nullable(handoverSchema),
  preferredChannel: v.nullable(v.picklist(channels)),
  ...reviewSchema.entries,
});

export type Touchpoint = v.InferOutput<typeof touchpointSchema>;

/** Whether a touchpoint happened outside any page that the browser saw. */
export const isOffline = (touchpoint: Pick<Touchpoint, 'page'>): boolean => touchpoint.page === null;
