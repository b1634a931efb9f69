/**
 * How long the report model takes, against one plain pass over the same ratings in the same run.
 * `npm run bench`
 */
import { makeReportModel } from '../../src/measure/report-model.js';
import { SeededRandom } from '../../src/measure/seeded-random.js';
import type { Journey } from '../../src/model/journey.js';
import { type Point, scales } from '../../src/model/rating.js';
import type { Study } from '../../src/model/study.js';
import { channels } from '../../src/model/touchpoint.js';
import { makeClosing, makeJourney, makeStudy, makeTouchpoint, rate } from '../measure/make-journey.js';

const typeCount = 30;
const brands = ['Bruinhuis', 'Kaasland', 'Vlotweg', 'Zonhof'];
const rounds = ['before', 'after'];

/** Each reviewer walks each brand in each round: a study of the usual shape, only larger. */
function makeData(journeys: number): { studies: Study[]; journeys: Journey[] } {
  const random = new SeededRandom(journeys);
  const below = (bound: number): number => random.below(bound);
  const point = (): Point => (1 + below(7)) as Point;
  const phases = ['orientation', 'purchase', 'delivery', 'aftercare'];
  const types = Array.from({ length: typeCount }, (_, index) => ({
    name: `type ${index}`,
    phase: phases[Math.floor((index * phases.length) / typeCount)] ?? 'aftercare',
    importance: 1 + (index % 3),
  }));
  const study = makeStudy(types, {
    phases,
    rounds,
    brands: brands.map((name, index) => ({
      name,
      role: index === 0 ? ('own' as const) : ('competitor' as const),
      sites: [],
      promises: ['in the house tomorrow'],
      plannedWows: [],
    })),
  });
  const walk = (number: number): Journey =>
    makeJourney({
      study: study.id,
      brand: brands[number % brands.length] ?? '',
      round: rounds[Math.floor(number / brands.length) % rounds.length] ?? null,
      reviewer: `R${Math.floor(number / (brands.length * rounds.length))}`,
      goals: [{ text: 'buy a lamp', reached: below(4) > 0 ? 'yes' : 'no' }],
      closing: makeClosing({ overall: point(), statements: { effort: point() } }),
      touchpoints: types.map(({ name, phase }, index) =>
        makeTouchpoint({
          type: name,
          phase,
          channel: channels[index % 5] ?? 'website',
          rating: rate(point(), point(), point(), below(10) === 0 ? null : point()),
          annoyances: below(8) === 0 ? ['long_wait'] : [],
          marks: below(20) === 0 ? ['pain'] : [],
          promises:
            index === 7 ? [{ promise: 'in the house tomorrow', verdict: below(3) === 0 ? 'broken' : 'kept' }] : [],
        }),
      ),
    });
  return { studies: [study], journeys: Array.from({ length: journeys }, (_, number) => walk(number)) };
}

/** The floor: every rating is looked at once, and added up. */
function plainPass(journeys: readonly Journey[]): number {
  let sum = 0;
  for (const { touchpoints } of journeys) {
    for (const { rating } of touchpoints) {
      for (const scale of scales) {
        const answer = rating[scale];
        if (typeof answer === 'number') sum += answer;
      }
    }
  }
  return sum;
}

/** Median of several runs, in milliseconds, after some that warm up. */
function medianTime(run: () => unknown, runs: number): number {
  for (let warm = 0; warm < 2; warm += 1) run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

const results = [100, 1_000, 10_000].map((journeys) => {
  const data = makeData(journeys);
  const floor = medianTime(() => plainPass(data.journeys), 15);
  const model = medianTime(() => makeReportModel(data, { seed: 1 }), journeys > 1_000 ? 5 : 15);
  const touchpoints = journeys * typeCount;
  return {
    journeys,
    touchpoints,
    'model (ms)': Number(model.toFixed(1)),
    'per touchpoint (µs)': Number(((1_000 * model) / touchpoints).toFixed(2)),
    'plain pass (ms)': Number(floor.toFixed(3)),
    ratio: Math.round(model / floor),
  };
});
console.table(results);
