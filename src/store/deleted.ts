import { isExample } from '../model/example.js';
import { type Journey, journeySchema } from '../model/journey.js';
import { isEmptied, undoPeriod } from '../model/retention.js';
import { type Study, studySchema } from '../model/study.js';
import { elapsed, type Time } from '../model/time.js';
import { openDatabase } from './database.js';
import { readable } from './row-schema.js';

/** Something that was deleted and can still be brought back; a study with the journeys that were deleted along with it. */
export type Deleted =
  | { kind: 'journey'; journey: Journey; deletedAt: Time }
  | { kind: 'study'; study: Study; journeys: Journey[]; deletedAt: Time };

/** What was deleted so short ago that its contents are still there, the last deletion first. */
export async function listDeleted(now: Time): Promise<Deleted[]> {
  const database = await openDatabase();
  const [studyRows, journeyRows] = await Promise.all([
    database.getAll('studies'),
    database.getAllFromIndex('journeys', 'deletedAt'),
  ]);
  const isRecent = (each: { id: string; deletedAt: Time | null }): each is { id: string; deletedAt: Time } =>
    each.deletedAt !== null && elapsed(each.deletedAt, now) < undoPeriod && !isExample(each);
  const gone = readable(journeySchema, journeyRows).filter((journey) => !isEmptied(journey));
  const studies = readable(studySchema, studyRows).flatMap((study) =>
    isRecent(study)
      ? [{ kind: 'study' as const, study, journeys: gone.filter(isAlong(study)), deletedAt: study.deletedAt }]
      : [],
  );
  const along = new Set(studies.flatMap(({ journeys }) => journeys));
  const journeys = gone.flatMap((journey) =>
    isRecent(journey) && !along.has(journey)
      ? [{ kind: 'journey' as const, journey, deletedAt: journey.deletedAt }]
      : [],
  );
  return [...studies, ...journeys].sort((a, b) => elapsed(a.deletedAt, b.deletedAt));
}

/** Whether a journey was deleted together with its study: in one transaction, so at the same moment. */
const isAlong =
  (study: Study) =>
  (journey: Journey): boolean =>
    journey.study === study.id && journey.deletedAt === study.deletedAt;
