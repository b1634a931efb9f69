import { expect, test } from 'vitest';
import type { Journey } from '../../src/model/journey.js';
import { noFacts, type PageFacts } from '../../src/model/page-facts.js';
import type { Point } from '../../src/model/rating.js';
import type { Touchpoint } from '../../src/model/touchpoint.js';
import {
  evenly,
  identifier,
  makeClosing,
  makeJourney,
  makeStudy,
  makeTouchpoint,
  moment,
  rate,
} from './make-journey.js';
import { brandOf, typeOf } from './report-of.js';

/** One journey per list of touchpoints, each by another reviewer. */
const walks = (...journeys: Partial<Touchpoint>[][]): Journey[] =>
  journeys.map((touchpoints, index) =>
    makeJourney({ reviewer: `R${index}`, touchpoints: touchpoints.map(makeTouchpoint) }),
  );

const nothing = { undefined: 'nothing_asked' };

test('pain of one reviewer is a signal, however often they walked; of two it is confirmed', () => {
  const hurt = () => makeTouchpoint({ rating: evenly(2) });
  const twice = [makeJourney({ touchpoints: [hurt()] }), makeJourney({ touchpoints: [hurt()] })];
  expect(typeOf(brandOf(twice), 'home page').pain).toMatchObject({ status: 'signal', reviewers: 1, journeys: 2 });
  const other = makeJourney({ reviewer: 'R2', touchpoints: [hurt()] });
  expect(typeOf(brandOf([...twice, other]), 'home page').pain).toMatchObject({ status: 'confirmed', reviewers: 2 });
});

test('priority is importance times depth where it hurt times the share of journeys where it hurt', () => {
  const journeys = walks([{ rating: rate(1, 5, 5) }], [{ rating: rate(5, 3, 5) }], [{ rating: evenly(5) }], [{}]);
  const study = makeStudy([{ name: 'home page', importance: 3 }]);
  const { pain } = typeOf(
    brandOf(
      journeys.map((journey) => ({ ...journey, study: study.id })),
      study,
    ),
    'home page',
  );
  // Two of the three that answered were hurt, (1 + 1/3) / 2 deep; the fourth met it and said nothing.
  expect(pain).toMatchObject({ depth: expect.closeTo(2 / 3, 10), share: expect.closeTo(2 / 3, 10) });
  expect(pain.priority).toBeCloseTo(3 * (2 / 3) * (2 / 3), 10);
});

test('pain priorities name the worst type first and leave out what does not hurt', () => {
  const brand = brandOf(
    walks([
      { type: 'search', rating: evenly(3) },
      { type: 'checkout', rating: evenly(1) },
      { type: 'product', rating: evenly(6) },
    ]),
  );
  expect(brand.painPriorities).toEqual(['checkout', 'search']);
});

test('the reviewer’s own mark stands beside the computed one where they disagree', () => {
  const { ownMarks } = typeOf(
    brandOf(
      walks(
        [{ rating: evenly(2), marks: ['pain'] }],
        [{ rating: evenly(2) }],
        [{ rating: evenly(6), marks: ['pain', 'wow'] }],
      ),
    ),
    'home page',
  );
  expect(ownMarks).toEqual({
    pain: { both: 1, computedOnly: 1, markedOnly: 1 },
    wow: { both: 0, computedOnly: 0, markedOnly: 1 },
  });
});

test('a type is critical when marked, when it blocks, or when half of at least two journeys hurt or delight', () => {
  const critical = (...journeys: Partial<Touchpoint>[]) =>
    typeOf(brandOf(walks(...journeys.map((one) => [one]))), 'home page').critical;
  expect(critical({ rating: evenly(2) })).toEqual([]);
  expect(critical({ rating: evenly(2) }, { rating: evenly(5) })).toEqual(['pain_in_half']);
  expect(critical({ rating: rate(6, 6, 6, 6) }, { rating: evenly(5) })).toEqual(['wow_in_half']);
  expect(critical({ marks: ['decisive', 'blocked'] })).toEqual(['marked_decisive', 'blocks']);
});

test('special rate: journeys with at least one wow', () => {
  const wow = { rating: rate(6, 6, 6, 7) };
  const { special } = brandOf(walks([wow, wow], [{ rating: evenly(7) }], [wow], [{ rating: evenly(5) }]));
  expect(special).toMatchObject({ value: 0.5, hits: 2, total: 4 });
});

test('consistency of channels comes with the level and the weakest channel', () => {
  const { consistency } = brandOf(
    walks([{ rating: evenly(7) }, { type: 'call', channel: 'phone', rating: evenly(1) }]),
  );
  expect(consistency).toEqual({ value: 0, level: 50, weakest: { channels: ['phone'], value: 0 }, channels: 2 });
  expect(brandOf(walks([{ rating: evenly(7) }])).consistency).toEqual({
    value: { undefined: 'one_channel' },
    level: 100,
    weakest: { channels: ['website'], value: 100 },
    channels: 1,
  });
});

