import { expect, it } from 'vitest';
import { isOverdue } from '../../src/model/is-overdue.js';

it.each([
  [null, '2026-11-22T09:00:00.000+01:00', false],
  ['2026-11-22', '2026-11-22T23:59:00.000+01:00', false],
  ['2026-11-22', '2026-11-23T00:00:00.000+01:00', true],
  ['2025-12-31', '2026-01-01T00:30:00.000+01:00', true],
])('journeys to be kept until %s are overdue at %s: %s', (retainUntil, now, overdue) => {
  expect(isOverdue({ retainUntil }, now)).toBe(overdue);
});
