import { describe, expect, it } from 'vitest';
import { checksToAsk, completeReview, isEmptyReview, phaseAfter } from '../../src/model/complete-review.js';
import { makeProtocol } from '../../src/model/protocol.js';
import { type Check, emptyReview, type Review } from '../../src/model/touchpoint.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleId, sampleJourney, sampleRating } from './sample-journey.js';

const study = makeStudy(['Home', 'Winkel']);
const types = study.types.map((type) =>
  type.name === 'Home' ? { ...type, checks: ['Staat er een nummer?', 'Is de prijs te zien?'] } : type,
);
const protocol = makeProtocol(sampleJourney(), { ...study, types });
const no: Check = { question: 'Is de prijs te zien?', answer: 'no', remark: 'Pas na drie klikken' };

describe('the checks to ask', () => {
  it('are those of the type in whatever case it is typed', () => {
    expect(checksToAsk(protocol, { type: 'home', checks: [] })).toHaveLength(2);
  });

  it('are those of the type, with what was answered', () => {
    expect(checksToAsk(protocol, { type: ' Home ', checks: [no] })).toEqual([
      { question: 'Staat er een nummer?', answer: null, remark: '' },
      no,
    ]);
  });

  it('keep what was answered when another type is chosen, and forget what was not', () => {
    const skipped = { question: 'Staat er een nummer?', answer: null, remark: '' };
    expect(checksToAsk(protocol, { type: 'Winkel', checks: [skipped, no] })).toEqual([no]);
  });
});

describe('a review that is saved', () => {
  it('notes the checks that were passed over as skipped', () => {
    const { checks } = completeReview({ ...emptyReview, type: 'Home' }, protocol);
    expect(checks.map(({ answer }) => answer)).toEqual([null, null]);
  });

  it('is of the type as the study spells it, and else as it was typed', () => {
    const saved = (type: string) => completeReview({ ...emptyReview, type }, protocol).type;
    expect(['home ', 'HOME', ' Balie '].map(saved)).toEqual(['Home', 'Home', 'Balie']);
  });

  it('has no idea that was chosen and never written', () => {
    const idea = { kind: 'delight', text: ' ' } as const;
    expect(completeReview({ ...emptyReview, idea }, protocol).idea).toBeNull();
  });
});

describe('a review is empty', () => {
  it('while only type, phase and channel are there', () => {
    const review: Review = { ...emptyReview, type: 'Home', phase: 'Oriënteren', channel: 'review_site' };
    expect(isEmptyReview(review)).toBe(true);
    expect(isEmptyReview({ ...review, checks: [{ ...no, answer: null, remark: ' ' }] })).toBe(true);
    expect(isEmptyReview({ ...review, idea: { kind: 'repair', text: '' } })).toBe(true);
  });

  it.each<[string, Partial<Review>]>([
    ['an answer', { rating: sampleRating(null, 'not_applicable', null, null) }],
    ['a note', { note: 'x' }],
    ['a lane', { lanes: { expected: '', thought: 'x', felt: '' } }],
    ['a mark', { marks: ['blocked'] }],
    ['an annoyance', { annoyances: ['te veel pop-ups'] }],
    ['a check', { checks: [no] }],
    ['a promise', { promises: [{ promise: 'Morgen in huis', verdict: 'kept' }] }],
    ['a handover', { handover: { from: null, repeated: false } }],
    ['an idea', { idea: { kind: 'repair', text: 'x' } }],
    ['who is behind it', { ownership: 'earned' }],
    ['a preferred channel', { preferredChannel: 'chat' }],
    ['no stars at all', { stars: 0 }],
    ['an attachment', { attachments: [sampleId(3)] }],
    ['a pin', { pins: [{ name: 'knop', quote: '', selector: 'button' }] }],
  ])('no more with %s', (_, changes) => {
    expect(isEmptyReview({ ...emptyReview, ...changes })).toBe(false);
  });
});

describe('the phase after', () => {
  it.each([
    [null, 'a'],
    ['a', 'b'],
    ['b', 'a'],
    ['gone', 'a'],
  ])('%s is %s', (phase, next) => {
    expect(phaseAfter(['a', 'b'], phase)).toBe(next);
  });

  it('is none where there are none', () => {
    expect(phaseAfter([], null)).toBeNull();
  });
});
