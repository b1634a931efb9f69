import { describe, expect, it } from 'vitest';
import { openDraft } from '../../src/model/draft.js';
import { journeyAfter, latestMoment, notBefore, nowInWalk } from '../../src/model/latest-moment.js';
import { elapsed } from '../../src/model/time.js';
import { touchpointsInOrder } from '../../src/model/touchpoints-in-order.js';
import { finish, isIdle, pause, run } from '../../src/model/walk-journey.js';
import { sampleId, sampleJourney, sampleTime, sampleTouchpoint, sampleVisit } from './sample-journey.js';

const running = sampleJourney({ state: 'running', finishedAt: null });

describe('the latest moment of a walk', () => {
  it('is the last that the browser saw, not one that the reviewer gave by hand', () => {
    const journey = { ...running, touchpoints: [sampleTouchpoint(5), sampleTouchpoint(80, { page: null })] };
    expect(latestMoment(journey, [], sampleTime(90))).toBe(sampleTime(5));
    expect(latestMoment(journey, [sampleVisit(9, { leftAt: null })], sampleTime(90))).toBe(sampleTime(9));
    expect(latestMoment({ ...running, startedAt: null }, [], sampleTime(90))).toBeNull();
  });
});

describe('when the clock is set back during a walk', () => {
  it('a moment follows the one before it; otherwise it is as the clock says', () => {
    expect(elapsed(sampleTime(9), notBefore(sampleTime(9), sampleTime(2)))).toBe(1);
    expect(notBefore(sampleTime(9), sampleTime(10))).toBe(sampleTime(10));
    expect(notBefore(null, sampleTime(2))).toBe(sampleTime(2));
  });

  it('a page that is not logged sorts after the one rated before it', () => {
    const before = sampleTouchpoint(50);
    const journey = { ...running, touchpoints: [before] };
    const { draft } = openDraft(journey, {
      page: { address: 'https://betaal.example/', title: 'Betalen' },
      visit: undefined,
      kept: undefined,
      newId: sampleId(2),
      now: sampleTime(3),
    });
    const rated = sampleTouchpoint(2, { id: draft.touchpoint, happenedAt: draft.happenedAt });
    expect(touchpointsInOrder({ touchpoints: [rated, before] }).map(({ id }) => id)).toEqual([before.id, rated.id]);
  });

  it('a pause does not end before it began, and a journey not before its last touchpoint', () => {
    const walked = { ...running, touchpoints: [sampleTouchpoint(50)] };
    const ended = finish(run(pause(walked, sampleTime(60)), sampleTime(10)), sampleTime(11));
    const [stood] = ended.pauses;
    expect(elapsed(stood?.from ?? '', stood?.until ?? '')).toBeGreaterThan(0);
    expect(elapsed(stood?.until ?? '', ended.finishedAt ?? '')).toBeGreaterThanOrEqual(0);
  });
});

describe('when the clock was years ahead for a while', () => {
  const wrong = '2099-01-01T12:00:00.000+01:00';
  const walked = { ...running, touchpoints: [sampleTouchpoint(5), sampleTouchpoint(9, { happenedAt: wrong })] };

  it('what comes after it is dated by the clock again, and the walk pauses itself as ever', () => {
    expect(nowInWalk(walked, sampleTime(10))).toBe(sampleTime(10));
    expect(pause(walked, sampleTime(20)).pauses.at(-1)).toMatchObject({ from: sampleTime(20) });
    expect(finish(walked, sampleTime(30))).toMatchObject({ finishedAt: sampleTime(30) });
    const rated = { ...walked, touchpoints: [sampleTouchpoint(5, { updatedAt: wrong, ratedAt: wrong })] };
    expect(isIdle(rated, [sampleVisit(5, { leftAt: wrong })], sampleTime(6))).toBe(false);
    expect(isIdle(rated, [sampleVisit(5, { leftAt: wrong })], sampleTime(300))).toBe(true);
  });

  it('a journey that began then does not end before it began', () => {
    const begun = { ...running, startedAt: wrong };
    expect(elapsed(wrong, finish(begun, sampleTime(30)).finishedAt ?? '')).toBeGreaterThan(0);
  });

  it('what is changed later is newer all the same, the journey and each touchpoint', () => {
    const before = { ...walked, updatedAt: wrong, touchpoints: [sampleTouchpoint(5, { updatedAt: wrong })] };
    const [touchpoint] = before.touchpoints;
    const changed = touchpoint && { ...touchpoint, note: 'Later', updatedAt: sampleTime(20) };
    const after = journeyAfter(before, { ...before, updatedAt: sampleTime(20), touchpoints: changed ? [changed] : [] });
    expect(elapsed(wrong, after.updatedAt)).toBe(1);
    expect(elapsed(wrong, after.touchpoints[0]?.updatedAt ?? '')).toBe(1);
    expect(after.touchpoints).toMatchObject([{ note: 'Later' }]);
    const untouched = journeyAfter(before, { ...before, updatedAt: sampleTime(21) });
    expect(untouched.touchpoints).toEqual(before.touchpoints);
  });
});
