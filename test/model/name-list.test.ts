import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveBy, renameOrAdd, restoreName, takenName } from '../../src/model/name-list.js';
import { nextRound } from '../../src/model/next-round.js';

describe('a list of names', () => {
  it('keeps every name when one is moved, and moves it back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), fc.constantFrom(-1, 1), (names, at, by) => {
        const place = at % names.length;
        const moved = moveBy(names, place, by);
        expect([...moved].sort()).toEqual([...names].sort());
        if (place + by >= 0 && place + by < names.length) expect(moveBy(moved, place + by, -by)).toEqual(names);
        else expect(moved).toEqual(names);
      }),
    );
  });

  it('has a deleted name back in its place, once', () => {
    expect(restoreName(['a', 'c'], 1, 'b')).toEqual(['a', 'b', 'c']);
    expect(restoreName(['a', 'b', 'c'], 1, 'b')).toEqual(['a', 'b', 'c']);
    expect(restoreName([], 5, 'b')).toEqual(['b']);
  });

  it('never loses a name that was typed', () => {
    expect(renameOrAdd(['a', 'b'], 'b', 'c')).toEqual(['a', 'c']);
    expect(renameOrAdd(['a'], 'b', 'c')).toEqual(['a', 'c']);
  });

  it('says which names are taken, also as the older name of another', () => {
    const use = { names: ['Home', 'Basket'], renamings: [{ from: 'Start', to: 'Home' }], used: new Set(['Start']) };
    expect(takenName('home', null, use)).toEqual({ taken: true });
    expect(takenName('home', 'Home', use)).toBeNull();
    expect(takenName('Start', 'Basket', use)).toEqual({ countsAs: 'Home' });
    expect(takenName('Start', 'Home', use)).toBeNull();
    expect(takenName('Start', null, { ...use, used: new Set() })).toBeNull();
  });
});

describe('the next round', () => {
  const name = (number: number) => `round ${number}`;

  it.each([
    [[], 'round 1'],
    [['round 1'], 'round 2'],
    [['nulmeting', 'meting 2'], 'meting 3'],
    [['2026-Q1'], '2026-Q2'],
    [['spring'], 'round 2'],
    [['round 2', 'spring'], 'round 3'],
    [['meting 2', 'meting 1'], 'meting 3'],
  ])('after %j is %s', (rounds, next) => {
    expect(nextRound(rounds, name)).toBe(next);
  });

  it('is never one that is there', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'a1', 'a2', '9', '10', 'round 1', 'round 2')), (rounds) => {
        expect(rounds).not.toContain(nextRound(rounds, name));
      }),
    );
  });
});
