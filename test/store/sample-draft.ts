import { type Draft, emptyDraft } from '../../src/model/draft.js';
import { sampleId, sampleRating, sampleTime, sampleVisit } from '../model/sample-journey.js';

/** A draft about the page of the sample visit at place `number`, with four answers; `review` goes over it. */
export function sampleDraft(number: number, review: Partial<Draft['review']> = {}): Draft {
  const { id, address, title, arrivedAt } = sampleVisit(number);
  const draft = emptyDraft({
    touchpoint: sampleId(number),
    page: { address, title },
    visit: id,
    happenedAt: arrivedAt,
  });
  return { ...draft, review: { ...draft.review, rating: sampleRating(6, 5, 6, 4), ...review } };
}

/** A draft about a moment outside the website. */
export function sampleOfflineDraft(number: number, review: Partial<Draft['review']> = {}): Draft {
  const draft = emptyDraft({ touchpoint: sampleId(number), page: null, visit: null, happenedAt: sampleTime(number) });
  return { ...draft, review: { ...draft.review, type: 'Bezorging', channel: 'parcel', ...review } };
}
