import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from '../../src/model/parse.js';
import { elapsed, formatTime, timeSchema } from '../../src/model/time.js';

const zoneBefore = process.env['TZ'];
const inZone = (zone: string) => {
  process.env['TZ'] = zone;
};

beforeEach(() => inZone('Europe/Amsterdam'));
afterEach(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
});

describe('a moment', () => {
  it.each([
    ['Europe/Amsterdam', '2026-03-01T08:30:00.007Z', '2026-03-01T09:30:00.007+01:00'],
    ['Europe/Amsterdam', '2026-07-01T22:30:00.000Z', '2026-07-02T00:30:00.000+02:00'],
    ['America/New_York', '2026-01-01T03:00:00.000Z', '2025-12-31T22:00:00.000-05:00'],
    ['America/St_Johns', '2026-01-01T12:00:00.000Z', '2026-01-01T08:30:00.000-03:30'],
    ['Asia/Kathmandu', '2026-01-01T12:00:00.000Z', '2026-01-01T17:45:00.000+05:45'],
    ['UTC', '2026-01-01T12:00:00.000Z', '2026-01-01T12:00:00.000+00:00'],
  ])('in %s is written on the clock that hangs there', (zone, moment, expected) => {
    inZone(zone);
    expect(formatTime(new Date(moment))).toBe(expected);
  });

  it.each(['Europe/Amsterdam', 'America/St_Johns', 'Pacific/Chatham'])('in %s is read back as the same', (zone) => {
    inZone(zone);
    const moment = new Date('2026-10-25T00:59:59.999Z');
    const written = parse(timeSchema, formatTime(moment));
    expect(new Date(written)).toEqual(moment);
  });

  it('must have an offset', () => {
    expect(() => parse(timeSchema, '2026-03-01T09:30:00.000')).toThrow('is not a time as ISO 8601 with an offset');
  });
});

describe('the time between two moments', () => {
  it('is counted in milliseconds over zones and the change of the clock', () => {
    const before = formatTime(new Date('2026-10-25T00:30:00.000Z'));
    const after = formatTime(new Date('2026-10-25T01:30:00.000Z'));
    expect([before.slice(11, 16), after.slice(11, 16)]).toEqual(['02:30', '02:30']);
    expect(elapsed(before, after)).toBe(3_600_000);
    expect(elapsed('2026-01-01T12:00:00.000+01:00', '2026-01-01T11:00:01.000Z')).toBe(1000);
  });

  it('is negative when the second came first', () => {
    expect(elapsed('2026-01-01T12:00:01.000Z', '2026-01-01T12:00:00.000Z')).toBe(-1000);
  });
});
