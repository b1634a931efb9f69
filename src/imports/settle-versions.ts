import type { Time } from '../model/time.js';
import { compareText, contentOf } from './content-of.js';

/** A version of a record, the file it came from (empty: this profile) and when it came. */
export interface Candidate<Version> {
  version: Version;
  from: string;
  at: Time;
}

interface Versioned {
  id: string;
  updatedAt: Time;
  deletedAt: Time | null;
}

/** What a version says: the same for two that differ only in when they were written, and whether they were deleted. */
export const wordsOf = (version: Versioned): string => contentOf({ ...version, updatedAt: '', deletedAt: null });

/**
 * Of several versions of one record the newest, of one moment the last by content, and all others. Versions that say the
 * same are one. The order of the versions does not matter, and settling what was settled
 * before, together with more, is settling all at once.
 */
export function settleVersions<Version extends Versioned>(
  candidates: readonly [Candidate<Version>, ...Candidate<Version>[]],
): { winner: Candidate<Version>; others: Candidate<Version>[] } {
  const byContent = new Map<string, Candidate<Version>>();
  for (const candidate of candidates) {
    const content = wordsOf(candidate.version);
    const same = byContent.get(content);
    if (same === undefined) byContent.set(content, candidate);
    else if (compareVersions(same.version, candidate.version) < 0) {
      byContent.set(content, { ...same, version: candidate.version });
    }
  }
  const others = [...byContent.values()].sort((one, other) => compareVersions(one.version, other.version));
  const winner = others.pop() ?? candidates[0];
  return { winner, others };
}

/** Negative where `one` is the older version. */
function compareVersions(one: Versioned, other: Versioned): number {
  return Date.parse(one.updatedAt) - Date.parse(other.updatedAt) || compareText(contentOf(one), contentOf(other));
}
