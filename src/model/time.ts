import * as v from 'valibot';

/** A moment as stored and exported: ISO 8601 with milliseconds and the offset of the reviewer's clock. */
export const timeSchema = v.pipe(v.string(), v.isoTimestamp('is not a time as ISO 8601 with an offset'));

export type Time = v.InferOutput<typeof timeSchema>;

const pad = (value: number, width = 2): string => String(Math.abs(value)).padStart(width, '0');

/**
 * A `Date` as a `Time` in the zone of this machine, e.g. `2026-03-01T09:30:00.000+01:00`.
 * The offset stays, because "rated at night" is about the reviewer's night.
 */
export function formatTime(date: Date): Time {
  const offset = -date.getTimezoneOffset();
  const day = `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  const clock = `${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}.${pad(date.getMilliseconds(), 3)}`;
  const zone = `${offset < 0 ? '-' : '+'}${pad(Math.trunc(offset / 60))}:${pad(offset % 60)}`;
  return `${day}T${clock}${zone}`;
}

/** Milliseconds between two moments, positive when `later` is later. */
export function elapsed(earlier: Time, later: Time): number {
  return Date.parse(later) - Date.parse(earlier);
}
