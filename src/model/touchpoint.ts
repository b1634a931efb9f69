import * as v from 'valibot';
import { identifierSchema } from './identifier.js';
import { emptyRating, ratingSchema } from './rating.js';
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
export const ownerships = ['owned', 'earned', 'third_party'] as const;

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

export const checkAnswers = ['yes', 'no', 'not_applicable'] as const;

/** The answer to an objective question of the touchpoint type; null when it was skipped. */
const checkSchema = v.object({
  question: nameSchema,
  answer: v.nullable(v.picklist(checkAnswers)),
  remark: proseSchema,
});

export type Check = v.InferOutput<typeof checkSchema>;

export const verdicts = ['kept', 'broken', 'exceeded'] as const;

const promiseVerdictSchema = v.object({ promise: nameSchema, verdict: v.picklist(verdicts) });

/** The brand passed the customer on, from an earlier touchpoint when it is known. */
const handoverSchema = v.object({ from: v.nullable(identifierSchema), repeated: v.boolean() });

export const ideaKinds = ['repair', 'delight'] as const;

/** An improvement the reviewer thought of on the spot; the study's desk may take it over. */
const spottedIdeaSchema = v.object({ kind: v.picklist(ideaKinds), text: proseSchema });

/** A part of the page pointed at: what it is called, a short quote of its text, and where to find it again. */
export const pinSchema = v.object({ name: lineSchema, quote: lineSchema, selector: proseSchema });

export type Pin = v.InferOutput<typeof pinSchema>;

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
  phase: v.nullable(nameSchema),
  ownership: v.nullable(v.picklist(ownerships)),
  checks: v.array(checkSchema),
  promises: v.array(promiseVerdictSchema),
  handover: v.nullable(handoverSchema),
  /** The channel the reviewer would have chosen. */
  preferredChannel: v.nullable(v.picklist(channels)),
  idea: v.nullable(spottedIdeaSchema),
  /** The public star rating that a review site showed: context, not an answer. */
  stars: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(5))),
  /** Pictures and files kept as evidence. */
  attachments: v.array(identifierSchema),
  pins: v.array(pinSchema),
});

export type Review = v.InferOutput<typeof reviewSchema>;

/** A review with nothing filled in: what every way to begin one starts from. */
export const emptyReview: Review = {
  type: '',
  typeSuggested: false,
  channel: 'website',
  rating: emptyRating,
  lanes: { expected: '', thought: '', felt: '' },
  note: '',
  marks: [],
  annoyances: [],
  phase: null,
  ownership: null,
  checks: [],
  promises: [],
  handover: null,
  preferredChannel: null,
  idea: null,
  stars: null,
  attachments: [],
  pins: [],
};

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
  ...reviewSchema.entries,
});

export type Touchpoint = v.InferOutput<typeof touchpointSchema>;

/** Whether a touchpoint happened outside any page that the browser saw. */
export const isOffline = (touchpoint: Pick<Touchpoint, 'page'>): boolean => touchpoint.page === null;
