import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { journeyFigures } from '../../src/measure/journey-figures.js';
import { krippendorffAlpha } from '../../src/measure/krippendorff-alpha.js';
import { makeReportModel } from '../../src/measure/report-model.js';
import type { Journey } from '../../src/model/journey.js';
import { type Answer, type Point, scales } from '../../src/model/rating.js';
import { channels, marks } from '../../src/model/touchpoint.js';
import { makeClosing, makeJourney, makeStudy, makeTouchpoint } from './make-journey.js';
import { only, roundOf, sectionOf } from './report-of.js';

// Each property makes dozens of reports.
vi.setConfig({ testTimeout: 60_000 });

const study = makeStudy(['a', { name: 'b', importance: 3 }, { name: 'c', expected: false }], {
  phases: ['one', 'two'],
});

const point: fc.Arbitrary<Point> = fc.constantFrom(1, 2, 3, 4, 5, 6, 7);
const lowPoint: fc.Arbitrary<Point> = fc.constantFrom(1, 2, 3, 4);
const answer: fc.Arbitrary<Answer> = fc.oneof({ weight: 8, arbitrary: point }, fc.constantFrom(null, 'not_applicable'));

const touchpoint = (of: fc.Arbitrary<Answer>) =>
  fc
    .record({
      type: fc.constantFrom('a', 'b', 'c', 'd'),
      channel: fc.constantFrom(...channels.slice(0, 3)),
      phase: fc.constantFrom('one', 'two', null),
      rating: fc.record({ effectiveness: of, ease: of, emotion: of, expectation: of }),
      marks: fc.subarray([...marks], { maxLength: 2 }),
      annoyances: fc.subarray(['long_wait', 'surprise_costs']),
      promises: fc.subarray([
        { promise: 'p', verdict: 'kept' as const },
        { promise: 'q', verdict: 'broken' as const },
      ]),
    })
    .map((parts) => makeTouchpoint(parts));

const journey = (of: fc.Arbitrary<Answer> = answer) =>
  fc
    .record({
      brand: fc.constantFrom('A', 'B'),
      reviewer: fc.constantFrom('R1', 'R2', 'R3', 'R4'),
      round: fc.constantFrom('before', 'after'),
      touchpoints: fc.array(touchpoint(of), { maxLength: 6 }),
      closing: point.map((overall) => makeClosing({ overall })),
    })
    .map((parts): Journey => makeJourney({ ...parts, study: study.id }));

const journeys = fc.array(journey(), { minLength: 1, maxLength: 14 });

const report = (walked: readonly Journey[]) => makeReportModel({ studies: [study], journeys: walked }, { seed: 5 });

test('the order in which journeys come, and so their reviewers, changes nothing', () => {
  fc.assert(
    fc.property(
      journeys.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(report(shuffled)).toEqual(report(all));
      },
    ),
    { numRuns: 40 },
  );
});

test('what reviewers are called changes no figure of a brand', () => {
  const renamed: Record<string, string> = { R1: 'Z', R2: 'Y', R3: 'X', R4: 'W' };
  fc.assert(
    fc.property(journeys, (all) => {
      const scores = (walked: readonly Journey[]) =>
        only(report(walked).sections).rounds.flatMap(({ brands }) =>
          brands.flatMap(({ score, net, types }) => [score, net, ...types.map((type) => type.score)]),
        );
      const before = scores(all);
      const after = scores(all.map((one) => ({ ...one, reviewer: renamed[one.reviewer] ?? '' })));
      expect(after.map(({ value }) => round(value))).toEqual(before.map(({ value }) => round(value)));
    }),
    { numRuns: 40 },
  );
});

const round = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e8) / 1e8 : value);

test('adding a point to all answers moves every mean by it and leaves interval alpha alone', () => {
  const lower = fc.array(journey(lowPoint), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(lower, fc.constantFrom(1, 2, 3), (all, more) => {
      const raised = all.map((one) => ({
        ...one,
        touchpoints: one.touchpoints.map((touched) => ({
          ...touched,
          rating: Object.fromEntries(
            scales.map((scale) => [scale, (touched.rating[scale] as number) + more]),
          ) as (typeof touched)['rating'],
        })),
      }));
      const before = only(report(all).sections).rounds;
      const after = only(report(raised).sections).rounds;
      for (const [place, { brands, agreement }] of before.entries()) {
        for (const [which, brand] of brands.entries()) {
          const moved = after[place]?.brands[which];
          if (typeof brand.score.value !== 'number') continue;
          expect(moved?.score.value).toBeCloseTo(brand.score.value + (100 * more) / 6, 8);
          if (typeof brand.score.spread === 'number') expect(moved?.score.spread).toBeCloseTo(brand.score.spread, 8);
        }
        for (const scale of scales) {
          const alpha = agreement.figures[scale].interval.value;
          const moved = after[place]?.agreement.figures[scale].interval.value;
          if (typeof alpha === 'number') expect(moved).toBeCloseTo(alpha, 8);
          else expect(moved).toEqual(alpha);
        }
      }
    }),
    { numRuns: 60 },
  );
});

