import type { Held, Holdings } from '../model/holdings.js';
import { datedAfter } from '../model/latest-moment.js';
import { isEmptied, isEmptiedStudy } from '../model/retention.js';
import type { Time } from '../model/time.js';
import { standStill } from './add-journey.js';

/**
 * Takes the deletion of studies and journeys back that a file still holds: a new change, which wins wherever files are
 * merged. What is still here comes back as it is here, to which the file was merged already; where nothing but the
 * deletion is left, as it `arrived`.
 */
export function bringBack(held: Held, arrived: Holdings, now: Time): { changed: Holdings } {
  const back = <Row extends { updatedAt: Time; deletedAt: Time | null }>(row: Row): Row =>
    datedAfter(row, { ...row, deletedAt: null, updatedAt: now });
  const journeysHere = new Map(held.journeys.map((journey) => [journey.id, journey]));
  const lost = arrived.journeys.filter(({ id }) => {
    const mine = journeysHere.get(id);
    return mine === undefined || isEmptied(mine);
  });
  const studiesHere = new Map(held.studies.map((study) => [study.id, study]));
  const lostStudies = arrived.studies.filter(({ id }) => {
    const mine = studiesHere.get(id);
    return mine === undefined || isEmptiedStudy(mine);
  });
  const lostIds = new Set([...lost, ...lostStudies].map(({ id }) => id));
  const isLeft = ({ id, deletedAt }: { id: string; deletedAt: Time | null }): boolean =>
    deletedAt !== null && !lostIds.has(id);
  return {
    changed: {
      studies: [
        ...held.studies.filter(isLeft).map(back),
        ...lostStudies.map((study) => datedAfter(studiesHere.get(study.id) ?? study, back(study))),
      ],
      journeys: [
        ...held.journeys.filter(isLeft).map(back),
        ...lost.map((journey) => datedAfter(journeysHere.get(journey.id) ?? journey, back(standStill(journey)))),
      ],
      superseded: arrived.superseded.filter(({ owner }) => lostIds.has(owner)),
      attachments: arrived.attachments.filter(({ id }) => !held.attachments.has(id)),
    },
  };
}
