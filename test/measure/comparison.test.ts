import { expect, test } from 'vitest';
import type { Point } from '../../src/model/rating.js';
import { sampleIdea } from '../model/sample-idea.js';
import { evenly, makeJourney, makeStudy, makeTouchpoint, rate } from './make-journey.js';
import { only, roundOf, sectionOf } from './report-of.js';

interface Walk {
  brand?: string;
  round?: string;
  reviewer: string;
  /** One answer per type, given to all three Es. */
  types: Record<string, Point>;
  study?: string;
}

const walk = ({ types, ...parts }: Walk) =>
  makeJourney({
    ...parts,
    touchpoints: Object.entries(types).map(([type, answer]) => makeTouchpoint({ type, rating: evenly(answer) })),
  });

test('brands are compared on the types both were rated on, and the others are named', () => {
  const journeys = ['R1', 'R2', 'R3'].flatMap((reviewer) => [
    walk({ brand: 'A', reviewer, types: { search: 4, chat: 1 } }),
    walk({ brand: 'B', reviewer, types: { search: 4, gift: 7 } }),
  ]);
  const comparison = only(roundOf(journeys).comparisons);
  expect(comparison).toMatchObject({ shared: ['search'], notShared: ['chat', 'gift'] });
  expect(comparison.figures.score.value).toBe(0);
  expect(comparison.types.map(({ type, value }) => ({ type, value }))).toEqual([{ type: 'search', value: 0 }]);
});

test('all pairs of brands in all rounds are one family', () => {
  const journeys = ['before', 'after'].flatMap((round) =>
    ['A', 'B', 'C'].flatMap((brand) =>
      ['R1', 'R2'].map((reviewer) => walk({ brand, round, reviewer, types: { search: brand === 'A' ? 6 : 4 } })),
    ),
  );
  const { rounds } = sectionOf(journeys);
  expect(rounds.map(({ comparisons }) => comparisons.length)).toEqual([3, 3]);
  for (const { comparisons } of rounds)
    expect(comparisons.map(({ figures }) => figures.score.family)).toEqual([6, 6, 6]);
});

test('rounds: after minus before, in the order of the study, with the same reviewers paired', () => {
  const study = makeStudy(['checkout'], { rounds: ['T0', 'B1'] });
  const journeys = ['R1', 'R2', 'R3'].flatMap((reviewer, index) => [
    walk({ study: study.id, round: 'B1', reviewer, types: { checkout: (5 + (index % 2)) as Point } }),
    walk({ study: study.id, round: 'T0', reviewer, types: { checkout: 2 } }),
  ]);
  const { changes } = sectionOf(journeys, study);
  const change = only(changes);
  expect(change).toMatchObject({ first: { round: 'B1' }, second: { round: 'T0' } });
  expect(change.figures.score).toMatchObject({ paired: true, value: expect.closeTo((100 / 6) * (10 / 3), 10) });
});

test('an idea shows what changed at its type, for the own brand; one about everything shows the whole', () => {
  const study = makeStudy(['checkout', 'search'], {
    rounds: ['before', 'after'],
    ideas: [sampleIdea(1, { type: 'checkout' }), sampleIdea(2)],
    brands: [
      { name: 'Own', role: 'own', sites: [], promises: [], plannedWows: [] },
      { name: 'Other', role: 'competitor', sites: [], promises: [], plannedWows: [] },
    ],
  });
  const journeys = ['Own', 'Other'].flatMap((brand) =>
    ['R1', 'R2'].flatMap((reviewer) => [
      walk({ study: study.id, brand, round: 'before', reviewer, types: { checkout: 1, search: 4 } }),
      walk({ study: study.id, brand, round: 'after', reviewer, types: { checkout: 7, search: 4 } }),
    ]),
  );
  expect(sectionOf(journeys, study).ideas).toMatchObject([
    { idea: sampleIdea(1).id, brand: 'Own', before: 'before', after: 'after', type: 'checkout', value: 100, family: 2 },
    { idea: sampleIdea(2).id, brand: 'Own', type: null, value: 50, family: 2 },
  ]);
});

