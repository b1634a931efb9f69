/** Shifts of one burst lie less than a second apart, and within five. */
const apartMilliseconds = 1_000;
const burstMilliseconds = 5_000;

/** A shift of the layout, as the browser tells of it. */
export interface Shift {
  startTime: number;
  value?: number;
  hadRecentInput?: boolean;
}

/**
 * Answers to every shift of the layout with the largest burst so far, which is cumulative layout shift as web.dev/cls
 * defines it. What follows an act of the reviewer is no shift.
 */
export function followShifts(): (shift: Shift) => number {
  let largest = 0;
  let burst = { from: 0, until: Number.NEGATIVE_INFINITY, sum: 0 };
  return ({ startTime, value = 0, hadRecentInput }) => {
    if (hadRecentInput) return largest;
    const goesOn = startTime - burst.until < apartMilliseconds && startTime - burst.from < burstMilliseconds;
    burst = goesOn
      ? { ...burst, until: startTime, sum: burst.sum + value }
      : { from: startTime, until: startTime, sum: value };
    largest = Math.max(largest, burst.sum);
    return largest;
  };
}
