import { beforeEach, describe, expect, it } from 'vitest';
import { addPhase } from '../../src/model/arrange-phases.js';
import type { Journey } from '../../src/model/journey.js';
import { InvalidDataError } from '../../src/model/parse.js';
import { renameInJourneys } from '../../src/model/rename-in-journeys.js';
import { adoptByStudy, releaseFromStudy } from '../../src/store/adopt-journey.js';
import { openDatabase } from '../../src/store/database.js';
import { markStudyDeleted, restoreStudy } from '../../src/store/delete-study.js';
import { listJourneys, listJourneysOf, readJourney } from '../../src/store/journeys.js';
import { StoreError } from '../../src/store/store-error.js';
import { addStudy, changeStudy, changeStudyAndJourneys, listStudies, readStudy } from '../../src/store/studies.js';
import { sampleId, sampleJourney, sampleTime } from '../model/sample-journey.js';
import { studyOfTwo } from '../model/two-brands.js';
import { emptyDatabase } from './empty-database.js';

const now = sampleTime(200);

async function put(...journeys: Journey[]): Promise<void> {
  const database = await openDatabase();
  for (const journey of journeys) await database.put('journeys', journey);
}

const own = (number: number, changes: Partial<Journey> = {}) =>
  sampleJourney({ id: sampleId(number), study: studyOfTwo.id, round: 'voorjaar', ...changes });

beforeEach(emptyDatabase);
beforeEach(() => addStudy(studyOfTwo));

describe('a study that is changed', () => {
  it('keeps what two windows change at the same time', async () => {
    await Promise.all([
      changeStudy(studyOfTwo.id, (study) => ({ ...study, purpose: 'Wat houdt klanten tegen?' }), now),
      changeStudy(studyOfTwo.id, (study) => ({ ...study, persona: 'Sanne' }), now),
      changeStudy(studyOfTwo.id, (study) => addPhase(study, 'Nazorg'), now),
    ]);
    const study = await readStudy(studyOfTwo.id);
    expect(study).toMatchObject({ purpose: 'Wat houdt klanten tegen?', persona: 'Sanne' });
    expect(study?.phases).toEqual([...studyOfTwo.phases, 'Nazorg']);
  });

  it('asks in a new version as soon as questions change after a journey began, and not before', async () => {
    const ask = (question: string) =>
      changeStudy(
        studyOfTwo.id,
        ({ types: [first, ...others], ...study }) => ({
          ...study,
          types: first ? [{ ...first, checks: [question] }, ...others] : [],
        }),
        now,
      );
    await put(own(1, { state: 'intended', finishedAt: null, startedAt: null }));
    expect((await ask('Is er een telefoonnummer?')).questionSet).toBe(1);
    await put(own(2));
    expect((await ask('Is er een chat?')).questionSet).toBe(2);
    expect((await ask('Is er een e-mailadres?')).questionSet).toBe(2);
  });

  it('is left alone when the result is no study, or when there is none', async () => {
    const spoil = changeStudy(studyOfTwo.id, (study) => ({ ...study, title: '' }), now);
    await expect(spoil).rejects.toThrow(InvalidDataError);
    expect(await readStudy(studyOfTwo.id)).toEqual(studyOfTwo);
    await expect(changeStudy(sampleId(99), (study) => study, now)).rejects.toThrow(new StoreError('study_gone'));
  });

  it('takes its journeys along when a brand or a round gets another name, also locked ones', async () => {
    await put(own(1), own(2, { round: 'najaar' }), sampleJourney({ id: sampleId(3), round: 'voorjaar' }));
    await changeStudyAndJourneys(studyOfTwo.id, renameInJourneys('round', 'voorjaar', 'meting 1'), now);
    await changeStudyAndJourneys(studyOfTwo.id, renameInJourneys('brand', 'Bruinhuis', 'Bruin Huis'), now);
    expect((await readStudy(studyOfTwo.id))?.rounds).toEqual(['meting 1', 'najaar']);
    const journeys = await listJourneysOf(studyOfTwo.id);
    expect(journeys.map(({ brand, round }) => [brand.name, round])).toEqual([
      ['Bruin Huis', 'meting 1'],
      ['Bruin Huis', 'najaar'],
    ]);
    expect((await readJourney(sampleId(3)))?.round).toBe('voorjaar');
  });
});

describe('a study that is deleted', () => {
  beforeEach(() => put(own(1), own(2, { state: 'running', finishedAt: null }), sampleJourney({ id: sampleId(3) })));

  it('takes its journeys along when that is asked, and all come back', async () => {
    const deletion = await markStudyDeleted(studyOfTwo.id, true, now);
    expect(await listStudies()).toEqual([]);
    expect((await listJourneys()).map(({ id }) => id)).toEqual([sampleId(3)]);
    expect((await readJourney(sampleId(2)))?.state).toBe('paused');
    await restoreStudy(deletion, now);
    expect(await listStudies()).toHaveLength(1);
    expect(await listJourneysOf(studyOfTwo.id)).toHaveLength(2);
  });

  it('leaves its journeys as journeys of no study, and takes them back', async () => {
    const deletion = await markStudyDeleted(studyOfTwo.id, false, now);
    expect((await listJourneys()).map(({ study }) => study)).toEqual([null, null, null]);
    await restoreStudy(deletion, now);
    expect((await listJourneysOf(studyOfTwo.id)).map(({ id }) => id)).toEqual([sampleId(1), sampleId(2)]);
  });

  it.each([true, false])('does not bring a journey back that was deleted before (%s)', async (withJourneys) => {
    await put(own(4, { deletedAt: sampleTime(100) }));
    await restoreStudy(await markStudyDeleted(studyOfTwo.id, withJourneys, now), now);
    expect((await readJourney(sampleId(4)))?.deletedAt).toBe(sampleTime(100));
  });
});

it('files a locked journey under a study, and takes that back', async () => {
  const journey = sampleJourney();
  await put(journey);
  await adoptByStudy(journey.id, { study: studyOfTwo.id, round: 'najaar', addsBrand: false }, now);
  const [adopted] = await listJourneysOf(studyOfTwo.id);
  expect(adopted).toMatchObject({ round: 'najaar', brand: { role: 'own' }, state: 'finished' });
  await releaseFromStudy(journey, now);
  expect(await readJourney(journey.id)).toEqual({ ...journey, updatedAt: now });
});

it('files no journey under a study that was deleted meanwhile, where nobody would find it', async () => {
  const journey = sampleJourney();
  await put(journey);
  await markStudyDeleted(studyOfTwo.id, false, now);
  const adoption = adoptByStudy(journey.id, { study: studyOfTwo.id, round: null, addsBrand: false }, now);
  await expect(adoption).rejects.toThrow(new StoreError('study_gone'));
  expect(await readJourney(journey.id)).toEqual(journey);
});
