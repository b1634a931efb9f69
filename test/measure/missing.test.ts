import { expect, test } from 'vitest';
import { journeyFigures } from '../../src/measure/journey-figures.js';
import { makeReportModel } from '../../src/measure/report-model.js';
import { evenly, identifier, makeJourney, makeStudy, makeTouchpoint, rate } from './make-journey.js';
import { brandOf, only, roundOf, sectionOf } from './report-of.js';

const study = makeStudy(['search', 'product', 'checkout', 'delivery']);

test('skipped, not applicable, missed and not reached are four different things', () => {
  const touchpoints = [
    makeTouchpoint({ type: 'search', rating: evenly(6) }),
    makeTouchpoint({ type: 'product', rating: rate(null, 5, null) }),
    makeTouchpoint({ type: 'checkout', rating: rate('not_applicable', 'not_applicable', 5) }),
  ];
  const none = { rated: 1, skipped: 1, notApplicable: 1, missed: 1, notReached: 0 };
  expect(journeyFigures({ touchpoints }, study).coverage).toEqual({ ...none, value: 1 / 3 });
});

test('types behind a block leave coverage, types before it that were passed by do not', () => {
  const blockedAt = (type: string) =>
    journeyFigures({ touchpoints: [makeTouchpoint({ type, rating: evenly(1), marks: ['blocked'] })] }, study).coverage;
  expect(blockedAt('search')).toMatchObject({ value: 1, rated: 1, missed: 0, notReached: 3 });
  expect(blockedAt('checkout')).toMatchObject({ value: 1 / 3, rated: 1, missed: 2, notReached: 1 });
});

test('a block that the reviewer got around hides nothing that came before the furthest type', () => {
  const touchpoints = [
    makeTouchpoint({ type: 'search', rating: evenly(1), marks: ['blocked'] }),
    makeTouchpoint({ type: 'checkout', rating: evenly(5) }),
  ];
  expect(journeyFigures({ touchpoints }, study).coverage).toMatchObject({ value: 2 / 3, missed: 1, notReached: 1 });
});

test('a blocked touchpoint can be rated, and its answers count', () => {
  const touchpoints = [makeTouchpoint({ rating: evenly(1), marks: ['blocked'] })];
  const brand = brandOf([makeJourney({ touchpoints })]);
  expect(brand.score.value).toBe(0);
  expect(brand.blocked).toMatchObject({ value: 1, hits: 1, total: 1 });
});

test('without a study there is no coverage, and the ranking says so', () => {
  const journeys = ['A', 'B'].map((brand) =>
    makeJourney({ brand, touchpoints: [makeTouchpoint({ rating: evenly(5) })] }),
  );
  const { ranking, brands } = roundOf(journeys);
  expect(brands.map(({ coverage }) => coverage.value)).toEqual([{ undefined: 'no_study' }, { undefined: 'no_study' }]);
  expect(ranking).toMatchObject({ allowed: false, brands: [] });
  expect(ranking.obstacles.map(({ brand, obstacle }) => `${brand}: ${obstacle}`)).toEqual([
    'A: no_coverage',
    'B: no_coverage',
  ]);
});

test('below 80 % coverage no ranking is printed; at 80 % the brands are ranked on what both have', () => {
  const five = makeStudy(['a', 'b', 'c', 'd', 'e']);
  const walk = (brand: string, rated: string[], extra: 1 | 7) =>
    makeJourney({
      study: five.id,
      brand,
      touchpoints: [
        ...rated.map((type) => makeTouchpoint({ type, rating: evenly(brand === 'A' ? 5 : 6) })),
        // A type that only one brand has must not decide the order.
        makeTouchpoint({ type: `only ${brand}`, rating: evenly(extra) }),
      ],
    });
  const enough = roundOf([walk('A', ['a', 'b', 'c', 'd'], 7), walk('B', ['a', 'b', 'c', 'd'], 1)], five);
  expect(enough.ranking.allowed).toBe(true);
  expect(enough.ranking.brands.map(({ brand }) => brand)).toEqual(['B', 'A']);
  const poor = roundOf([walk('A', ['a', 'b', 'c', 'd'], 7), walk('B', ['a', 'b', 'c'], 1)], five);
  expect(poor.ranking).toEqual({
    allowed: false,
    brands: [],
    obstacles: [{ brand: 'B', obstacle: 'coverage_below_80', coverage: 0.6 }],
  });
});

