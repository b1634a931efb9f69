import type { Journey } from '../../src/model/journey.js';
import type { Point } from '../../src/model/rating.js';
import { makeClosing, makeJourney, makeStudy, makeTouchpoint, rate } from './make-journey.js';

/** The study of docs/method.md: three reviewers buy a lamp at two brands. */
export const study = makeStudy(
  [
    { name: 'home page', phase: 'orientation' },
    { name: 'checkout', phase: 'purchase', importance: 2 },
    { name: 'delivery e-mail', phase: 'delivery' },
  ],
  {
    phases: ['orientation', 'purchase', 'delivery'],
    brands: [
      { name: 'Bruinhuis', role: 'own', sites: [], promises: ['delivered tomorrow'], plannedWows: [] },
      { name: 'Kaasland', role: 'competitor', sites: [], promises: [], plannedWows: [] },
    ],
  },
);

type Four = [Point, Point, Point, Point];

interface Walk {
  brand: string;
  reviewer: string;
  home: Four;
  checkout: Four;
  mail: Four;
  overall: Point;
  reached: 'yes' | 'partly' | 'no';
}

/** Effectiveness, ease, emotion, expectation. */
const walks: Walk[] = [
  {
    brand: 'Bruinhuis',
    reviewer: 'A',
    home: [6, 6, 5, 4],
    checkout: [3, 2, 2, 3],
    mail: [6, 7, 6, 6],
    overall: 5,
    reached: 'yes',
  },
  {
    brand: 'Bruinhuis',
    reviewer: 'B',
    home: [6, 5, 5, 4],
    checkout: [4, 3, 3, 3],
    mail: [7, 7, 7, 6],
    overall: 5,
    reached: 'yes',
  },
  {
    brand: 'Bruinhuis',
    reviewer: 'C',
    home: [5, 5, 4, 4],
    checkout: [5, 5, 4, 4],
    mail: [6, 6, 5, 4],
    overall: 4,
    reached: 'partly',
  },
  {
    brand: 'Kaasland',
    reviewer: 'A',
    home: [5, 6, 5, 4],
    checkout: [6, 6, 5, 5],
    mail: [5, 5, 4, 4],
    overall: 6,
    reached: 'yes',
  },
  {
    brand: 'Kaasland',
    reviewer: 'B',
    home: [6, 6, 6, 5],
    checkout: [6, 7, 6, 5],
    mail: [5, 5, 5, 4],
    overall: 6,
    reached: 'yes',
  },
  {
    brand: 'Kaasland',
    reviewer: 'C',
    home: [4, 5, 4, 4],
    checkout: [6, 5, 5, 4],
    mail: [4, 5, 4, 4],
    overall: 5,
    reached: 'yes',
  },
];

export const journeys: Journey[] = walks.map(({ brand, reviewer, home, checkout, mail, overall, reached }) =>
  makeJourney({
    study: study.id,
    brand,
    reviewer,
    goals: [{ text: 'buy a lamp', reached }],
    closing: makeClosing({ overall }),
    touchpoints: [
      makeTouchpoint({ type: 'home page', phase: 'orientation', rating: rate(...home) }),
      makeTouchpoint({
        type: 'checkout',
        phase: 'purchase',
        rating: rate(...checkout),
        annoyances: checkout[1] <= 3 ? ['too_many_steps'] : [],
      }),
      makeTouchpoint({
        type: 'delivery e-mail',
        phase: 'delivery',
        channel: 'email',
        rating: rate(...mail),
        promises:
          brand === 'Bruinhuis'
            ? [{ promise: 'delivered tomorrow', verdict: reviewer === 'C' ? 'broken' : 'kept' }]
            : [],
      }),
    ],
  }),
);
