import { beforeEach, expect, it } from 'vitest';
import { emptied, isEmptied, isEmptiedStudy } from '../../src/model/retention.js';
import { putAttachment } from '../../src/store/attachments.js';
import { cleanUp } from '../../src/store/clean-up.js';
import { openDatabase } from '../../src/store/database.js';
import { markStudyDeleted } from '../../src/store/delete-study.js';
import { bringIn } from '../../src/store/holdings.js';
import { markJourneyDeleted, readJourney } from '../../src/store/journeys.js';
import { rememberWarning } from '../../src/store/settings.js';
import { readStudy } from '../../src/store/studies.js';
import { keepDraft } from '../../src/store/touchpoints.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleId, sampleJourney, sampleTime, sampleTouchpoint, sampleVisit } from '../model/sample-journey.js';
import { emptyDatabase } from './empty-database.js';
import { sampleDraft } from './sample-draft.js';

const study = makeStudy(['Home'], { retainUntil: '2027-06-30' });
const [one, other] = [1, 2].map((number) =>
  sampleJourney({ id: sampleId(number), study: study.id, touchpoints: [sampleTouchpoint(10 + number)] }),
) as [ReturnType<typeof sampleJourney>, ReturnType<typeof sampleJourney>];
const noon = (day: string) => `${day}T12:00:00.000+02:00`;

beforeEach(async () => {
  await emptyDatabase();
  const journeys = [one, other].map((journey, index) => ({ ...journey, visits: [sampleVisit(20 + index)] }));
  const superseded = [one, other].map(({ id }) => ({
    owner: id,
    versions: [{ kind: 'touchpoint' as const, from: 'x', at: sampleTime(1), version: sampleTouchpoint(1) }],
  }));
  const all = { studies: [study], journeys, superseded, attachments: [] };
  await bringIn(all, () => ({ changed: all }));
  for (const { id } of [one, other]) {
    await keepDraft(id, sampleDraft(2));
    const data = new Blob(['abc']);
    const takenAt = sampleTime(1);
    const facts = { kind: 'file', name: 'a.pdf', mediaType: 'application/pdf', dimensions: null } as const;
    await putAttachment(
      { id: id.replace('019a', '019b'), journey: id, size: 3, takenAt, pending: false, ...facts },
      data,
    );
  }
});

const rows = async () => {
  const database = await openDatabase();
  const stores = ['journeys', 'visits', 'drafts', 'attachments', 'superseded'] as const;
  return Promise.all(stores.map((store) => database.count(store)));
};

it('a deleted journey can be brought back for a month, and then nothing of it is left but that it was deleted', async () => {
  await markJourneyDeleted(one.id, noon('2027-01-01'), noon('2027-01-01'));
  expect(await cleanUp(noon('2027-01-30'))).toBe(0);
  expect(await readJourney(one.id)).toMatchObject({ touchpoints: [{}] });
  expect(await cleanUp(noon('2027-02-01'))).toBe(1);
  expect(await readJourney(one.id)).toSatisfy(isEmptied);
  expect(await rows()).toEqual([2, 1, 1, 1, 1]);
  expect(await readJourney(other.id)).toEqual(other);
  expect(await cleanUp(noon('2027-03-01'))).toBe(0);
});

it('of a deleted study nothing is left after a month either, nor of what was not used of it', async () => {
  const versions = [{ kind: 'study' as const, from: 'x', at: sampleTime(1), version: { ...study, title: 'Theirs' } }];
  const unused = { studies: [], journeys: [], superseded: [{ owner: study.id, versions }], attachments: [] };
  await bringIn(unused, () => ({ changed: unused }));
  await markStudyDeleted(study.id, false, noon('2027-01-01'));
  expect(await cleanUp(noon('2027-01-30'))).toBe(0);
  expect(await readStudy(study.id)).toMatchObject({ title: study.title });
  expect(await cleanUp(noon('2027-02-01'))).toBe(1);
  expect(await readStudy(study.id)).toSatisfy(isEmptiedStudy);
  expect(await rows()).toEqual([2, 2, 2, 2, 2]);
  expect(await cleanUp(noon('2027-03-01'))).toBe(0);
});

it('of a journey that was emptied by the file of a colleague nothing else is left either', async () => {
  const gone = emptied({ id: one.id, deletedAt: noon('2027-01-01'), updatedAt: noon('2027-01-01') });
  const changed = { studies: [], journeys: [{ ...gone, visits: [] }], superseded: [], attachments: [] };
  await bringIn(changed, () => ({ changed }));
  expect(await cleanUp(noon('2027-02-01'))).toBe(1);
  expect(await rows()).toEqual([2, 1, 1, 1, 1]);
  expect(await cleanUp(noon('2027-02-01'))).toBe(0);
});

it('the journeys of a study go after its last day, but not before anybody was warned of just that day, and none that began later', async () => {
  expect(await cleanUp(noon('2027-07-05'))).toBe(0);
  await rememberWarning(study.id, '2027-06-30', noon('2027-07-05'));
  await rememberWarning(study.id, '2027-06-30', noon('2027-07-06'));
  expect(await cleanUp(noon('2027-07-06'))).toBe(0);
  expect(await rows()).toEqual([2, 2, 2, 2, 2]);
  // Walked in a round that nobody thought of when the day was agreed on.
  const later = { ...other, id: sampleId(3), startedAt: noon('2027-07-06') };
  await (await openDatabase()).put('journeys', later);
  expect(await cleanUp(noon('2027-07-07'))).toBe(2);
  expect(await rows()).toEqual([3, 0, 0, 0, 0]);
  expect(await readJourney(later.id)).toEqual(later);
  expect(await readJourney(one.id)).toSatisfy(isEmptied);
});
