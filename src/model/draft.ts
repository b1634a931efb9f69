import * as v from 'valibot';
import { identifierSchema } from './identifier.js';
import type { Journey } from './journey.js';
import { nowInWalk } from './latest-moment.js';
import type { Study } from './study.js';
import { suggestChannel } from './suggest-channel.js';
import { suggestPhase, suggestType } from './suggest-type.js';
import { lineSchema } from './text-field.js';
import { type Time, timeSchema } from './time.js';
import { emptyReview, type Page, pageSchema, reviewSchema, type Touchpoint } from './touchpoint.js';
import { touchpointsInOrder } from './touchpoints-in-order.js';
import type { Visit } from './visit.js';

/** A review that is still being written: its type may be blank, and its channel not chosen yet. */
export const draftReviewSchema = v.object({
  ...reviewSchema.entries,
  type: lineSchema,
  channel: v.nullable(reviewSchema.entries.channel),
});

export type DraftReview = v.InferOutput<typeof draftReviewSchema>;

/** What a rating form is about and what it holds; the touchpoint's id is made with the draft, so that saving twice is saving once. */
export const draftSchema = v.object({
  touchpoint: identifierSchema,
  /** Null for an offline touchpoint. */
  page: v.nullable(pageSchema),
  /** Null when the page was not logged, because its site is not allowed or another's. */
  visit: v.nullable(identifierSchema),
  happenedAt: timeSchema,
  review: draftReviewSchema,
});

export type Draft = v.InferOutput<typeof draftSchema>;

/** Where a draft is kept: with its page, with the offline touchpoint being written (null), or with the touchpoint it changes (an id). */
export type DraftPlace = Page | string | null;

/** A draft is kept per journey and place, so that popup, panel and card go on where another stopped. */
export const draftKey = (journey: string, place: DraftPlace): string =>
  `${journey} ${typeof place === 'string' ? place : (place?.address ?? 'offline')}`;

/** A form with nothing filled in yet; type and phase are suggested from the page, the journey so far and its study. */
export function emptyDraft(
  subject: Omit<Draft, 'review'>,
  journey: Pick<Journey, 'touchpoints'> = { touchpoints: [] },
  study?: Study,
  offlineType = '',
): Draft {
  const type = subject.page === null ? offlineType : suggestType(subject.page, journey, study);
  const review: DraftReview = {
    ...emptyReview,
    type,
    typeSuggested: subject.page !== null,
    channel: subject.page === null ? suggestChannel(type) : 'website',
    phase: suggestPhase(type, journey, study),
  };
  return { ...subject, review };
}

/** A saved touchpoint opened again, to be changed. */
export function draftOf(touchpoint: Touchpoint): Draft {
  const { id, updatedAt, deletedAt, page, visits, happenedAt, ratedAt, ...review } = touchpoint;
  return {
    touchpoint: id,
    page,
    visit: visits.at(-1) ?? null,
    happenedAt,
    review,
  };
}

/** What a form about a page opens with, and the touchpoint it changes, if there is one already. */
export interface OpenedDraft {
  draft: Draft;
  saved: Touchpoint | undefined;
  /** Place of the touchpoint in its journey, from 1. */
  sequence: number;
}

/**
 * Opens the form for a page of a journey: with the kept draft, else with what was saved for this visit, else empty under
 * `newId`. A draft that was changing the touchpoint of an earlier visit is left alone.
 */
export function openDraft(
  journey: Journey,
  {
    page,
    visit,
    kept,
    newId,
    now,
    study,
  }: {
    page: Page;
    visit: Visit | undefined;
    kept: Draft | undefined;
    newId: string;
    now: Time;
    study?: Study | undefined;
  },
): OpenedDraft {
  const alive = journey.touchpoints.filter(({ deletedAt }) => deletedAt === null);
  const saved = touchpointOf(alive, page, visit);
  // Of a logged page the visit says when; else it is now, also where the clock was set back since the page before.
  const happenedAt = visit?.arrivedAt ?? nowInWalk(journey, now);
  const subject = { touchpoint: newId, page, visit: visit?.id ?? null, happenedAt };
  const ofAnother = alive.some(({ id }) => id === kept?.touchpoint && id !== saved?.id);
  const draft =
    kept && !ofAnother
      ? { ...kept, page, visit: subject.visit }
      : saved
        ? { ...draftOf(saved), visit: subject.visit }
        : emptyDraft(subject, journey, study);
  return { draft, saved, sequence: saved ? touchpointsInOrder(journey).indexOf(saved) + 1 : alive.length + 1 };
}

/**
 * The touchpoint that was already made for this visit, also when it was rated just before the visit was noticed; or, for a
 * page that was not logged, the last one at its address.
 */
function touchpointOf(touchpoints: Touchpoint[], page: Page, visit: Visit | undefined): Touchpoint | undefined {
  const isHere = (touchpoint: Touchpoint): boolean => touchpoint.page?.address === page.address;
  if (!visit) return touchpoints.findLast(isHere);
  const last = touchpoints.at(-1);
  return (
    touchpoints.findLast(({ visits }) => visits.includes(visit.id)) ??
    (last && isHere(last) && last.visits.length === 0 ? last : undefined)
  );
}
