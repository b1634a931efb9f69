import { type Finishing, finishingKey, finishingSchema } from '../model/finishing.js';
import type { Journey } from '../model/journey.js';
import { parse } from '../model/parse.js';
import { nameSchema } from '../model/text-field.js';
import type { Time } from '../model/time.js';
import { change, openDatabase } from './database.js';
import { changeJourney } from './journeys.js';
import { readable } from './row-schema.js';
import { spareUnreadable } from './unreadable-rows.js';

/** Keeps what is being filled in at the end of a journey, so that closing the popup loses nothing. */
export async function keepFinishing(journey: string, finishing: Finishing): Promise<void> {
  const key = finishingKey(journey);
  await change(['drafts', 'quarantine'], async (transaction) => {
    await spareUnreadable('drafts', key, transaction);
    await transaction.objectStore('drafts').put(finishing, key);
  });
}

/** What was kept of the end of a journey, if anything that can be read. */
export async function readFinishing(journey: string): Promise<Finishing | undefined> {
  const row = await (await openDatabase()).get('drafts', finishingKey(journey));
  return readable(finishingSchema, [row])[0];
}

/** Confirms the type of every touchpoint of a journey, as corrected in `types`. Throws when a type is blank. */
export function confirmTypes(journeyId: string, types: Finishing['types'], now: Time): Promise<Journey> {
  return changeJourney(journeyId, (journey) => ({
    ...journey,
    updatedAt: now,
    touchpoints: journey.touchpoints.map((touchpoint) => {
      const corrected = types.find((each) => each.touchpoint === touchpoint.id)?.type.trim() ?? touchpoint.type;
      if (touchpoint.deletedAt !== null || (corrected === touchpoint.type && !touchpoint.typeSuggested)) {
        return touchpoint;
      }
      const type = parse(nameSchema, corrected);
      return { ...touchpoint, type, typeSuggested: false, updatedAt: now };
    }),
  }));
}
