import { describe, expect, it } from 'vitest';
import { intendedJourney, journeySchema } from '../../src/model/journey.js';
import { parse } from '../../src/model/parse.js';
import { finish, isIdle, pause, run, stoppedAt } from '../../src/model/walk-journey.js';
import { sampleId, sampleStart, sampleTime, sampleTouchpoint, sampleVisit } from './sample-journey.js';

const intended = intendedJourney(sampleStart(), sampleId(1), sampleTime(0));

describe('a journey', () => {
  it('that is intended has not started, and is a journey that can be stored', () => {
    expect(parse(journeySchema, intended)).toMatchObject({ state: 'intended', startedAt: null });
  });

  it('starts once, however often it goes on', () => {
    const resumed = run(pause(run(intended, sampleTime(1)), sampleTime(2)), sampleTime(9));
    expect(resumed).toMatchObject({
      state: 'running',
      startedAt: sampleTime(1),
      pauses: [{ from: sampleTime(2), until: sampleTime(9) }],
      updatedAt: sampleTime(9),
    });
  });

  it('keeps each of its pauses', () => {
    const twice = pause(run(pause(run(intended, sampleTime(1)), sampleTime(2)), sampleTime(3)), sampleTime(4));
    expect(twice).toMatchObject({
      state: 'paused',
      pauses: [
        { from: sampleTime(2), until: sampleTime(3) },
        { from: sampleTime(4), until: null },
      ],
    });
  });

  it('that is finished during a pause ends that pause too', () => {
    expect(finish(pause(run(intended, sampleTime(1)), sampleTime(2)), sampleTime(9))).toMatchObject({
      state: 'finished',
      finishedAt: sampleTime(9),
      pauses: [{ from: sampleTime(2), until: sampleTime(9) }],
    });
  });

  it('stopped when it was last paused, or at its finish where it ran until then', () => {
    const running = run(intended, sampleTime(1));
    const paused = pause(running, sampleTime(2));
    expect([running, paused, run(paused, sampleTime(3))].map(stoppedAt)).toEqual([null, sampleTime(2), null]);
    expect(stoppedAt(finish(paused, sampleTime(9)))).toBe(sampleTime(2));
    expect(stoppedAt(finish(run(paused, sampleTime(3)), sampleTime(9)))).toBe(sampleTime(9));
  });

  it('leaves the journey it was made from as it was', () => {
    const running = run(intended, sampleTime(1));
    const before = structuredClone(running);
    pause(running, sampleTime(2));
    finish(running, sampleTime(3));
    expect(running).toEqual(before);
  });
});

describe('a running journey', () => {
  const running = run(intended, sampleTime(0));

  it.each([
    ['it started', running, []],
    ['it went on after a pause', run(pause(running, sampleTime(1)), sampleTime(20)), []],
    ['a page was reached', running, [sampleVisit(20, { leftAt: null })]],
    ['a page was left', running, [sampleVisit(0, { leftAt: sampleTime(20) })]],
    ['a touchpoint was rated', { ...running, touchpoints: [sampleTouchpoint(1, { ratedAt: sampleTime(20) })] }, []],
  ])('is idle when more than half an hour has passed since %s', (last, journey, visits) => {
    const since = last === 'it started' ? 0 : 20;
    expect(isIdle(journey, visits, sampleTime(since + 30))).toBe(false);
    expect(isIdle(journey, visits, sampleTime(since + 31))).toBe(true);
  });
});
