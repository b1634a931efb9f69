import type { Held, Holdings } from '../model/holdings.js';
import type { JourneyWithVisits } from '../model/journey-file.js';
import { isEmptied } from '../model/retention.js';
import type { Study } from '../model/study.js';
import type { SupersededVersion } from '../model/superseded.js';
import type { Time } from '../model/time.js';
import { pause } from '../model/walk-journey.js';
import { contentOf } from './content-of.js';
import { mergeJourney } from './merge-journey.js';
import { mergeStudy, studiesDiffer, wasChosenAgainst } from './merge-study.js';

/** A study that says something else in a file than it does here. */
export interface StudyConflict {
  mine: Study;
  theirs: Study;
}

/** What came in with one file. */
export interface Gain {
  newStudies: number;
  /** Studies that got ideas, comments or learned addresses. */
  changedStudies: number;
  newJourneys: number;
  changedJourneys: number;
  newTouchpoints: number;
  updatedTouchpoints: number;
  attachments: number;
  /** Versions, of here or of the file, that another one won from. */
  unusedVersions: number;
  /** Journeys of the file that were deleted here later, and stay so. */
  deletedHere: number;
}

interface Merge {
  /** The rows to be written, the unused versions of each owner as a whole. */
  changed: Holdings;
  gain: Gain;
  /** What somebody has to choose; until then it stays as it is here. */
  conflicts: StudyConflict[];
}

/** What a profile holds with the contents of a file merged into it. Nothing changed gives no rows to write. */
export function mergeHoldings(held: Held, arrived: Holdings, { from, now }: { from: string; now: Time }): Merge {
  const changed: Holdings = { studies: [], journeys: [], superseded: [], attachments: [] };
  const gain: Gain = {
    newStudies: 0,
    changedStudies: 0,
    newJourneys: 0,
    changedJourneys: 0,
    newTouchpoints: 0,
    updatedTouchpoints: 0,
    attachments: 0,
    unusedVersions: 0,
    deletedHere: 0,
  };
  const conflicts: StudyConflict[] = [];
  const unusedHere = new Map(held.superseded.map(({ owner, versions }) => [owner, versions]));
  const unusedThere = new Map(arrived.superseded.map(({ owner, versions }) => [owner, versions]));

  const keepUnused = (owner: string, versions: readonly SupersededVersion[]): void => {
    const before = unusedHere.get(owner) ?? [];
    if (contentOf(before) === contentOf(versions)) return;
    changed.superseded.push({ owner, versions: [...versions] });
    gain.unusedVersions += Math.max(0, versions.length - before.length);
  };

  const studiesHere = new Map(held.studies.map((study) => [study.id, study]));
  for (const theirs of arrived.studies) {
    const mine = studiesHere.get(theirs.id);
    if (mine === undefined) {
      changed.studies.push(theirs);
      gain.newStudies += 1;
      keepUnused(theirs.id, unusedThere.get(theirs.id) ?? []);
      continue;
    }
    const merged = mergeStudy(mine, theirs);
    if (contentOf(merged) !== contentOf(mine)) {
      changed.studies.push(merged);
      gain.changedStudies += Number(contentOf({ ...merged, updatedAt: '' }) !== contentOf({ ...mine, updatedAt: '' }));
    }
    if (merged.deletedAt !== null || !studiesDiffer(merged, theirs)) continue;
    if (!wasChosenAgainst(theirs, unusedHere.get(theirs.id) ?? [])) conflicts.push({ mine: merged, theirs });
  }

  const emptiedHere = new Set<string>();
  const journeysHere = new Map(held.journeys.map((journey) => [journey.id, journey]));
  for (const each of arrived.journeys) {
    const mine = journeysHere.get(each.id);
    const journey = mine?.state === 'running' ? each : standStill(each);
    const theirs = { journey, from, at: now, unused: unusedThere.get(journey.id) ?? [] };
    if (mine === undefined) {
      changed.journeys.push(journey);
      gain.newJourneys += 1;
      gain.newTouchpoints += journey.touchpoints.filter(({ deletedAt }) => deletedAt === null).length;
      keepUnused(journey.id, theirs.unused);
      continue;
    }
    const here = { journey: mine, from: '', at: now, unused: unusedHere.get(journey.id) ?? [] };
    const merged = mergeJourney(here, theirs);
    keepUnused(journey.id, merged.unused);
    if (isEmptied(merged.journey)) emptiedHere.add(journey.id);
    gain.deletedHere += Number(merged.journey.deletedAt !== null && journey.deletedAt === null);
    if (contentOf(merged.journey) === contentOf(mine)) continue;
    changed.journeys.push(merged.journey);
    countTouchpoints(gain, mine, merged.journey);
  }

  for (const attachment of arrived.attachments) {
    // An attachment never changes under its id, so what is here stays.
    if (held.attachments.has(attachment.id) || emptiedHere.has(attachment.journey)) continue;
    changed.attachments.push(attachment);
    gain.attachments += 1;
  }
  return { changed, gain, conflicts };
}

/** A journey that runs elsewhere does not run here, where nobody walks it. */
const standStill = (journey: JourneyWithVisits): JourneyWithVisits =>
  journey.state === 'running' ? { ...journey, ...pause(journey, journey.updatedAt) } : journey;

function countTouchpoints(gain: Gain, before: JourneyWithVisits, after: JourneyWithVisits): void {
  const known = new Map(before.touchpoints.map((touchpoint) => [touchpoint.id, contentOf(touchpoint)]));
  for (const touchpoint of after.touchpoints) {
    const same = known.get(touchpoint.id);
    if (same === undefined) gain.newTouchpoints += Number(touchpoint.deletedAt === null);
    else if (same !== contentOf(touchpoint)) gain.updatedTouchpoints += 1;
  }
  gain.changedJourneys += Number(!hasSameParts(before, after));
}

/** Whether two states of a journey differ in nothing but the order of their parts. */
function hasSameParts(one: JourneyWithVisits, other: JourneyWithVisits): boolean {
  const parts = (journey: JourneyWithVisits) =>
    contentOf([
      { ...journey, touchpoints: [], visits: [] },
      journey.touchpoints.map(contentOf).sort(),
      journey.visits.map(contentOf).sort(),
    ]);
  return parts(one) === parts(other);
}
