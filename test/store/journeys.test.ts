import { beforeEach, describe, expect, it } from 'vitest';
import { intendedJourney, type Journey } from '../../src/model/journey.js';
import {
  countJourneys,
  dropIntention,
  finishJourney,
  intendJourney,
  listJourneys,
  listJourneysBy,
  markJourneyDeleted,
  openJourneys,
  pauseJourney,
  readJourney,
  readListedJourney,
  runJourney,
  runningJourney,
} from '../../src/store/journeys.js';
import { keepDraft, rateTouchpoint } from '../../src/store/touchpoints.js';
import { logArrival } from '../../src/store/visits.js';
import { sampleId, sampleStart, sampleTime, sampleVisit } from '../model/sample-journey.js';
import { emptyDatabase } from './empty-database.js';
import { sampleDraft } from './sample-draft.js';

const goals = [{ text: 'Een bureaulamp kopen', reached: null }];
const closing: Pick<Journey, 'goals' | 'closing'> = {
  goals: [{ text: 'Een bureaulamp kopen', reached: 'partly' }],
  closing: { overall: 6, statements: {}, doubted: null, nps: null },
};

const intend = (number: number) =>
  intendJourney(intendedJourney(sampleStart({ goals }), sampleId(number), sampleTime(0)));

const begin = async (number: number, minute: number) => {
  await intend(number);
  return runJourney(sampleId(number), sampleTime(minute));
};

beforeEach(emptyDatabase);

