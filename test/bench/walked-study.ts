import { SeededRandom } from '../../src/measure/seeded-random.js';
import type { Journey } from '../../src/model/journey.js';
import type { Point } from '../../src/model/rating.js';
import type { Study } from '../../src/model/study.js';
import { channels } from '../../src/model/touchpoint.js';
import { makeClosing, makeJourney, makeStudy, makeTouchpoint, rate } from '../measure/make-journey.js';

/** Touchpoints of each journey. */
const journeyLength = 30;

const brands = ['Bruinhuis', 'Kaasland', 'Vlotweg', 'Zonhof'];
const rounds = ['before', 'after'];
const phases = ['orientation', 'purchase', 'delivery', 'aftercare'];
const types = Array.from({ length: journeyLength }, (_, index) => ({
  name: `type ${index}`,
  phase: phases[Math.floor((index * phases.length) / journeyLength)] ?? 'aftercare',
  importance: 1 + (index % 3),
}));

/** A study of the usual shape: four brands, two rounds, thirty types. */
export const walkedStudy: Study = makeStudy(types, {
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

/** Journeys of that study, always the same for the same number: each reviewer walks each brand in each round. */
export function walkStudy(touchpoints: number): Journey[] {
  const journeys = Math.ceil(touchpoints / journeyLength);
  const random = new SeededRandom(journeys);
  const below = (bound: number): number => random.below(bound);
  const point = (): Point => (1 + below(7)) as Point;
  return Array.from({ length: journeys }, (_, number) =>
    makeJourney({
      study: walkedStudy.id,
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
          page: { address: `https://bruinhuis.example/step-${index}`, title: `Step ${index} | Bruinhuis` },
          rating: rate(point(), point(), point(), below(10) === 0 ? null : point()),
          note: below(3) === 0 ? 'The costs of delivery appear only here, after three clicks.' : '',
          annoyances: below(8) === 0 ? ['long_wait'] : [],
          marks: below(20) === 0 ? ['pain'] : [],
          promises:
            index === 7 ? [{ promise: 'in the house tomorrow', verdict: below(3) === 0 ? 'broken' : 'kept' }] : [],
        }),
      ),
    }),
  );
}
