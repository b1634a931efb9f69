import { beforeEach, describe, expect, it } from 'vitest';
import { openFinishing } from '../../src/model/finishing.js';
import { intendedJourney } from '../../src/model/journey.js';
import { confirmTypes, keepFinishing, readFinishing } from '../../src/store/finishing.js';
import { finishJourney, intendJourney, readJourney, runJourney } from '../../src/store/journeys.js';
import { addStudy, readStudy } from '../../src/store/studies.js';
import { keepDraft, listDrafts, rateTouchpoint } from '../../src/store/touchpoints.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleId, sampleStart, sampleTime } from '../model/sample-journey.js';
import { emptyDatabase } from './empty-database.js';
import { sampleDraft, sampleOfflineDraft } from './sample-draft.js';

const id = sampleId(1);
const study = makeStudy(['Home', 'Afrekenen']);
const finishing = openFinishing(undefined, { goals: [] }, ['effort']);
const answered = { ...finishing, closing: { ...finishing.closing, overall: 6 as const } };
const { goals, closing } = answered;

beforeEach(async () => {
  await emptyDatabase();
  await addStudy(study);
  await intendJourney(intendedJourney(sampleStart({ study: study.id }), id, sampleTime(0)));
  await runJourney(id, sampleTime(0));
});

describe('what is filled in at the end', () => {
  it('is kept until the journey is locked, and is none of its unsaved ratings', async () => {
    expect(await readFinishing(id)).toBeUndefined();
    await keepFinishing(id, answered);
    await keepDraft(id, sampleDraft(2));
    await keepDraft(id, sampleOfflineDraft(3));
    await keepDraft(sampleId(2), sampleDraft(4));
    expect(await readFinishing(id)).toEqual(answered);
    expect((await listDrafts(id)).map(({ touchpoint }) => touchpoint).sort()).toEqual([sampleId(2), sampleId(3)]);
    await finishJourney(id, { goals, closing }, sampleTime(60));
    expect(await readFinishing(id)).toBeUndefined();
  });
});

describe('the types of a journey', () => {
  const rate = (number: number, type: string, typeSuggested = true) =>
    rateTouchpoint(id, sampleDraft(number, { type, typeSuggested }), sampleTime(number));

  it('are confirmed at once, as corrected', async () => {
    await rate(1, 'Welkom');
    await rate(2, 'Afrekenen');
    await rate(3, 'Eigen woord', false);
    await confirmTypes(id, [{ touchpoint: sampleId(1), type: ' Home ' }], sampleTime(60));
    const { touchpoints = [] } = (await readJourney(id)) ?? {};
    expect(touchpoints.map(({ type, typeSuggested }) => ({ type, typeSuggested }))).toEqual([
      { type: 'Home', typeSuggested: false },
      { type: 'Afrekenen', typeSuggested: false },
      { type: 'Eigen woord', typeSuggested: false },
    ]);
    expect(touchpoints.map(({ updatedAt }) => updatedAt)).toEqual([sampleTime(60), sampleTime(60), sampleTime(3)]);
  });

  it('are not confirmed when one is blank, and nothing is changed', async () => {
    const before = await rate(1, 'Welkom');
    await expect(confirmTypes(id, [{ touchpoint: sampleId(1), type: ' ' }], sampleTime(60))).rejects.toThrow();
    expect(await readJourney(id)).toEqual(before);
  });

  it('teach the study their addresses once the journey is locked, only those that were confirmed and that it knows', async () => {
    await rate(1, 'Home', false);
    await rate(2, 'Afrekenen');
    await rate(3, 'Eigen woord', false);
    await finishJourney(id, { goals, closing }, sampleTime(60));
    const learned = await readStudy(study.id);
    expect(learned?.types.map(({ name, addresses }) => ({ name, addresses }))).toEqual([
      { name: 'Home', addresses: ['bruinhuis.example/stap-1'] },
      { name: 'Afrekenen', addresses: [] },
    ]);
    expect(learned?.updatedAt).toBe(sampleTime(60));
  });

  it('leave a study alone that learns nothing, and a journey can be finished without its study', async () => {
    await finishJourney(id, { goals, closing }, sampleTime(60));
    expect(await readStudy(study.id)).toEqual(study);
    await intendJourney(intendedJourney(sampleStart({ study: sampleId(99) }), sampleId(2), sampleTime(70)));
    await runJourney(sampleId(2), sampleTime(70));
    expect(await finishJourney(sampleId(2), { goals, closing }, sampleTime(80))).toMatchObject({ state: 'finished' });
  });
});