test('carry-over: handovers without having to repeat', () => {
  const passed = (repeated: boolean) => ({ handover: { from: null, repeated } });
  expect(brandOf(walks([passed(true), passed(false)], [passed(false)])).carryOver).toMatchObject({
    value: 2 / 3,
    hits: 2,
    total: 3,
    reviewers: 2,
  });
  expect(brandOf(walks([{}])).carryOver).toMatchObject({ value: nothing, interval: nothing });
});

test('a type against expectation has an n and an interval, on the scale of its own', () => {
  const expected = (...points: Point[]) =>
    typeOf(brandOf(walks(...points.map((point) => [{ rating: rate(5, 5, 5, point) }]))), 'home page').disconfirmation;
  expect(expected(3)).toMatchObject({ reviewers: 1, interval: { undefined: 'one_journey' } });
  const { value, spread, interval } = expected(1, 3, 5);
  expect([value, spread]).toEqual([expect.closeTo(-1 / 3, 10), expect.closeTo(2 / 3, 10)]);
  // Half its width would be 1.66, and the scale ends at -1 and 1.
  expect(interval).toMatchObject({ low: -1, high: 1, basis: 'reviewers' });
  expect(expected(3, 3, 5, 5).interval).toMatchObject({
    low: expect.closeTo(-0.6125, 3),
    high: expect.closeTo(0.6125, 3),
  });
});

test('what is as expected on the mean is not worse than expected, whatever the digits of the mean', () => {
  for (const points of [
    [3, 5],
    [3, 4, 5],
    [1, 7, 4],
    [2, 6, 3, 5],
    [1, 5, 6, 3, 5],
  ] as Point[][]) {
    const brand = brandOf(walks(...points.map((point) => [{ rating: rate(5, 5, 5, point) }])));
    expect(brand.worseThanExpected).toEqual([]);
  }
});

test('promise fit: exceeded counts as kept and is listed as well', () => {
  const said = (verdict: 'kept' | 'broken' | 'exceeded') => ({ promises: [{ promise: 'tomorrow', verdict }] });
  const { promises } = brandOf(walks([said('kept')], [said('exceeded')], [said('broken')], [said('kept')]));
  expect(promises.fit).toMatchObject({ value: 0.75, hits: 3, total: 4 });
  expect(promises.promises).toEqual([{ promise: 'tomorrow', kept: 2, exceeded: 1, broken: 1 }]);
});

test('ten promises judged by two people are two opinions: the interval is as wide as theirs', () => {
  const judged = Array.from({ length: 5 }, (_, index) => ({ promise: `promise ${index}`, verdict: 'kept' as const }));
  const { fit } = brandOf(walks([{ promises: judged }], [{ promises: judged }])).promises;
  expect(fit).toMatchObject({
    value: 1,
    total: 10,
    reviewers: 2,
    interval: { low: expect.closeTo(0.342, 3), high: 1 },
  });
});

test('checks: not applicable and skipped are neither passed nor failed', () => {
  const checked = (answer: 'yes' | 'no' | 'not_applicable' | null) => ({
    checks: [{ question: 'Is the price shown?', answer, remark: '' }],
  });
  const { checks } = brandOf(walks([checked('yes')], [checked('no')], [checked('not_applicable')], [checked(null)]));
  expect(checks.passed).toMatchObject({ value: 0.5, total: 2 });
  expect(checks.checks).toEqual([
    { type: 'home page', question: 'Is the price shown?', yes: 1, no: 1, not_applicable: 1, skipped: 1 },
  ]);
});

test('annoyances: the three of most journeys; one journey full of a tag counts once', () => {
  const tagged = (...annoyances: string[]) => ({ annoyances });
  const { annoyances } = brandOf(
    walks(
      [tagged('long_wait'), tagged('long_wait'), tagged('long_wait')],
      [tagged('surprise_costs', 'hard_to_reach')],
      [tagged('surprise_costs', 'hard_to_reach', 'unclear_information')],
    ),
  );
  expect(annoyances.map(({ annoyance, journeys }) => [annoyance, journeys])).toEqual([
    ['hard_to_reach', 2],
    ['surprise_costs', 2],
    ['long_wait', 1],
  ]);
});