test('reviewers who disagree most are named with their answers, split opinions told from degrees', () => {
  const journeys = [
    { reviewer: 'Ann', ease: 2, emotion: 5 },
    { reviewer: 'Bob', ease: 6, emotion: 6 },
    { reviewer: 'Cas', ease: 6, emotion: 6 },
  ].map(({ reviewer, ease, emotion }) =>
    makeJourney({ reviewer, touchpoints: [makeTouchpoint({ rating: rate(5, ease as Point, emotion as Point, 4) })] }),
  );
  const [most, next, ...rest] = roundOf(journeys).disagreements;
  expect(most).toEqual({
    brand: 'Bruinhuis',
    type: 'home page',
    scale: 'ease',
    reviewers: 3,
    spread: expect.closeTo(Math.sqrt(16 / 3), 10),
    kind: 'split',
    lowest: [{ reviewer: 'Ann', value: 2 }],
    highest: [
      { reviewer: 'Bob', value: expect.closeTo(6, 10) },
      { reviewer: 'Cas', value: expect.closeTo(6, 10) },
    ],
  });
  expect(next).toMatchObject({ scale: 'emotion', kind: 'degree' });
  expect(rest).toEqual([]);
});

test('a strict reviewer is told from a mild one on the same types', () => {
  const journeys = [
    walk({ reviewer: 'mild', types: { search: 7, checkout: 7 } }),
    walk({ reviewer: 'strict', types: { search: 1 } }),
    walk({ reviewer: 'alone', types: { chat: 4 } }),
  ];
  expect(roundOf(journeys).reviewers).toEqual([
    { reviewer: 'strict', units: 1, deviation: -100 },
    { reviewer: 'mild', units: 1, deviation: 100 },
    { reviewer: 'alone', units: 0, deviation: { undefined: 'nothing_shared' } },
  ]);
});

test('agreement: units that not every reviewer rated are dropped from the ICC, which says how many', () => {
  const journeys = [
    walk({ reviewer: 'R1', types: { a: 1, b: 4, c: 7, d: 3 } }),
    walk({ reviewer: 'R2', types: { a: 2, b: 4, c: 6 } }),
  ];
  const { figures } = roundOf(journeys).agreement;
  expect(figures.ease).toMatchObject({ completeUnits: 3, droppedUnits: 1, interval: { units: 3, values: 6 } });
  expect(figures.ease.single.value).toBeGreaterThan(0.9);
  // Of three units the interval is so wide that it allows anything.
  expect(figures.ease.bands).toEqual({ low: 'poor', high: 'excellent' });
  expect(figures.ease.reviewersNeeded).toMatchObject({ people: 1, most: { undefined: 'no_agreement' } });
});

test('agreement on marks and checks is nominal, over the types both reviewers met', () => {
  const seen = (reviewer: string, hurt: string[], failed: string[]) =>
    makeJourney({
      reviewer,
      touchpoints: ['a', 'b', 'c', 'd'].map((type) =>
        makeTouchpoint({
          type,
          marks: hurt.includes(type) ? ['pain'] : [],
          checks: [{ question: 'q', answer: failed.includes(type) ? 'no' : 'yes', remark: '' }],
        }),
      ),
    });
  const same = roundOf([seen('R1', ['a'], ['b']), seen('R2', ['a'], ['b'])]).agreement;
  expect(same.marks.pain).toMatchObject({ value: 1, units: 4, band: 'reliable' });
  expect(same.marks.wow.value).toEqual({ undefined: 'no_variation' });
  expect(same.checks).toMatchObject({ value: 1, units: 4 });
  const opposed = roundOf([seen('R1', ['a'], ['b']), seen('R2', ['b'], ['a'])]).agreement;
  expect(opposed.marks.pain).toMatchObject({ value: expect.closeTo(1 - 0.5 / (12 / 28), 10), band: 'unreliable' });
  expect(opposed.checks.value).toEqual(opposed.marks.pain.value);
});

test('an improvement between rounds is not taken for disagreement', () => {
  const journeys = ['R1', 'R2'].flatMap((reviewer) => [
    walk({ reviewer, round: 'before', types: { a: 1, b: 2 } }),
    walk({ reviewer, round: 'after', types: { a: 6, b: 7 } }),
  ]);
  for (const { agreement } of sectionOf(journeys).rounds) expect(agreement.figures.ease.interval.value).toBe(1);
});

test('a variance that comes out negative is set to 0 and named', () => {
  // Both reviewers use the same mean, and differ from type to type.
  const journeys = [
    walk({ reviewer: 'R1', types: { a: 1, b: 7, c: 4, d: 5 } }),
    walk({ reviewer: 'R2', types: { a: 2, b: 6, c: 5, d: 4 } }),
  ];
  const { variance } = roundOf(journeys).agreement.figures.ease;
  expect(variance).toMatchObject({ setToZero: ['reviewers'], variance: { reviewers: 0 } });
});
