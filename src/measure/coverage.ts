import type { Figure } from './figure.js';
import type { JourneySheet } from './journey-sheet.js';
import { sign } from './type-slot.js';

/** Below this coverage no ranking is printed. See docs/method.md. */
export const leastCoverage = 0.8;

/** What became of the types that the study expects of one journey: each is counted once. */
export interface Coverage {
  /** Rated / (rated + skipped + missed), 0-1. */
  value: Figure;
  /** Has a score. */
  rated: number;
  /** Met, but answers were left out. */
  skipped: number;
  /** Not met, though nothing stood in the way. */
  missed: number;
  /** Met, and too few of the questions apply: leaves the denominator. */
  notApplicable: number;
  /** Lies behind a block: leaves the denominator. */
  notReached: number;
}

/**
 * Coverage of the journey that was read last: rated types / types the study expects and the journey reached. See
 * docs/method.md. A type counts as not reached when the journey was blocked and the type comes, in the study's order, after
 * both the block and everything the reviewer met. Without a study there is none.
 */
export function journeyCoverage(sheet: JourneySheet): Coverage {
  const { types } = sheet;
  let rated = 0;
  let skipped = 0;
  let missed = 0;
  let notApplicable = 0;
  let notReached = 0;
  const furthest = sheet.flags & sign.blocked ? furthestMet(sheet) : Number.POSITIVE_INFINITY;
  for (const id of types.expected) {
    const slot = sheet.slotOfType(id);
    if (slot === undefined) {
      if ((types.types[id]?.position ?? 0) > furthest) notReached += 1;
      else missed += 1;
    } else if (slot.scored > 0) rated += 1;
    else if (slot.flags & sign.applicable) skipped += 1;
    else notApplicable += 1;
  }
  const reached = rated + skipped + missed;
  const none = { undefined: types.study === null ? ('no_study' as const) : ('nothing_expected' as const) };
  return { value: reached > 0 ? rated / reached : none, rated, skipped, missed, notApplicable, notReached };
}

/** The furthest place in the study's list that a journey met, the blocked touchpoint included; -1 when it met none. */
function furthestMet(sheet: JourneySheet): number {
  let furthest = -1;
  for (let place = 0; place < sheet.used; place += 1) {
    furthest = Math.max(furthest, sheet.types.types[sheet.slots[place]?.type ?? 0]?.position ?? -1);
  }
  return furthest;
}
