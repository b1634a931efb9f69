import * as v from 'valibot';
import { type Draft, type DraftPlace, draftKey, draftSchema } from '../model/draft.js';
import type { Journey } from '../model/journey.js';
import { isFarAhead, notBefore } from '../model/latest-moment.js';
import { parse } from '../model/parse.js';
import { scales } from '../model/rating.js';
import type { Time } from '../model/time.js';
import { reviewSchema, type Touchpoint } from '../model/touchpoint.js';
import { findAttachments, settleAttachments } from './attachments.js';
import { change, type JourneyTransaction, openDatabase, type StoredAttachment } from './database.js';
import { draftsOf } from './drafts-of.js';
import { changeJourney, changeJourneyWith } from './journeys.js';
import { readable } from './row-schema.js';
import { spareUnreadable } from './unreadable-rows.js';

/**
 * Saves a rating: the one function by which popup, panel and card (through the background) do so. Saving the same draft
 * twice is saving it once. The draft is gone when the promise is kept, and still there when it is broken.
 */
export function rateTouchpoint(journeyId: string, draft: Draft, now: Time): Promise<Journey> {
  const check = async () => parse(reviewSchema, draft.review);
  const read = (transaction: JourneyTransaction) =>
    Promise.all([
      findAttachments({ journey: journeyId, wanted: draft.review.attachments }, transaction),
      findOwnDrafts(journeyId, draft, transaction),
      // While the browser reads.
      check(),
    ]);
  return changeJourneyWith(journeyId, read, async (journey, transaction, [found, drafts, review]) => {
    const before = journey.touchpoints.find(({ id }) => id === draft.touchpoint);
    const attachments = await settleAttachments(
      {
        journey: journeyId,
        touchpoint: draft.touchpoint,
        page: draft.page,
        before: before?.attachments ?? [],
        wanted: review.attachments,
      },
      found,
      transaction,
    );
    const touchpoint: Touchpoint = {
      ...review,
      attachments,
      id: draft.touchpoint,
      page: draft.page,
      visits: [...new Set([...(before?.visits ?? []), ...(draft.visit === null ? [] : [draft.visit])])],
      happenedAt: draft.happenedAt,
      deletedAt: null,
      ratedAt: ratedAt(before, draft, now),
      updatedAt: now,
    };
    // Not waited for, as the journey that is written next: where it fails, the whole transaction does.
    const kept = transaction.objectStore('drafts');
    for (const place of drafts) kept.delete(place).catch(() => {});
    const touchpoints = before
      ? journey.touchpoints.map((each) => (each === before ? touchpoint : each))
      : [...journey.touchpoints, touchpoint];
    return { ...journey, touchpoints, updatedAt: now };
  });
}

/**
 * When the four answers were given: a note that is added later leaves that as it was. On a page, where the clock was set
 * back meanwhile, it is right after it was met.
 */
function ratedAt(before: Touchpoint | undefined, { page, happenedAt, review }: Draft, now: Time): Time {
  if (before && scales.every((scale) => before.rating[scale] === review.rating[scale])) return before.ratedAt;
  return page && !isFarAhead(happenedAt, now) ? notBefore(happenedAt, now) : now;
}

/** The keys of what was kept of a touchpoint that is saved now; at the same page another one may be in the making. */
async function findOwnDrafts(
  journeyId: string,
  { page, touchpoint }: Draft,
  transaction: JourneyTransaction,
): Promise<string[]> {
  const drafts = transaction.objectStore('drafts');
  const places = [draftKey(journeyId, page), draftKey(journeyId, touchpoint)];
  const kept = await Promise.all(places.map((place) => drafts.get(place)));
  // What cannot be read stays where it is: no form held what is in it.
  return places.filter((_, index) => readable(draftSchema, [kept[index]])[0]?.touchpoint === touchpoint);
}

/** Marks a touchpoint as deleted, or takes that back with `deletedAt` null. */
export function markTouchpointDeleted(
  journeyId: string,
  id: string,
  deletedAt: Time | null,
  now: Time,
): Promise<Journey> {
  return changeJourney(journeyId, (journey) => ({
    ...journey,
    updatedAt: now,
    touchpoints: journey.touchpoints.map((touchpoint) =>
      touchpoint.id === id ? { ...touchpoint, deletedAt, updatedAt: now } : touchpoint,
    ),
  }));
}

/** Keeps what is being typed, so that closing the popup, the card or the page loses nothing. */
export async function keepDraft(journeyId: string, draft: Draft, place: DraftPlace = draft.page): Promise<void> {
  const key = draftKey(journeyId, place);
  await change(['drafts', 'quarantine'], async (transaction) => {
    await spareUnreadable('drafts', key, transaction);
    await transaction.objectStore('drafts').put(draft, key);
  });
}

/**
 * The draft that was kept at a place of a journey, if any. One that cannot be read is none, and stays where it is: it must
 * not keep the reviewer from rating.
 */
export async function readDraft(journeyId: string, place: DraftPlace): Promise<Draft | undefined> {
  const row = await (await openDatabase()).get('drafts', draftKey(journeyId, place));
  return readable(draftSchema, [row])[0];
}

/** The drafts of a journey that were never saved; those that cannot be read are left where they are. */
export async function listDrafts(journeyId: string): Promise<Draft[]> {
  const rows = await (await openDatabase()).getAll('drafts', draftsOf(journeyId));
  return rows.flatMap((row) => {
    const draft = v.safeParse(draftSchema, row);
    return draft.success ? [draft.output] : [];
  });
}

/** Takes one piece of evidence from a saved touchpoint, and deletes it. */
export function removeEvidence(journeyId: string, touchpoint: string, id: string, now: Time): Promise<Journey> {
  return changeJourney(journeyId, async (journey, transaction) => {
    await transaction.objectStore('attachments').delete(id);
    return withEvidence(journey, touchpoint, (ids) => ids.filter((each) => each !== id), now);
  });
}

/** Takes `removeEvidence` back. */
export function restoreEvidence(
  journeyId: string,
  touchpoint: string,
  attachment: StoredAttachment,
  now: Time,
): Promise<Journey> {
  return changeJourney(journeyId, async (journey, transaction) => {
    await transaction.objectStore('attachments').put(attachment);
    return withEvidence(journey, touchpoint, (ids) => [...ids, attachment.id], now);
  });
}

const withEvidence = (
  journey: Journey,
  touchpoint: string,
  change: (ids: string[]) => string[],
  now: Time,
): Journey => ({
  ...journey,
  updatedAt: now,
  touchpoints: journey.touchpoints.map((each) =>
    each.id === touchpoint ? { ...each, attachments: change(each.attachments), updatedAt: now } : each,
  ),
});
