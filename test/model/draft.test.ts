import { describe, expect, it } from 'vitest';
import { type Draft, draftKey, emptyDraft, openDraft } from '../../src/model/draft.js';
import type { Journey } from '../../src/model/journey.js';
import { sampleId, sampleJourney, sampleRating, sampleTime, sampleTouchpoint, sampleVisit } from './sample-journey.js';

const { address, title } = sampleVisit(1);
const page = { address, title };
const first = sampleVisit(1);
/** The second visit to the same page. */
const second = sampleVisit(5, { address });

const newId = sampleId(500);
const now = sampleTime(50);
const kept: Draft = {
  ...emptyDraft({ touchpoint: sampleId(400), page, visit: first.id, happenedAt: first.arrivedAt }),
};
const rated = sampleTouchpoint(1, { page, visits: [first.id], note: 'Bewaard', rating: sampleRating(6, 5, 4, 3) });
const withTouchpoints = (...touchpoints: Journey['touchpoints']) => sampleJourney({ state: 'running', touchpoints });

describe('the form for a page', () => {
  it('opens empty, about this visit, under a new id', () => {
    const { draft, saved, sequence } = openDraft(withTouchpoints(sampleTouchpoint(7)), {
      page,
      visit: first,
      kept: undefined,
      newId,
      now,
    });
    expect(draft).toEqual(emptyDraft({ touchpoint: newId, page, visit: first.id, happenedAt: first.arrivedAt }));
    expect({ saved, sequence }).toEqual({ saved: undefined, sequence: 2 });
  });

  it('speaks of this moment when the page was not logged', () => {
    const { draft } = openDraft(withTouchpoints(), { page, visit: undefined, kept: undefined, newId, now });
    expect(draft).toMatchObject({ visit: null, happenedAt: now });
  });

  it('opens with what was kept', () => {
    const written = { ...kept, review: { ...kept.review, note: 'Half af' } };
    const { draft, saved } = openDraft(withTouchpoints(), { page, visit: first, kept: written, newId, now });
    expect(draft).toEqual(written);
    expect(saved).toBeUndefined();
  });

  it('opens with what was kept on an earlier visit that was never saved, and speaks of this visit', () => {
    const { draft } = openDraft(withTouchpoints(), { page, visit: second, kept, newId, now });
    expect(draft).toEqual({ ...kept, visit: second.id });
  });

  it('opens with what was saved for this visit, to be changed', () => {
    const journey = withTouchpoints(sampleTouchpoint(7), rated);
    const { draft, saved, sequence } = openDraft(journey, { page, visit: first, kept: undefined, newId, now });
    expect(draft).toMatchObject({ touchpoint: rated.id, visit: first.id, happenedAt: rated.happenedAt });
    expect(draft.review).toMatchObject({ note: 'Bewaard', rating: rated.rating, type: rated.type });
    // It was met before the one that was saved first.
    expect({ saved, sequence }).toEqual({ saved: rated, sequence: 1 });
  });

  it('opens with the change of a saved rating that was not saved yet', () => {
    const changing: Draft = { ...kept, touchpoint: rated.id, review: { ...kept.review, note: 'Bij nader inzien' } };
    const { draft, saved } = openDraft(withTouchpoints(rated), { page, visit: first, kept: changing, newId, now });
    expect(draft.review.note).toBe('Bij nader inzien');
    expect(saved).toEqual(rated);
  });

  it('opens with what was saved just before the visit was noticed, which then speaks of that visit', () => {
    const unlogged = { ...rated, visits: [] };
    const asked = { page, visit: first, kept: undefined, newId, now };
    const { draft, saved } = openDraft(withTouchpoints(unlogged), asked);
    expect(saved).toEqual(unlogged);
    expect(draft).toMatchObject({ touchpoint: rated.id, visit: first.id });
    expect(openDraft(withTouchpoints(unlogged, sampleTouchpoint(7)), asked).saved).toBeUndefined();
  });

  it('opens empty on a second visit, so that it is rated anew', () => {
    const { draft, saved, sequence } = openDraft(withTouchpoints(rated), {
      page,
      visit: second,
      kept: undefined,
      newId,
      now,
    });
    expect(draft).toMatchObject({ touchpoint: newId, visit: second.id, review: { note: '' } });
    expect({ saved, sequence }).toEqual({ saved: undefined, sequence: 2 });
  });

  it('leaves a draft alone that was changing the rating of an earlier visit', () => {
    const changing: Draft = { ...kept, touchpoint: rated.id };
    const { draft } = openDraft(withTouchpoints(rated), { page, visit: second, kept: changing, newId, now });
    expect(draft.touchpoint).toBe(newId);
  });

  it('opens with what was saved at this address last, when the page was not logged', () => {
    const older = sampleTouchpoint(2, { page });
    const newer = sampleTouchpoint(3, { page });
    const { saved } = openDraft(withTouchpoints(older, newer), { page, visit: undefined, kept: undefined, newId, now });
    expect(saved).toEqual(newer);
  });

  it('does not bring back a rating that was deleted', () => {
    const deleted = { ...rated, deletedAt: sampleTime(9) };
    const { draft, saved, sequence } = openDraft(withTouchpoints(deleted), {
      page,
      visit: first,
      kept: undefined,
      newId,
      now,
    });
    expect(draft.touchpoint).toBe(newId);
    expect({ saved, sequence }).toEqual({ saved: undefined, sequence: 1 });
  });
});

describe('the type that is suggested', () => {
  it.each([
    ['Winkelmand | Bruinhuis', 'Winkelmand'],
    ['Afrekenen – Bruinhuis', 'Afrekenen'],
    ['Bruinhuis: bureaulampen', 'Bruinhuis'],
    ['Een e-mail-adres wijzigen', 'Een e-mail-adres wijzigen'],
    ['(3) | Berichten', 'Berichten'],
    ['', '/afrekenen/stap-2'],
    ['404', '/afrekenen/stap-2'],
  ])('of a page titled %j is %j', (title, type) => {
    const page = { address: 'https://bruinhuis.nl/afrekenen/stap-2', title };
    const { review } = emptyDraft({ touchpoint: newId, page, visit: null, happenedAt: now });
    expect(review).toMatchObject({ type, typeSuggested: true, channel: 'website' });
  });

  it('is nothing for a moment outside the website', () => {
    const { review } = emptyDraft({ touchpoint: newId, page: null, visit: null, happenedAt: now });
    expect(review).toMatchObject({ type: '', typeSuggested: false });
  });
});

it('drafts are kept apart by journey and page, whatever the title of that page is now', () => {
  const other = { ...page, address: `${address}/verder` };
  const keys = [draftKey('a', page), draftKey('b', page), draftKey('a', other), draftKey('a', null)];
  expect(new Set(keys).size).toBe(4);
  expect(draftKey('a', { ...page, title: '(1) Nieuw bericht' })).toBe(draftKey('a', page));
});
