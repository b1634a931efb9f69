import { describe, expect, it } from 'vitest';
import { formatClock, formatDay, formatDays, formatDuration } from '../../src/view/format-time.js';

describe('times', () => {
  it('stay on the reviewer’s own clock, wherever they are read', () => {
    const late = '2026-11-22T23:50:00.000-08:00';
    expect(formatClock(late)).toBe('23:50');
    expect(formatDay(late, 'en')).toBe('22 November 2026');
    expect(formatDay(late, 'nl')).toBe('22 november 2026');
    expect(formatDays(late, '2026-11-22T09:00:00.000+01:00', 'nl')).toBe('22 november 2026');
    expect(formatDays(late, '2026-11-23T09:00:00.000+01:00', 'en')).toMatch(/^22\s?–\s?23 November 2026$/u);
    expect(formatDays(late, '2026-12-01T09:00:00.000+01:00', 'nl')).toMatch(/^22 november\s?–\s?1 december 2026$/u);
  });
});

describe('durations', () => {
  it.each([
    [0, '0 sec'],
    [45_000, '45 sec'],
    [60_000, '1 min'],
    [200_000, '3 min 20 sec'],
    [3_900_000, '1 hr 5 min'],
  ])('of %i milliseconds read as %s', (milliseconds, expected) => {
    expect(formatDuration(milliseconds, 'en')).toBe(expected);
  });
});
