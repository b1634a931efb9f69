import { SeededRandom } from '../../src/measure/seeded-random.js';
import type { Journey } from '../../src/model/journey.js';
import { noFacts } from '../../src/model/page-facts.js';
import type { Point, Rating } from '../../src/model/rating.js';
import type { Study } from '../../src/model/study.js';
import type { Channel, Touchpoint } from '../../src/model/touchpoint.js';
import type { Visit } from '../../src/model/visit.js';
import { identifier, makeClosing, makeJourney, makeStudy, makeTouchpoint, moment } from '../measure/make-journey.js';

interface Stop {
  type: string;
  phase: string;
  channel: Channel;
  importance?: number;
  /** About what a reviewer answers: in the first round at the own brand, at the competitor, and in the second round. */
  own: number;
  competitor: number;
  after: number;
}

const stops: Stop[] = [
  { type: 'Advertentie', phase: 'Oriënteren', channel: 'advertisement', own: 5, competitor: 4.6, after: 5 },
  { type: 'Home', phase: 'Oriënteren', channel: 'website', own: 5.4, competitor: 5.6, after: 5.4 },
  { type: 'Product', phase: 'Oriënteren', channel: 'website', own: 5, competitor: 5.7, after: 5.2 },
  { type: 'Afrekenen', phase: 'Bestellen', channel: 'website', importance: 2, own: 2.3, competitor: 5.6, after: 4.8 },
  { type: 'Bevestigingsmail', phase: 'Bestellen', channel: 'email', own: 4.4, competitor: 5.4, after: 4.6 },
  { type: 'Bezorging', phase: 'Bezorging', channel: 'parcel', importance: 2, own: 6.5, competitor: 5.2, after: 6.4 },
  { type: 'Telefoon', phase: 'Service', channel: 'phone', own: 3.1, competitor: 4.7, after: 3.4 },
];

const promise = 'Voor 22.00 besteld, morgen in huis';
const check = 'Staat het telefoonnummer op de pagina?';

/** How mild each reviewer is, in points. */
const reviewers = { A07: -0.5, B12: 0.1, C03: 0.4, D21: -0.2, E15: 0.3, F09: 0 };

export const studyOfTwo: Study = makeStudy(
  stops.map(({ type, phase, importance = 1 }) => ({ name: type, phase, importance })),
  {
    title: 'Woonwinkels 2026',
    phases: ['Oriënteren', 'Bestellen', 'Bezorging', 'Service'],
    rounds: ['voorjaar', 'najaar'],
    brands: [
      {
        name: 'Bruinhuis',
        role: 'own',
        sites: ['bruinhuis.example'],
        promises: [promise],
        plannedWows: [{ type: 'Bezorging', description: 'De bezorger zet de lamp in elkaar' }],
      },
      { name: 'Kaasland', role: 'competitor', sites: ['kaasland.example'], promises: [], plannedWows: [] },
    ],
    ideas: [
      {
        id: identifier(2_000_000),
        updatedAt: '2026-11-22T09:00:00.000+01:00',
        kind: 'repair',
        type: 'Afrekenen',
        text: 'Adres aanvullen op postcode',
        owner: null,
        effort: 'small',
        status: 'done',
        from: null,
      },
    ],
  },
);

const random = new SeededRandom(7);

/** A point near `about`, at most one off. */
const near = (about: number): Point => Math.min(7, Math.max(1, Math.round(about + random.below(21) / 10 - 1))) as Point;

const rated = (about: number): Rating => ({
  effectiveness: near(about + 0.2),
  ease: near(about),
  emotion: near(about),
  expectation: near(4 + (about - 4.4) * 0.9),
});

function walk(
  brand: 'Bruinhuis' | 'Kaasland',
  reviewer: keyof typeof reviewers,
  round: 'voorjaar' | 'najaar',
): Journey {
  const mild = reviewers[reviewer];
  const usual = ({ own, competitor, after }: Stop): number => {
    if (brand === 'Kaasland') return competitor;
    return round === 'voorjaar' ? own : after;
  };
  const touchpoints = stops.map((stop): Touchpoint => {
    const rating = rated(usual(stop) + mild);
    const isHard = Number(rating.ease) <= 3;
    const isBlocked = isHard && stop.type === 'Afrekenen' && reviewer === 'A07' && round === 'voorjaar';
    return makeTouchpoint({
      type: stop.type,
      phase: stop.phase,
      channel: stop.channel,
      rating,
      marks: [...(isBlocked ? (['blocked'] as const) : []), ...(isHard && mild < 0 ? (['pain'] as const) : [])],
      annoyances: isHard ? [stop.channel === 'phone' ? 'repeat_myself' : 'error_or_dead_end'] : [],
      checks:
        stop.type === 'Home'
          ? [{ question: check, answer: brand === 'Kaasland' || mild > 0 ? 'yes' : 'no', remark: '' }]
          : [],
      promises:
        stop.type === 'Bezorging' && brand === 'Bruinhuis'
          ? [{ promise, verdict: mild < -0.4 ? 'broken' : Number(rating.expectation) >= 6 ? 'exceeded' : 'kept' }]
          : [],
      handover: stop.channel === 'phone' ? { from: null, repeated: isHard } : null,
      visits: stop.type === 'Afrekenen' && brand === 'Kaasland' ? [visitOf(reviewer)] : [],
    });
  });
  const checkout = touchpoints.find(({ type }) => type === 'Afrekenen');
  const about = brand === 'Kaasland' ? 5.6 : round === 'voorjaar' ? 4.1 : 5.2;
  return makeJourney({
    study: studyOfTwo.id,
    brand,
    round,
    reviewer,
    goals: [
      { text: 'Een leeslamp in huis hebben', reached: Number(checkout?.rating.effectiveness) >= 3 ? 'yes' : 'partly' },
    ],
    closing: makeClosing({ overall: near(about + mild), statements: { recommend: near(about + mild) } }),
    touchpoints,
  });
}

const codes = Object.keys(reviewers) as (keyof typeof reviewers)[];
const visitOf = (reviewer: keyof typeof reviewers): string => identifier(3_000_000 + codes.indexOf(reviewer));

/** Six reviewers at two brands in the first round and at one of them in the second; and one reviewer without a study. */
export const journeysOfTwo: Journey[] = [
  ...codes.flatMap((reviewer) => [walk('Bruinhuis', reviewer, 'voorjaar'), walk('Kaasland', reviewer, 'voorjaar')]),
  ...codes.map((reviewer) => walk('Bruinhuis', reviewer, 'najaar')),
  makeJourney({
    brand: 'Lichtvink',
    reviewer: 'KIM',
    goals: [{ text: 'Een lamp kopen', reached: 'yes' }],
    touchpoints: [
      makeTouchpoint({ type: 'Home', rating: rated(5) }),
      makeTouchpoint({ type: 'Winkelmandje', rating: rated(3) }),
      makeTouchpoint({ type: 'Uitpakken', channel: 'parcel', rating: rated(6.6) }),
    ],
  }),
  makeJourney({ brand: 'Lichtvink', reviewer: 'KIM', state: 'paused', finishedAt: null }),
];

/** The checkout of the competitor is slow, though nobody minds. */
export const visitsOfTwo: Visit[] = codes.map((reviewer) => ({
  id: visitOf(reviewer),
  address: 'https://kaasland.example/afrekenen',
  title: 'Afrekenen',
  arrivedAt: moment(180),
  leftAt: moment(240),
  facts: { ...noFacts, lcpMs: 4600, dwellMs: 60_000 },
}));
