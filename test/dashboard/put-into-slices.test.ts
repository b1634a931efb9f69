import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putIntoSlices, type Slices } from '../../src/dashboard/journeys/put-into-slices.js';
import { sampleId, sampleJourney } from '../model/sample-journey.js';

const journey = (number: number) => sampleJourney({ id: sampleId(number) });
const slicesOf = (...numbers: number[][]): Slices => numbers.map((slice) => slice.map(journey));
const idsOf = (slices: Slices) => slices.flat().map(({ id }) => id);

describe('one journey in a long list', () => {
  it('takes the place that it had, and no other slice is touched', () => {
    const before = slicesOf([6, 5], [4, 3], [2]);
    const changed = { ...journey(3), reviewer: 'other' };
    const after = putIntoSlices(before, sampleId(3), changed);
    expect(after[1]?.[1]).toBe(changed);
    expect(idsOf(after)).toEqual(idsOf(before));
    expect([after[0], after[2]]).toEqual([before[0], before[2]]);
    expect(after[0]).toBe(before[0]);
  });

  it('leaves nothing but its gap when it goes, and changes nothing when it was not there', () => {
    const before = slicesOf([6, 5], [4]);
    expect(putIntoSlices(before, sampleId(4), undefined)).toEqual(slicesOf([6, 5], []));
    expect(putIntoSlices(before, sampleId(3), undefined)).toBe(before);
  });

  it('stands in the order of the list, wherever it comes from', () => {
    const number = fc.integer({ min: 1, max: 60 });
    const cut = fc.record({ numbers: fc.uniqueArray(number, { maxLength: 12 }), size: fc.integer({ min: 1, max: 4 }) });
    fc.assert(
      fc.property(cut, number, ({ numbers, size }, added) => {
        const sorted = numbers.toSorted((a, b) => b - a);
        const slices = Array.from({ length: Math.ceil(sorted.length / size) }, (_, place) =>
          sorted.slice(place * size, (place + 1) * size),
        );
        const expected = [...new Set([...numbers, added])].sort((a, b) => b - a);
        const after = putIntoSlices(slicesOf(...slices), sampleId(added), journey(added));
        expect(idsOf(after)).toEqual(expected.map(sampleId));
      }),
    );
  });
});
