import { beforeEach, expect, it } from 'vitest';
import { exampleStudyId } from '../../src/model/example.js';
import { cleanUp } from '../../src/store/clean-up.js';
import { openDatabase } from '../../src/store/database.js';
import { markStudyDeleted } from '../../src/store/delete-study.js';
import { type Deleted, listDeleted } from '../../src/store/deleted.js';
import { markJourneyDeleted } from '../../src/store/journeys.js';
import { addStudy } from '../../src/store/studies.js';
import { sampleId, sampleJourney } from '../model/sample-journey.js';
import { studyOfTwo } from '../model/two-brands.js';
import { emptyDatabase } from './empty-database.js';

const noon = (day: string) => `${day}T12:00:00.000+01:00`;

const names = (deleted: Deleted[]) =>
  deleted.map((each) =>
    each.kind === 'study'
      ? `${each.study.title} with ${each.journeys.map(({ id }) => id).join()}`
      : `${each.journey.brand.name} ${each.journey.id}`,
  );

beforeEach(async () => {
  await emptyDatabase();
  await addStudy(studyOfTwo);
  const database = await openDatabase();
  for (const number of [1, 2]) {
    await database.put('journeys', sampleJourney({ id: sampleId(number), study: studyOfTwo.id }));
  }
  await database.put('journeys', sampleJourney({ id: sampleId(3) }));
});

it('lists what was deleted, the last first, and a study as one with the journeys that went along', async () => {
  expect(await listDeleted(noon('2027-01-05'))).toEqual([]);
  await markJourneyDeleted(sampleId(1), noon('2027-01-02'), noon('2027-01-02'));
  await markStudyDeleted(studyOfTwo.id, true, noon('2027-01-04'));
  await markJourneyDeleted(sampleId(3), noon('2027-01-03'), noon('2027-01-03'));
  expect(names(await listDeleted(noon('2027-01-05')))).toEqual([
    `${studyOfTwo.title} with ${sampleId(2)}`,
    `Bruinhuis ${sampleId(3)}`,
    `Bruinhuis ${sampleId(1)}`,
  ]);
});

it('lists nothing any more of which the contents are gone, and never the example', async () => {
  await markJourneyDeleted(sampleId(1), noon('2027-01-02'), noon('2027-01-02'));
  await addStudy({ ...studyOfTwo, id: exampleStudyId });
  await markStudyDeleted(exampleStudyId, true, noon('2027-01-31'));
  expect(names(await listDeleted(noon('2027-01-31')))).toEqual([`Bruinhuis ${sampleId(1)}`]);
  await cleanUp(noon('2027-02-02'));
  expect(await listDeleted(noon('2027-02-02'))).toEqual([]);
});
