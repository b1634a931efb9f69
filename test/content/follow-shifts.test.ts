import { expect, it } from 'vitest';
import { followShifts, type Shift } from '../../src/content/follow-shifts.js';

const largestOf = (shifts: readonly Shift[]): number => shifts.map(followShifts()).at(-1) ?? 0;

it('adds up the shifts of one burst', () => {
  expect(
    largestOf([
      { startTime: 100, value: 0.25 },
      { startTime: 1_000, value: 0.5 },
    ]),
  ).toBe(0.75);
});

it('begins a new burst after a second of rest, and remembers the largest', () => {
  expect(
    largestOf([
      { startTime: 100, value: 0.5 },
      { startTime: 1_100, value: 0.25 },
      { startTime: 1_200, value: 0.125 },
    ]),
  ).toBe(0.5);
});

it('ends a burst after five seconds, however little rest there was', () => {
  const unrest = Array.from({ length: 8 }, (_, index) => ({ startTime: index * 900, value: 0.25 }));
  expect(largestOf(unrest)).toBe(1.5);
});

it('leaves out what follows an act of the reviewer', () => {
  expect(
    largestOf([
      { startTime: 100, value: 0.5, hadRecentInput: true },
      { startTime: 200, value: 0.25 },
    ]),
  ).toBe(0.25);
});
