import * as v from 'valibot';
import { draftReviewSchema, draftSchema } from '../model/draft.js';
import { identifierSchema } from '../model/identifier.js';
import { pageFactsSchema } from '../model/page-facts.js';
import { protocolSchema } from '../model/protocol.js';
import { languages } from '../model/settings.js';
import { lineSchema, nameSchema } from '../model/text-field.js';
import { pinSchema, reviewSchema } from '../model/touchpoint.js';

/** What a card needs to show itself for a visit. */
const cardSchema = v.object({
  draft: draftSchema,
  /** Whether this visit was rated before, so that saving changes it. */
  saved: v.boolean(),
  brand: nameSchema,
  /** Place of the touchpoint in its journey, from 1. */
  sequence: v.number(),
  language: v.picklist(languages),
  protocol: protocolSchema,
});

/** The pictures of a page that wait to be kept, and whether one could not be stored because there is no room. */
const picturesSchema = v.object({ waiting: v.array(identifierSchema), full: v.boolean() });

/** Whether the card could be opened in a page, and why not. */
export const openingSchema = v.picklist(['opened', 'opened_too_early', 'removed_by_page', 'impossible']);

export type Opening = v.InferOutput<typeof openingSchema>;

/** What the reviewer pointed at in a page: null when they stopped, `impossible` where no picker may be opened. */
export const pickedSchema = v.nullable(v.union([pinSchema, v.literal('impossible')]));

const nothing = v.null();

/**
 * Every message there is. From `page`: what the scripts on an audited page may ask the background, which trusts only the
 * browser's word on the sender. From `screen`: what popup and panel ask of it.
 */
export const messages = {
  /** The page is visible under a new address; answers with its visit, or null while nothing is recorded. */
  arriveAtPage: {
    from: 'page',
    request: v.object({ title: lineSchema }),
    reply: v.nullable(v.object({ visit: identifierSchema, facts: v.nullable(pageFactsSchema) })),
  },
  /** What was measured so far; sent as it settles, since a message at the end is often lost. */
  reportFacts: { from: 'page', request: v.object({ visit: identifierSchema, facts: pageFactsSchema }), reply: nothing },
  /** The page is being left. */
  leavePage: { from: 'page', request: v.object({ visit: identifierSchema, facts: pageFactsSchema }), reply: nothing },
  /** The card is being drawn and needs its draft. */
  fillCard: { from: 'page', request: v.object({ visit: identifierSchema }), reply: cardSchema },
  /** Something changed in the form: keep it. */
  keepDraft: {
    from: 'page',
    request: v.object({ visit: identifierSchema, touchpoint: identifierSchema, review: draftReviewSchema }),
    reply: nothing,
  },
  /** The form was submitted; the reply comes once it is on the disk. */
  rateTouchpoint: {
    from: 'page',
    request: v.object({ visit: identifierSchema, touchpoint: identifierSchema, review: reviewSchema }),
    reply: nothing,
  },
  /** The card asks which pictures of its page wait to be kept; answers once the one that is being taken is there. */
  findPictures: { from: 'page', request: v.object({ visit: identifierSchema }), reply: picturesSchema },
  /** The card asks for the picker in its page. */
  loadPicker: { from: 'page', request: v.object({ visit: identifierSchema }), reply: nothing },
  /** Open a picture of the page of this visit in a tab, to crop it and black out parts. */
  editPicture: {
    from: 'page',
    request: v.object({ visit: identifierSchema, picture: identifierSchema }),
    reply: nothing,
  },
  /** The popup was opened over this tab: take the picture of its page, if pictures are allowed. */
  takePicture: { from: 'screen', request: v.object({ tab: v.number() }), reply: picturesSchema },
  /** A journey was started, paused, resumed or finished: adjust the reader and the badge to it. */
  followJourney: { from: 'screen', request: nothing, reply: nothing },
  /** Open the card in a tab; first of all the reviewer points at a part of the page, in the language of `pointing`. */
  openCard: {
    from: 'screen',
    request: v.object({ tab: v.number(), pointing: v.optional(v.picklist(languages)) }),
    reply: openingSchema,
  },
} as const;

type Messages = typeof messages;

export type MessageName = keyof Messages;

export type NameFrom<Sender extends 'page' | 'screen'> = {
  [Name in MessageName]: Messages[Name]['from'] extends Sender ? Name : never;
}[MessageName];

export type Request<Name extends MessageName> = v.InferOutput<Messages[Name]['request']>;

export type Reply<Name extends MessageName> = v.InferOutput<Messages[Name]['reply']>;
