import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptied, isEmptied } from '../../src/model/retention.js';
import { sampleAttachment } from '../model/sample-attachment.js';
import { sampleTime, sampleTouchpoint } from '../model/sample-journey.js';
import { bringIn, essence, nothing, withVisits } from './merge-files.js';

const minute = fc.integer({ min: 0, max: 4 });

/** Files with states of one journey: as it was walked, deleted, emptied after a month, or brought back and edited. */
const states = fc.array(
  fc
    .record({
      minute,
      way: fc.constantFrom('alive', 'deleted', 'emptied'),
      note: fc.constantFrom('a', 'b'),
      written: minute,
    })
    .map((state) => ({ ...state, written: Math.min(state.written, state.minute) })),
  { minLength: 1, maxLength: 4 },
);

type State = typeof states extends fc.Arbitrary<(infer Each)[]> ? Each : never;

function fileOf({ minute, way, note, written }: State) {
  const updatedAt = sampleTime(minute);
  const deletedAt = way === 'alive' ? null : updatedAt;
  const touchpoints = [sampleTouchpoint(1, { updatedAt: sampleTime(written), note })];
  const full = withVisits({ updatedAt, deletedAt, touchpoints });
  const journey = way === 'emptied' ? { ...full, ...emptied(full), visits: [] } : full;
  return { journeys: [journey], attachments: way === 'alive' ? [sampleAttachment(1, { journey: full.id })] : [] };
}

const twoOrders = states.chain((each) =>
  fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: each.length })),
);

// What was emptied is gone where it was emptied: of a journey that came back later, an older file brings it again.
describe('a journey that was emptied in one place, whatever others still hold of it,', { timeout: 60_000 }, () => {
  it('is empty or back for everybody, in whichever order the files come', () => {
    fc.assert(
      fc.property(twoOrders, (orders) => {
        const [one, other] = orders.map((order) => bringIn(order.map(fileOf)).profile.journeys.map(isEmptied));
        expect(other).toEqual(one);
      }),
      { numRuns: 500 },
    );
  });

  it('comes back only by what was written after it went, and stays away by what was written before', () => {
    fc.assert(
      fc.property(states, minute, (others, at) => {
        const gone = fileOf({ minute: at, way: 'emptied', note: 'a', written: 0 });
        const { profile } = bringIn([gone, ...others.filter(({ way }) => way !== 'emptied').map(fileOf)]);
        const [journey] = profile.journeys;
        const later = others.some(({ way, minute }) => way !== 'emptied' && minute > at);
        expect(journey && isEmptied(journey)).toBe(!later);
        if (!later) expect(profile).toMatchObject({ attachments: [], superseded: [] });
      }),
    );
  });

  it('is the same for everybody once each has seen all files after it came back', () => {
    fc.assert(
      fc.property(twoOrders, (orders) => {
        const [one, other] = orders.map((order) => {
          // Pictures of an emptied journey are the store's to delete.
          const { attachments, ...rest } = essence(bringIn([...order, ...order].map(fileOf)).profile);
          return rest;
        });
        expect(other).toEqual(one);
      }),
      { numRuns: 500 },
    );
  });

  it('does not change while it is empty, when a file comes in again', () => {
    fc.assert(
      fc.property(states, (each) => {
        const files = each.map(fileOf);
        const { profile } = bringIn(files);
        fc.pre(profile.journeys.every(isEmptied));
        for (const file of files) expect(bringIn([file], profile).merged?.changed).toEqual(nothing);
      }),
    );
  });
});