test('a brand of which no journey counts yet stands in nobody’s way', () => {
  const two = makeStudy(['a', 'b']);
  const walk = (brand: string, parts: Parameters<typeof makeJourney>[0] = {}) =>
    makeJourney({
      study: two.id,
      brand,
      touchpoints: ['a', 'b'].map((type) => makeTouchpoint({ type, rating: evenly(brand === 'A' ? 5 : 6) })),
      ...parts,
    });
  const running = walk('C', { state: 'running', touchpoints: [] });
  const { ranking } = roundOf([walk('A'), walk('B'), running], two);
  expect(ranking).toMatchObject({ allowed: true, obstacles: [] });
  expect(ranking.brands.map(({ brand }) => brand)).toEqual(['B', 'A']);
});

test('deleted touchpoints, deleted journeys, intended journeys and journeys of a deleted study are left out', () => {
  const touchpoints = [
    makeTouchpoint({ rating: evenly(7) }),
    makeTouchpoint({ type: 'mistake', rating: evenly(1), deletedAt: '2026-03-02T09:00:00.000+01:00' }),
  ];
  const gone = makeStudy([], { id: identifier(77), deletedAt: '2026-03-02T09:00:00.000+01:00' });
  const journeys = [
    makeJourney({ touchpoints }),
    makeJourney({ deletedAt: '2026-03-02T09:00:00.000+01:00', touchpoints }),
    makeJourney({ state: 'intended' }),
    makeJourney({ study: gone.id, touchpoints }),
  ];
  const model = makeReportModel({ studies: [gone], journeys }, { seed: 1 });
  expect(model.leftOut).toEqual({ deleted: 1, intended: 1, ofDeletedStudies: 1 });
  const section = only(model.sections);
  expect(section.journeys).toHaveLength(1);
  expect(only(only(section.rounds).brands)).toMatchObject({ journeys: 1, score: { value: 100 } });
});

test('a journey that is still running has a row and a flag, and counts only when that is asked', () => {
  const touchpoints = [makeTouchpoint({ rating: evenly(7) })];
  const journeys = [makeJourney({ touchpoints }), makeJourney({ state: 'paused', reviewer: 'R2', touchpoints })];
  const section = sectionOf(journeys);
  expect(section.journeys.map(({ state, counted }) => ({ state, counted }))).toEqual([
    { state: 'finished', counted: true },
    { state: 'paused', counted: false },
  ]);
  expect(brandOf(journeys)).toMatchObject({ journeys: 1, reviewers: 1, unfinished: 1 });
  expect(brandOf(journeys, null, { includeUnfinished: true })).toMatchObject({
    journeys: 2,
    reviewers: 2,
    unfinished: 1,
  });
});

test('journeys asked with different question sets are never in one figure', () => {
  const journeys = [1, 2].map((questionSet) =>
    makeJourney({ questionSet, touchpoints: [makeTouchpoint({ rating: evenly(questionSet === 1 ? 1 : 7) })] }),
  );
  const { sections } = makeReportModel({ studies: [], journeys }, { seed: 1 });
  expect(
    sections.map(({ questionSet, otherQuestionSets, rounds }) => ({
      questionSet,
      otherQuestionSets,
      score: only(only(rounds).brands).score.value,
    })),
  ).toEqual([
    { questionSet: 2, otherQuestionSets: [1], score: 100 },
    { questionSet: 1, otherQuestionSets: [2], score: 0 },
  ]);
});