describe('a journey', () => {
  it('begins, stands still, goes on and ends, and keeps every moment of that', async () => {
    expect(await begin(1, 0)).toMatchObject({ state: 'running', startedAt: sampleTime(0) });
    await pauseJourney(sampleId(1), sampleTime(5));
    await runJourney(sampleId(1), sampleTime(20));
    await finishJourney(sampleId(1), closing, sampleTime(30));
    expect(await readJourney(sampleId(1))).toMatchObject({
      state: 'finished',
      startedAt: sampleTime(0),
      pauses: [{ from: sampleTime(5), until: sampleTime(20) }],
      finishedAt: sampleTime(30),
      updatedAt: sampleTime(30),
      ...closing,
    });
  });

  it('that is paused twice in a row has paused once', async () => {
    await begin(1, 0);
    await pauseJourney(sampleId(1), sampleTime(5));
    expect(await pauseJourney(sampleId(1), sampleTime(9))).toMatchObject({
      pauses: [{ from: sampleTime(5), until: null }],
    });
  });

  it('that runs already is not started again', async () => {
    await begin(1, 0);
    expect(await runJourney(sampleId(1), sampleTime(9))).toMatchObject({
      startedAt: sampleTime(0),
      updatedAt: sampleTime(0),
    });
  });

  it('is not started while another one runs, and neither of them changes', async () => {
    await begin(1, 0);
    await intend(2);
    const before = [await readJourney(sampleId(1)), await readJourney(sampleId(2))];
    await expect(runJourney(sampleId(2), sampleTime(3))).rejects.toMatchObject({ refusal: 'journey_running' });
    expect([await readJourney(sampleId(1)), await readJourney(sampleId(2))]).toEqual(before);
  });

  it('starts when the other one is paused', async () => {
    await begin(1, 0);
    await pauseJourney(sampleId(1), sampleTime(1));
    expect(await begin(2, 2)).toMatchObject({ state: 'running' });
    expect((await openJourneys()).map(({ id }) => id)).toEqual([2, 1].map(sampleId));
  });

  it('is the only one that runs when two are started at the same moment', async () => {
    await begin(1, 0);
    await pauseJourney(sampleId(1), sampleTime(1));
    await intend(2);
    const started = await Promise.allSettled([
      runJourney(sampleId(1), sampleTime(2)),
      runJourney(sampleId(2), sampleTime(2)),
    ]);
    expect(started.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const states = [await readJourney(sampleId(1)), await readJourney(sampleId(2))].map((journey) => journey?.state);
    expect(states.filter((state) => state === 'running')).toHaveLength(1);
  });

  it('that is finished is locked: it does not run, pause or finish again', async () => {
    await begin(1, 0);
    const finished = await finishJourney(sampleId(1), closing, sampleTime(30));
    const refused = { refusal: 'journey_locked' };
    await expect(runJourney(sampleId(1), sampleTime(31))).rejects.toMatchObject(refused);
    await expect(pauseJourney(sampleId(1), sampleTime(31))).rejects.toMatchObject(refused);
    await expect(finishJourney(sampleId(1), closing, sampleTime(31))).rejects.toMatchObject(refused);
    expect(await readJourney(sampleId(1))).toEqual(finished);
  });

  it('that is not there cannot be started', async () => {
    await expect(runJourney(sampleId(9), sampleTime(0))).rejects.toMatchObject({ refusal: 'journey_gone' });
  });
});

describe('an intended journey', () => {
  it('takes the place of an earlier intention', async () => {
    await intend(1);
    await intend(2);
    expect(await readJourney(sampleId(1))).toBeUndefined();
    expect(await openJourneys()).toMatchObject([{ id: sampleId(2), state: 'intended' }]);
  });

  it('comes after the running one, however late it was written down', async () => {
    await begin(1, 0);
    await intendJourney(intendedJourney(sampleStart({ goals }), sampleId(2), sampleTime(9)));
    expect((await openJourneys()).map(({ id }) => id)).toEqual([1, 2].map(sampleId));
  });

  it('can be dropped', async () => {
    await intend(1);
    await dropIntention(sampleId(1));
    expect(await openJourneys()).toEqual([]);
  });

  it('is not dropped any more once it runs', async () => {
    await begin(1, 0);
    await dropIntention(sampleId(1));
    expect(await openJourneys()).toMatchObject([{ id: sampleId(1), state: 'running' }]);
  });

  it('is not among the journeys that are listed', async () => {
    await begin(1, 0);
    await intend(2);
    expect((await listJourneys()).map(({ id }) => id)).toEqual([sampleId(1)]);
  });
});

describe('a journey in which nothing happens', () => {
  it('runs on for half an hour after the last visit', async () => {
    await begin(1, 0);
    await logArrival(sampleId(1), sampleVisit(20, { leftAt: null }));
    expect(await runningJourney(sampleTime(50))).toMatchObject({ id: sampleId(1) });
  });

  it('is paused after more than that, and no journey runs', async () => {
    await begin(1, 0);
    await logArrival(sampleId(1), sampleVisit(20, { leftAt: null }));
    expect(await runningJourney(sampleTime(51))).toBeUndefined();
    expect(await readJourney(sampleId(1))).toMatchObject({
      state: 'paused',
      pauses: [{ from: sampleTime(51), until: null }],
    });
  });
});

describe('a deleted journey', () => {
  it('is listed no more, stands still, and comes back when that is undone', async () => {
    await begin(1, 0);
    await markJourneyDeleted(sampleId(1), sampleTime(5), sampleTime(5));
    expect(await listJourneys()).toEqual([]);
    expect(await openJourneys()).toEqual([]);
    await markJourneyDeleted(sampleId(1), null, sampleTime(6));
    expect(await listJourneys()).toMatchObject([{ id: sampleId(1), state: 'paused', deletedAt: null }]);
  });

  it('may be a finished one, since a lock keeps the answers and not the journey', async () => {
    await begin(1, 0);
    await finishJourney(sampleId(1), closing, sampleTime(30));
    await markJourneyDeleted(sampleId(1), sampleTime(40), sampleTime(40));
    expect(await listJourneys()).toEqual([]);
    expect(await readJourney(sampleId(1))).toMatchObject({ state: 'finished', ...closing });
  });
});

it('lists the journeys with the latest first', async () => {
  for (const number of [1, 2, 3]) {
    await begin(number, number);
    await finishJourney(sampleId(number), closing, sampleTime(10 * number));
  }
  expect((await listJourneys()).map(({ id }) => id)).toEqual([3, 2, 1].map(sampleId));
});

it('offers the journeys that are not finished: the running one first, then the one that was touched last', async () => {
  await begin(1, 1);
  await finishJourney(sampleId(1), closing, sampleTime(1));
  for (const number of [2, 3]) {
    await begin(number, number);
    await pauseJourney(sampleId(number), sampleTime(number));
  }
  await begin(4, 4);
  await rateTouchpoint(sampleId(2), sampleDraft(9), sampleTime(9));
  expect((await openJourneys()).map(({ id }) => id)).toEqual([4, 2, 3].map(sampleId));
});

it('lists a journey with the touchpoints that were rated, and not with drafts', async () => {
  await begin(1, 0);
  await rateTouchpoint(sampleId(1), sampleDraft(2), sampleTime(2));
  await keepDraft(sampleId(1), sampleDraft(3));
  expect((await listJourneys()).map(({ touchpoints }) => touchpoints.map(({ id }) => id))).toEqual([[sampleId(2)]]);
});

describe('a long list of journeys', () => {
  const slicesOf = async (count: number): Promise<Journey[][]> => {
    const slices: Journey[][] = [];
    for await (const slice of listJourneysBy(count)) slices.push(slice);
    return slices;
  };

  it('comes some at a time, the latest first, as the whole list would', async () => {
    for (const number of [1, 2, 3, 4, 5]) {
      await begin(number, number);
      await pauseJourney(sampleId(number), sampleTime(number));
    }
    await markJourneyDeleted(sampleId(4), sampleTime(9), sampleTime(9));
    const slices = await slicesOf(2);
    expect(slices.map((slice) => slice.map(({ id }) => id))).toEqual([
      [sampleId(5)],
      [sampleId(3), sampleId(2)],
      [sampleId(1)],
    ]);
    expect(slices.flat()).toEqual(await listJourneys());
    expect(await slicesOf(100)).toEqual([await listJourneys()]);
  });

  it('is nothing where there is none', async () => {
    expect(await slicesOf(2)).toEqual([]);
  });

  it('lists one journey alone just when it would list it among all', async () => {
    const one = () => readListedJourney(sampleId(1));
    expect(await one()).toBeUndefined();
    await intend(1);
    expect(await one()).toBeUndefined();
    await runJourney(sampleId(1), sampleTime(0));
    expect(await one()).toEqual(await readJourney(sampleId(1)));
    await markJourneyDeleted(sampleId(1), sampleTime(9), sampleTime(9));
    expect(await one()).toBeUndefined();
  });
});

it('counts the journeys of each study as its list shows them', async () => {
  const study = sampleId(90);
  const intendOf = (number: number) =>
    intendJourney(intendedJourney(sampleStart({ study }), sampleId(number), sampleTime(0)));
  for (const number of [1, 2, 3]) {
    await intendOf(number);
    await runJourney(sampleId(number), sampleTime(number));
    await pauseJourney(sampleId(number), sampleTime(number));
  }
  await finishJourney(sampleId(2), closing, sampleTime(5));
  await markJourneyDeleted(sampleId(3), sampleTime(9), sampleTime(9));
  await begin(4, 6);
  await intendOf(5);
  expect([...(await countJourneys([study, sampleId(91)]))]).toEqual([
    [study, { running: 0, paused: 1, finished: 1 }],
    [sampleId(91), { running: 0, paused: 0, finished: 0 }],
  ]);
});