test('the churn illustration: half of those with one pain, four fifths of those with more, and editable', () => {
  const pain = { rating: evenly(2) };
  const fine = { rating: evenly(5) };
  const journeys = walks([pain, fine], [pain, pain], [fine], [fine]);
  expect(brandOf(journeys).churn.value).toBeCloseTo(0.5 * 0.25 + 0.8 * 0.25, 10);
  expect(brandOf(journeys, null, { churnRates: { one: 0, several: 1 } }).churn).toMatchObject({ value: 0.25 });
});

test('goals: partly is not reached, and a skipped question is not a no', () => {
  const aimed = (reached: 'yes' | 'partly' | 'no' | null, reviewer: string) =>
    makeJourney({ reviewer, goals: [{ text: 'buy', reached }] });
  const { goals } = brandOf([aimed('yes', 'A'), aimed('partly', 'B'), aimed('no', 'C'), aimed(null, 'D')]);
  expect(goals).toMatchObject({ reached: { value: 1 / 3, hits: 1, total: 3 }, partly: 1, skipped: 1 });
});

test('the asked overall stands beside the computed mean and is never averaged into it', () => {
  const touchpoints = [makeTouchpoint({ rating: evenly(7) })];
  const brand = brandOf([makeJourney({ touchpoints, closing: makeClosing({ overall: 1 }) })]);
  expect({ score: brand.score.value, overall: brand.overall.value }).toEqual({ score: 100, overall: 0 });
});

test('closing: effort as the share of 5-7, doubt as a share, the 0-10 question as promoters minus detractors', () => {
  const closed = (effort: 4 | 5 | null, doubted: boolean | null, nps: number | null, reviewer: string) =>
    makeJourney({ reviewer, closing: makeClosing({ statements: { effort }, doubted, nps }) });
  const { closing } = brandOf([closed(5, true, 9, 'A'), closed(4, null, 6, 'B'), closed(null, false, 10, 'C')]);
  expect(closing.easy).toMatchObject({ hits: 1, total: 2 });
  expect(closing.doubted).toMatchObject({ hits: 1, total: 2 });
  expect(closing.nps).toBeCloseTo(100 / 3, 10);
});

test('planned wows are held against observed ones', () => {
  const study = makeStudy(['unboxing'], {
    brands: [
      {
        name: 'Bruinhuis',
        role: 'own',
        sites: [],
        promises: ['never late'],
        plannedWows: [{ type: 'unboxing', description: 'a hand-written card' }],
      },
    ],
  });
  const touchpoints = [makeTouchpoint({ type: 'unboxing', rating: rate(6, 6, 7, 7) })];
  const brand = brandOf([makeJourney({ study: study.id, touchpoints })], study);
  expect(brand.plannedWows).toEqual([{ type: 'unboxing', description: 'a hand-written card', journeys: 1, wows: 1 }]);
  expect(brand.promises.promises).toEqual([{ promise: 'never late', kept: 0, exceeded: 0, broken: 0 }]);
});

const facts = (parts: Partial<PageFacts>): PageFacts => ({ ...noFacts, ...parts });

test.each([
  { felt: { rating: rate(5, 6, 5) }, measured: { lcpMs: 4_001 }, says: ['easy_though_slow'] },
  { felt: { annoyances: ['long_wait'] }, measured: { lcpMs: 2_499 }, says: ['long_wait_though_fast'] },
  { felt: { annoyances: ['long_wait'] }, measured: { lcpMs: 2_500 }, says: [] },
  { felt: { rating: rate(5, 3, 5) }, measured: { lcpMs: 900, backSteps: 0 }, says: ['hard_without_friction'] },
  { felt: { rating: rate(5, 3, 5) }, measured: { lcpMs: 900, deadClicks: 1 }, says: [] },
  { felt: { rating: rate(5, 6, 5) }, measured: { deadClicks: 2, deadLinks: 1 }, says: ['easy_with_friction'] },
  { felt: { rating: rate(5, 3, 5) }, measured: { formErrors: 1 }, says: [] },
  { felt: { rating: rate(5, 7, 5) }, measured: { formErrors: 1, repeatedClicks: 2 }, says: ['easy_with_friction'] },
  { felt: { rating: rate(5, 7, 5) }, measured: { formErrors: 1 }, says: [] },
])('felt against measured: $felt with $measured says $says', ({ felt, measured, says }) => {
  const visit = {
    id: identifier(9),
    address: '',
    title: '',
    arrivedAt: moment(0),
    leftAt: null,
    facts: facts(measured),
  };
  const journeys = walks([{ ...felt, visits: [visit.id] }]);
  expect(brandOf(journeys, null, { visits: [visit] }).contrasts).toEqual(
    says.map((contrast) => ({ contrast, types: ['home page'], times: 1, journeys: 1, reviewers: 1 })),
  );
  expect(brandOf(journeys).contrasts).toEqual([]);
});
