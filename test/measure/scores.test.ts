import { expect, test } from 'vitest';
import { figuresAsWritten, journeyFigures } from '../../src/measure/journey-figures.js';
import { isPain, isWow, painDepth } from '../../src/measure/moment.js';
import { peakEnd } from '../../src/measure/peak-end.js';
import { touchpointScore } from '../../src/measure/score.js';
import { evenly, makeJourney, makeStudy, makeTouchpoint, rate } from './make-journey.js';
import { brandOf, only, sectionOf, typeOf } from './report-of.js';

const nothingRated = { undefined: 'nothing_rated' };

test('a touchpoint scores the mean of its answered Es, and needs two of them', () => {
  expect(touchpointScore(rate(7, 4, 1, 7))).toBeCloseTo(50, 10);
  expect(touchpointScore(rate(7, 4, null))).toBeCloseTo(75, 10);
  expect(touchpointScore(rate(7, 'not_applicable', null))).toEqual(nothingRated);
});

test('expectation never moves the score, and stands beside it from -1 to 1', () => {
  const journey = (expectation: 1 | 7) =>
    journeyFigures({ touchpoints: [makeTouchpoint({ rating: rate(5, 5, 5, expectation) })] });
  expect(journey(1).score).toBe(journey(7).score);
  expect([journey(1).disconfirmation, journey(7).disconfirmation]).toEqual([-1, 1]);
});

test('a type that is met three times weighs no more than one met once', () => {
  const touchpoints = [
    makeTouchpoint({ type: 'search', rating: evenly(1) }),
    makeTouchpoint({ type: 'search', rating: evenly(1) }),
    makeTouchpoint({ type: 'search', rating: evenly(1) }),
    makeTouchpoint({ type: 'checkout', rating: evenly(7) }),
  ];
  const { score, net, scales } = journeyFigures({ touchpoints });
  expect({ score, net, ease: scales.ease }).toEqual({ score: 50, net: 0, ease: 50 });
});

test('a type the study finds three times as important weighs three times', () => {
  const touchpoints = [
    makeTouchpoint({ type: 'search', rating: evenly(1) }),
    makeTouchpoint({ type: 'checkout', rating: evenly(7) }),
  ];
  const study = makeStudy(['search', { name: 'checkout', importance: 3 }]);
  expect(journeyFigures({ touchpoints }, study).score).toBe(75);
  const nothingCounts = makeStudy([
    { name: 'search', importance: 0 },
    { name: 'checkout', importance: 0 },
  ]);
  expect(journeyFigures({ touchpoints }, nothingCounts).score).toEqual({ undefined: 'no_weight' });
});

test('a journey scores the same where it is read in its reviewer’s words as in the report of its study', () => {
  const touchpoints = [
    makeTouchpoint({ type: 'search', rating: evenly(1) }),
    makeTouchpoint({ type: 'paying', rating: evenly(7) }),
  ];
  const arrangement = { phases: [], types: [{ from: 'paying', to: 'checkout' }], placements: [] };
  const study = makeStudy(['search', { name: 'checkout', importance: 3 }], { arrangement });
  const journey = makeJourney({ study: study.id, touchpoints });
  const figures = figuresAsWritten(journey, study);
  expect(figures.score).toBe(75);
  expect(only(sectionOf([journey], study).journeys).score).toBe(figures.score);
  expect(figures.touchpoints.map(({ touchpoint }) => touchpoint.type)).toEqual(['search', 'paying']);
});

test('a reviewer who walked five times weighs no more than one who walked once', () => {
  const walk = (reviewer: string, answer: 1 | 7) =>
    makeJourney({ reviewer, touchpoints: [makeTouchpoint({ rating: evenly(answer) })] });
  const brand = brandOf([...Array.from({ length: 5 }, () => walk('keen', 7)), walk('once', 1)]);
  expect(brand.score).toMatchObject({ value: 50, reviewers: 2, journeys: 6 });
  expect(typeOf(brand, 'home page').score).toMatchObject({ value: 50, reviewers: 2, journeys: 6 });
  expect(brand.channels).toMatchObject([{ name: 'website', score: { value: 50, reviewers: 2, journeys: 6 } }]);
});

test('net score: the share of 6-7 minus the share of 1-3', () => {
  const touchpoints = [makeTouchpoint({ rating: rate(6, 5, 3) }), makeTouchpoint({ type: 'b', rating: rate(7, 7, 4) })];
  expect(journeyFigures({ touchpoints }).net).toBeCloseTo((0 + 200 / 3) / 2, 10);
});

test.each([
  { emotions: [4, 2, 6, 5], expected: (500 / 6 + 400 / 6) / 2, why: 'of a 2 and a 6 the later one is the peak' },
  { emotions: [4, 6, 2, 5], expected: (100 / 6 + 400 / 6) / 2, why: 'and the other way round' },
  { emotions: [3], expected: 200 / 6, why: 'a single moment is peak and end' },
] as const)('peak-end: $why', ({ emotions, expected }) => {
  expect(peakEnd(emotions)).toBeCloseTo(expected, 10);
});

test('pain is any answer of 3 or lower, expectation included, and is as deep as the lowest', () => {
  expect([rate(7, 7, 3), rate(7, 7, 7, 3), rate(4, 4, 4, 4), rate(null, 'not_applicable', null)].map(isPain)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(painDepth(rate(7, 3, 1, 2))).toBe(1);
  expect(painDepth(rate(7, 7, 7, 3))).toBeCloseTo(1 / 3, 10);
});

test('a wow needs both a good feeling and more than was expected', () => {
  expect([rate(1, 1, 6, 6), rate(7, 7, 7, 5), rate(7, 7, 7, null)].map(isWow)).toEqual([true, false, false]);
});

test('a phase and a channel average repeats of a type within them before they weigh types', () => {
  const touchpoints = [
    makeTouchpoint({ type: 'status', channel: 'phone', phase: 'after', rating: evenly(1) }),
    makeTouchpoint({ type: 'status', channel: 'phone', phase: 'after', rating: evenly(1) }),
    makeTouchpoint({ type: 'return', channel: 'phone', phase: 'after', rating: evenly(7) }),
    makeTouchpoint({ type: 'status', channel: 'email', phase: 'before', rating: evenly(4) }),
  ];
  const brand = brandOf([makeJourney({ touchpoints })]);
  const values = (parts: { name: string; score: { value: unknown } }[]) =>
    Object.fromEntries(parts.map(({ name, score }) => [name, score.value]));
  expect(values(brand.channels)).toEqual({ phone: 50, email: 50 });
  expect(values(brand.phases)).toEqual({ after: 50, before: 50 });
});

test('touchpoints entered out of order are read in the order in which they were met, on whichever clock', () => {
  const late = { ...makeTouchpoint({ rating: rate(4, 4, 7) }), happenedAt: '2026-03-01T09:30:00.000+01:00' };
  // Half an hour later, though its text sorts first.
  const later = { ...makeTouchpoint({ rating: rate(4, 4, 4) }), happenedAt: '2026-03-01T09:00:00.000+00:00' };
  expect(journeyFigures({ touchpoints: [later, late] }).peakEnd).toBe(75);
});
