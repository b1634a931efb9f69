import { expect, test } from 'vitest';
import { makeReportModel } from '../../src/measure/report-model.js';
import type { Point } from '../../src/model/rating.js';
import { evenly, makeJourney, makeStudy, makeTouchpoint } from './make-journey.js';
import { brandOf, only, roundOf } from './report-of.js';

const walk = (reviewer: string, answer: Point, brand = 'Bruinhuis') =>
  makeJourney({ reviewer, brand, touchpoints: [makeTouchpoint({ rating: evenly(answer) })] });

test('no journeys at all make an empty report', () => {
  expect(makeReportModel({ studies: [makeStudy(['a'])], journeys: [] }, { seed: 1 }).sections).toEqual([]);
});

test('one journey has a score and no interval', () => {
  expect(brandOf([walk('R1', 4)]).score).toEqual({
    value: 50,
    reviewers: 1,
    journeys: 1,
    spread: { undefined: 'one_reviewer' },
    interval: { undefined: 'one_journey' },
    bootstrap: { undefined: 'too_few' },
    reviewersForFivePoints: { undefined: 'one_reviewer' },
  });
});

test('one reviewer has an interval over their journeys, which says that it is theirs only', () => {
  const { score } = brandOf([walk('R1', 4), walk('R1', 5), walk('R1', 6)]);
  expect(score).toMatchObject({ reviewers: 1, journeys: 3, interval: { basis: 'journeys_of_one_reviewer' } });
});

test('one reviewer cannot agree with anybody', () => {
  const { agreement, disagreements } = roundOf([walk('R1', 4), walk('R1', 7)]);
  expect(agreement.figures.ease).toMatchObject({
    interval: { value: { undefined: 'nothing_shared' }, band: { undefined: 'nothing_shared' } },
    single: { value: { undefined: 'one_reviewer' } },
    reviewersNeeded: { people: { undefined: 'one_reviewer' } },
  });
  expect(disagreements).toEqual([]);
});

test('reviewers who all say the same have a mean, no interval and no agreement of 1', () => {
  const journeys = ['R1', 'R2', 'R3'].map((reviewer) => walk(reviewer, 5));
  expect(brandOf(journeys).score).toMatchObject({
    value: expect.closeTo(400 / 6, 10),
    spread: 0,
    interval: { undefined: 'no_variation' },
    reviewersForFivePoints: { undefined: 'no_variation' },
  });
  expect(roundOf(journeys).agreement.figures.ease).toMatchObject({
    interval: { value: { undefined: 'no_variation' } },
    ordinal: { value: { undefined: 'no_variation' } },
  });
});

test('touchpoints without any answer give no score, no pain and no wow', () => {
  const brand = brandOf(['R1', 'R2'].map((reviewer) => makeJourney({ reviewer, touchpoints: [makeTouchpoint()] })));
  const none = { undefined: 'nothing_rated' };
  expect([brand.score.value, brand.net.value, brand.peakEnd.value, brand.consistency.value]).toEqual([
    none,
    none,
    none,
    none,
  ]);
  expect(brand).toMatchObject({ painPriorities: [], special: { hits: 0 }, channels: [] });
  expect(only(brand.types)).toMatchObject({ met: 2, answered: 0, pain: { status: 'none', priority: 0 } });
});

test('three against three: the clearest difference cannot be shown', () => {
  const journeys = [
    ...([1, 1, 2] as const).map((answer, index) => walk(`A${index}`, answer, 'A')),
    ...([7, 7, 6] as const).map((answer, index) => walk(`B${index}`, answer, 'B')),
  ];
  const { score } = only(roundOf(journeys).comparisons).figures;
  expect(score).toMatchObject({ paired: false, verdict: 'cannot_be_shown', test: { p: 0.1, smallest: 0.1 } });
});

test('twenty reviewers get a bootstrap interval beside the t interval', () => {
  const journeys = Array.from({ length: 20 }, (_, index) => walk(`R${index}`, (1 + (index % 7)) as Point));
  expect(brandOf(journeys.slice(0, 19)).score.bootstrap).toEqual({ undefined: 'too_few' });
  expect(brandOf(journeys).score.bootstrap).toMatchObject({ low: expect.any(Number), high: expect.any(Number) });
});
