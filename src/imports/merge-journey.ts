import type { JourneyWithVisits } from '../model/journey-file.js';
import { isEmptied } from '../model/retention.js';
import type { JourneyHead, SupersededVersion } from '../model/superseded.js';
import type { Time } from '../model/time.js';
import type { Touchpoint } from '../model/touchpoint.js';
import { contentOf } from './content-of.js';
import { mergeEditing } from './merge-editing.js';
import { type Candidate, settleVersions } from './settle-versions.js';
import { sortVersions } from './sort-versions.js';
import { unite } from './unite.js';

/** A journey, where it came from and when, and the versions of its parts that were not used. */
export interface JourneyHistory {
  journey: JourneyWithVisits;
  /** Name of a file; empty: this profile. */
  from: string;
  at: Time;
  unused: readonly SupersededVersion[];
}

type Merged = Pick<JourneyHistory, 'journey' | 'unused'>;

/**
 * Two states of one journey as one: the newest version of each touchpoint and of the journey's own answers, all visits,
 * amendments and remarks. The versions that were not used are kept; of a journey's own answers only those that were
 * final. Which state comes first does not matter, nor how often or in which pairs several are merged.
 */
export function mergeJourney(mine: JourneyHistory, theirs: JourneyHistory): Merged {
  if (addsNothing(mine, theirs)) return mine;
  if (isEmptied(mine.journey) || isEmptied(theirs.journey)) return mergeEmptied(mine, theirs);
  const histories = [mine, theirs];
  const unused: SupersededVersion[] = [];

  const heads = settleVersions([
    { ...mine, version: headOf(mine.journey) },
    ...mine.unused.filter((each) => each.kind === 'journey'),
    { ...theirs, version: headOf(theirs.journey) },
    ...theirs.unused.filter((each) => each.kind === 'journey'),
  ]);
  unused.push(
    ...heads.others
      .filter(({ version }) => version.state === 'finished')
      .map(({ version, from, at }) => ({ kind: 'journey' as const, from, at, version })),
  );

  const touchpoints: Touchpoint[] = [];
  for (const candidates of touchpointCandidates(histories).values()) {
    const { winner, others } = settleVersions(candidates);
    touchpoints.push(winner.version);
    unused.push(...others.map(({ version, from, at }) => ({ kind: 'touchpoint' as const, from, at, version })));
  }

  const both = [mine.journey, theirs.journey];
  return {
    journey: {
      ...mine.journey,
      ...heads.winner.version,
      touchpoints: unite([touchpoints], ({ happenedAt }) => happenedAt),
      amendments: unite(
        both.map(({ amendments }) => amendments),
        ({ at }) => at,
      ),
      editing: mergeEditing(mine.journey.editing, theirs.journey.editing),
      visits: unite(
        both.map(({ visits }) => visits),
        ({ arrivedAt }) => arrivedAt,
        ({ leftAt }) => (leftAt === null ? 0 : Date.parse(leftAt)),
      ),
    },
    unused: sortVersions(unused),
  };
}

/**
 * An emptied journey stays empty, whatever an older file still holds of it; a state that was written after the deletion
 * is a journey that somebody brought back.
 */
function mergeEmptied(mine: JourneyHistory, theirs: JourneyHistory): Merged {
  const [gone, other] = isEmptied(mine.journey) ? [mine, theirs] : [theirs, mine];
  const cameBack = Date.parse(other.journey.updatedAt) > Date.parse(gone.journey.updatedAt);
  return cameBack ? other : { journey: gone.journey, unused: [] };
}

function addsNothing(mine: JourneyHistory, theirs: JourneyHistory): boolean {
  if (contentOf(mine.journey) !== contentOf(theirs.journey)) return false;
  const known = new Set(mine.unused.map(({ version }) => contentOf(version)));
  return theirs.unused.every(({ version }) => known.has(contentOf(version)));
}

/** A journey without what is merged part by part. */
export function headOf({ touchpoints, amendments, editing, visits, ...head }: JourneyWithVisits): JourneyHead {
  return head;
}

/** All versions of each touchpoint that either state knows of. */
function touchpointCandidates(
  histories: readonly JourneyHistory[],
): Map<string, [Candidate<Touchpoint>, ...Candidate<Touchpoint>[]]> {
  const candidates = new Map<string, [Candidate<Touchpoint>, ...Candidate<Touchpoint>[]]>();
  for (const { journey, from, at, unused } of histories) {
    const versions = [
      ...journey.touchpoints.map((version) => ({ version, from, at })),
      ...unused.filter((each) => each.kind === 'touchpoint'),
    ];
    for (const candidate of versions) {
      const known = candidates.get(candidate.version.id);
      if (known) known.push(candidate);
      else candidates.set(candidate.version.id, [candidate]);
    }
  }
  return candidates;
}
