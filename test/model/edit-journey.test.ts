import { describe, expect, it } from 'vitest';
import { isAmendedSinceApproval, possibleSteps, takeStep } from '../../src/model/edit-journey.js';
import { sampleId, sampleJourney, sampleTime } from './sample-journey.js';

const remark = (text = '') => ({ id: sampleId(1), text });

describe('a finished journey on the desk', () => {
  it('is submitted, returned, submitted again and approved, and keeps every remark', () => {
    const submitted = takeStep(null, 'submit', remark(), sampleTime(1));
    const returned = takeStep(submitted, 'return', remark(' Waarom een 2? '), sampleTime(2));
    const again = takeStep(returned, 'submit', remark(), sampleTime(3));
    const approved = takeStep(again, 'approve', remark('Mooi'), sampleTime(4));
    expect([submitted, returned, again, approved].map((editing) => editing?.status)).toEqual([
      'submitted',
      'returned',
      'submitted',
      'approved',
    ]);
    expect(approved?.remarks).toEqual([
      { id: sampleId(1), at: sampleTime(2), text: 'Waarom een 2?' },
      { id: sampleId(1), at: sampleTime(4), text: 'Mooi' },
    ]);
  });

  it('goes back to where it came from when the reviewer withdraws it', () => {
    const submitted = takeStep(null, 'submit', remark(), sampleTime(1));
    expect(takeStep(submitted, 'withdraw', remark(), sampleTime(2))).toBeNull();
    const returned = takeStep(submitted, 'return', remark('Kort'), sampleTime(2));
    const again = takeStep(returned, 'submit', remark(), sampleTime(3));
    expect(takeStep(again, 'withdraw', remark(), sampleTime(4))).toMatchObject({ status: 'returned' });
  });

  it.each([
    [null, ['submit', 'approve', 'return']],
    ['submitted', ['approve', 'return', 'withdraw']],
    ['returned', ['submit', 'approve', 'return']],
    ['approved', ['return']],
  ] as const)('at %s can go %j', (status, steps) => {
    const editing = status && { status, at: sampleTime(1), remarks: [] };
    expect(possibleSteps({ state: 'finished', editing })).toEqual(steps);
    expect(possibleSteps({ state: 'running', editing })).toEqual([]);
  });

  it('says when it was amended after its approval', () => {
    const amendment = { id: sampleId(2), reason: 'Typefout', touchpoint: null, before: {}, after: {} };
    const approved = (minute: number) =>
      sampleJourney({
        editing: { status: 'approved', at: sampleTime(5), remarks: [] },
        amendments: [{ ...amendment, at: sampleTime(minute) }],
      });
    expect(isAmendedSinceApproval(approved(4))).toBe(false);
    expect(isAmendedSinceApproval(approved(6))).toBe(true);
  });
});
