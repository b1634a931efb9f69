import { beforeEach, describe, expect, it } from 'vitest';
import { elapsed, type Time } from '../../src/model/time.js';
import { checkUp, mend } from '../../src/store/check-up.js';
import { markStudyDeleted } from '../../src/store/delete-study.js';
import { bringIn } from '../../src/store/holdings.js';
import { readJourney } from '../../src/store/journeys.js';
import { addStudy, changeStudy, readStudy } from '../../src/store/studies.js';
import { rateTouchpoint } from '../../src/store/touchpoints.js';
import { logArrival, readVisits } from '../../src/store/visits.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleId, sampleJourney, sampleTime, sampleTouchpoint, sampleVisit } from '../model/sample-journey.js';
import { emptyDatabase } from './empty-database.js';
import { sampleDraft } from './sample-draft.js';

const wrong = '2099-01-01T12:00:00.000+01:00';
const study = makeStudy(['Home'], { updatedAt: wrong });
const journey = sampleJourney({
  study: study.id,
  state: 'running',
  finishedAt: null,
  updatedAt: wrong,
  touchpoints: [sampleTouchpoint(2, { updatedAt: wrong })],
});
const isNewer = (time: Time | undefined): boolean => time !== undefined && elapsed(wrong, time) > 0;

beforeEach(async () => {
  await emptyDatabase();
  await addStudy(study);
  const changed = { studies: [], journeys: [{ ...journey, visits: [] }], superseded: [], attachments: [] };
  await bringIn(changed, () => ({ changed }));
});

describe('what was written while the clock was years ahead', () => {
  it('is older than what is written after the clock was put right', async () => {
    const rated = await rateTouchpoint(journey.id, sampleDraft(2, { note: 'Later' }), sampleTime(20));
    expect(isNewer(rated.updatedAt)).toBe(true);
    expect(rated.touchpoints).toMatchObject([{ note: 'Later' }]);
    expect(isNewer(rated.touchpoints[0]?.updatedAt)).toBe(true);
    expect(
      isNewer((await changeStudy(study.id, (each) => ({ ...each, title: 'Later' }), sampleTime(21))).updatedAt),
    ).toBe(true);
    await markStudyDeleted(study.id, true, sampleTime(22));
    expect(isNewer((await readStudy(study.id))?.updatedAt)).toBe(true);
    expect(isNewer((await readJourney(journey.id))?.updatedAt)).toBe(true);
  });

  it('does not date the pages that are visited after it', async () => {
    await logArrival(journey.id, sampleVisit(1, { arrivedAt: wrong, leftAt: null }));
    await logArrival(journey.id, sampleVisit(2));
    expect((await readVisits(journey.id)).map(({ arrivedAt }) => arrivedAt)).toEqual([wrong, sampleTime(2)]);
  });

  it('is named by the self-check, and dated now without another word changed', async () => {
    const { findings } = await checkUp(sampleTime(30));
    expect(findings).toMatchObject([
      { kind: 'studies', key: study.id, problem: 'dated_ahead' },
      { kind: 'journeys', key: journey.id, problem: 'dated_ahead' },
    ]);
    for (const finding of findings) await mend(finding, { newId: () => sampleId(99), now: sampleTime(30) });
    expect((await checkUp(sampleTime(30))).findings).toEqual([]);
    expect(await readStudy(study.id)).toEqual({ ...study, updatedAt: sampleTime(30) });
    const touchpoints = journey.touchpoints.map((each) => ({ ...each, updatedAt: sampleTime(30) }));
    expect(await readJourney(journey.id)).toEqual({ ...journey, updatedAt: sampleTime(30), touchpoints });
  });
});
