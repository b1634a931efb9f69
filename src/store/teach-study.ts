import type { Journey } from '../model/journey.js';
import { datedAfter } from '../model/latest-moment.js';
import { learnAddresses } from '../model/learn-addresses.js';
import { parse } from '../model/parse.js';
import { studySchema } from '../model/study.js';
import type { Time } from '../model/time.js';
import type { JourneyTransaction } from './database.js';

/** Lets the study of a journey learn which addresses its confirmed types have; a study that is gone learns nothing. */
export async function teachStudy(
  { study: id, touchpoints }: Journey,
  transaction: JourneyTransaction,
  now: Time,
): Promise<void> {
  const studies = transaction.objectStore('studies');
  const row = id === null ? undefined : await studies.get(id);
  if (!row) return;
  const study = parse(studySchema, row);
  const confirmed = touchpoints.filter(({ deletedAt, typeSuggested }) => deletedAt === null && !typeSuggested);
  const learned = learnAddresses(study, confirmed);
  if (learned !== study) await studies.put(datedAfter(study, { ...learned, updatedAt: now }));
}
