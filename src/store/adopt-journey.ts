import { addBrandOf, adoptJourney, releaseJourney } from '../model/adopt-journey.js';
import { type Journey, journeySchema } from '../model/journey.js';
import { datedAfter } from '../model/latest-moment.js';
import { parse } from '../model/parse.js';
import { type Study, studySchema } from '../model/study.js';
import type { Time } from '../model/time.js';
import { announce } from './announce.js';
import { change } from './database.js';
import { changeJourney } from './journeys.js';
import { StoreError } from './store-error.js';

/** Under which study and round a journey is filed, and whether its brand becomes one of that study's. */
export interface Adoption {
  study: string;
  round: string | null;
  addsBrand: boolean;
}

/** Files a journey under a study, also when it is locked: no answer changes. One transaction. */
export async function adoptByStudy(id: string, { study, round, addsBrand }: Adoption, now: Time): Promise<void> {
  await change(['journeys', 'studies'], async (transaction) => {
    const studyRow = await transaction.objectStore('studies').get(study);
    if (!studyRow || studyRow.deletedAt !== null) throw new StoreError('study_gone');
    const row = await transaction.objectStore('journeys').get(id);
    if (!row || row.deletedAt !== null) throw new StoreError('journey_gone');
    const journey = parse(journeySchema, row);
    const known = parse(studySchema, studyRow);
    const joined = addsBrand ? { ...addBrandOf(known, journey), updatedAt: now } : known;
    if (addsBrand) await transaction.objectStore('studies').put(datedAfter(known, joined));
    await transaction.objectStore('journeys').put(datedAfter(journey, adoptJourney(journey, joined, round, now)));
  });
  announce(['journeys', 'studies']);
}

/** Writes down a study that was made from a journey, and files that journey under it. One transaction. */
export async function addStudyOf(journey: Journey, study: Study, now: Time): Promise<void> {
  await change(['journeys', 'studies'], async (transaction) => {
    await transaction.objectStore('studies').add(study);
    const row = await transaction.objectStore('journeys').get(journey.id);
    if (!row) throw new StoreError('journey_gone');
    const before = parse(journeySchema, row);
    const adopted = adoptJourney(before, study, journey.round, now);
    await transaction.objectStore('journeys').put(datedAfter(before, adopted));
  });
  announce(['journeys', 'studies']);
}

/** Takes an adoption back: the journey is filed as it was `before`. */
export async function releaseFromStudy(before: Journey, now: Time): Promise<void> {
  await changeJourney(before.id, (journey) => releaseJourney(journey, before, now), ['finished']);
}
