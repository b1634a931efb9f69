import type { JourneyWithVisits } from '../model/journey-file.js';
import type { SupersededVersion } from '../model/superseded.js';
import { pause } from '../model/walk-journey.js';
import { contentOf } from './content-of.js';
import type { Gain } from './gain.js';
import { type JourneyHistory, mergeJourney } from './merge-journey.js';

/** What a journey of a file makes of the one that is here. */
export interface AddedJourney {
  journey: JourneyWithVisits;
  unused: readonly SupersededVersion[];
  gain: Partial<Gain>;
}

/** One journey of a file, with what is here of it; undefined: nothing. */
export function addJourney(mine: JourneyHistory | undefined, theirs: JourneyHistory): AddedJourney {
  if (mine === undefined) {
    const { touchpoints, deletedAt } = theirs.journey;
    const isNew = Number(deletedAt === null);
    return {
      journey: standStill(theirs.journey),
      unused: theirs.unused,
      gain: {
        newJourneys: isNew,
        newTouchpoints: isNew * touchpoints.filter((each) => each.deletedAt === null).length,
      },
    };
  }
  const arrived = mine.journey.state === 'running' ? theirs.journey : standStill(theirs.journey);
  const { journey, unused } = mergeJourney(mine, { ...theirs, journey: arrived });
  return { journey, unused, gain: gainOf(mine.journey, journey) };
}

/** A journey that runs elsewhere does not run here, where nobody walks it. */
export const standStill = (journey: JourneyWithVisits): JourneyWithVisits =>
  journey.state === 'running' ? { ...journey, ...pause(journey, journey.updatedAt) } : journey;

function gainOf(before: JourneyWithVisits, after: JourneyWithVisits): Partial<Gain> {
  if (before === after) return {};
  const known = new Map(before.touchpoints.map((touchpoint) => [touchpoint.id, contentOf(touchpoint)]));
  const isNew = ({ id }: { id: string }): boolean => !known.has(id);
  return {
    newTouchpoints: after.touchpoints.filter((each) => isNew(each) && each.deletedAt === null).length,
    updatedTouchpoints: after.touchpoints.filter((each) => !isNew(each) && known.get(each.id) !== contentOf(each))
      .length,
    changedJourneys: Number(!hasSameParts(before, after)),
  };
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