/** Every number of a report with the way to it. */
function* numbersOf(value: unknown, path: string): Generator<[string, number]> {
  if (typeof value === 'number') yield [path, value];
  else if (value !== null && typeof value === 'object')
    for (const [key, part] of Object.entries(value)) yield* numbersOf(part, `${path}.${key}`);
}

test('a report holds no NaN, no infinity and no undefined, survives cloning, and its scores and shares stay in range', () => {
  fc.assert(
    fc.property(journeys, (all) => {
      const model = report(all);
      expect(structuredClone(model)).toEqual(model);
      const notNumbers = [...numbersOf(model, 'report')].filter(([, value]) => !Number.isFinite(value));
      expect(notNumbers).toEqual([]);
      for (const { brands, agreement } of only(model.sections).rounds) {
        for (const { score, special, promises, blocked } of brands) {
          for (const [, value] of numbersOf([score.value, score.interval], ''))
            expect(value).toBeLessThanOrEqual(100 + 1e-9);
          for (const [, value] of numbersOf([score.value], '')) expect(value).toBeGreaterThanOrEqual(0);
          for (const share of [special, promises.fit, blocked])
            for (const [, value] of numbersOf([share.value, share.interval], '')) {
              expect(value).toBeGreaterThanOrEqual(0);
              expect(value).toBeLessThanOrEqual(1);
            }
        }
        for (const { interval } of Object.values(agreement.figures))
          for (const [, value] of numbersOf([interval.value], '')) expect(value).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
    { numRuns: 60 },
  );
});

test('two halves of the reviewers, merged, are the whole: counts add up, means weigh by reviewers', () => {
  fc.assert(
    fc.property(fc.array(journey(), { minLength: 4, maxLength: 14 }), (mixed) => {
      const all = mixed.map((one) => ({ ...one, round: null, brand: { ...one.brand, name: 'A' } }));
      const isFirst = ({ reviewer }: Journey): boolean => reviewer < 'R3';
      const halves = [all.filter(isFirst), all.filter((one) => !isFirst(one))].filter((half) => half.length > 0);
      const whole = only(roundOf(all, study).brands);
      const parts = halves.map((half) => only(roundOf(half, study).brands));
      const sum = (of: (brand: typeof whole) => number): number => parts.reduce((total, part) => total + of(part), 0);
      expect(sum(({ journeys: count }) => count)).toBe(whole.journeys);
      expect(sum(({ special }) => special.hits)).toBe(whole.special.hits);
      expect(sum(({ promises }) => promises.fit.total)).toBe(whole.promises.fit.total);
      expect(sum(({ score }) => score.reviewers)).toBe(whole.score.reviewers);
      if (typeof whole.score.value !== 'number') return;
      const weighted = sum(({ score }) => (typeof score.value === 'number' ? score.value * score.reviewers : 0));
      expect(weighted / whole.score.reviewers).toBeCloseTo(whole.score.value, 8);
    }),
    { numRuns: 60 },
  );
});

test('the row of a journey in the report says what the page of that journey says', () => {
  fc.assert(
    fc.property(journeys, (all) => {
      for (const row of sectionOf(all, study).journeys) {
        const own = all.find(({ id }) => id === row.id);
        if (own === undefined) throw new Error(`no journey ${row.id}`);
        const { score, net, scales: perScale, peakEnd, coverage, disconfirmation } = journeyFigures(own, study);
        expect(row).toMatchObject({ score, net, scales: perScale, peakEnd, coverage, disconfirmation });
      }
    }),
    { numRuns: 40 },
  );
});

test('with two values interval alpha is nominal alpha: marks may be told by either', () => {
  const coding = fc
    .array(fc.tuple(fc.nat(5), fc.constantFrom(0, 1)), { minLength: 1, maxLength: 40 })
    .map((rows) => ({ unit: rows.map(([unit]) => unit), value: rows.map(([, value]) => value) }));
  fc.assert(
    fc.property(coding, (given) => {
      const nominal = krippendorffAlpha(given, 'nominal').value;
      const interval = krippendorffAlpha(given, 'interval').value;
      if (typeof nominal === 'number') expect(interval).toBeCloseTo(nominal, 8);
      else expect(interval).toEqual(nominal);
    }),
  );
});
