import { exampleId, exampleStudyId } from '../../model/example.js';
import { type Journey, quickQuestionSet } from '../../model/journey.js';
import type { JourneyWithVisits } from '../../model/journey-file.js';
import { emptyStudy, newType } from '../../model/new-study.js';
import type { Point } from '../../model/rating.js';
import type { Language } from '../../model/settings.js';
import type { Study } from '../../model/study.js';
import { formatTime } from '../../model/time.js';
import { type Channel, emptyReview, type Review, type Touchpoint } from '../../model/touchpoint.js';
import { exampleWords } from '../../text/example.js';

type Words = (typeof exampleWords)['en'];
type Stop = keyof Words['types'];

interface Met extends Partial<Pick<Review, 'marks' | 'annoyances'>> {
  stop: Stop;
  /** The four answers, in the order in which they are asked. */
  rating: [Point, Point, Point, Point];
  note?: keyof Words['notes'];
}

interface Walk {
  brand: 'Lichtvink' | 'Lampenlaan';
  reviewer: string;
  overall: Point;
  reached: 'yes' | 'partly';
  met: Met[];
}

const stops: Record<Stop, { phase: keyof Words['phases']; channel: Channel; path: string | null; importance: number }> =
  {
    home: { phase: 'look', channel: 'website', path: '/', importance: 1 },
    product: { phase: 'look', channel: 'website', path: '/lamp', importance: 2 },
    basket: { phase: 'order', channel: 'website', path: '/basket', importance: 1 },
    checkout: { phase: 'order', channel: 'website', path: '/checkout', importance: 2 },
    confirmation: { phase: 'order', channel: 'email', path: null, importance: 1 },
    handover: { phase: 'delivery', channel: 'parcel', path: null, importance: 2 },
    phone: { phase: 'care', channel: 'phone', path: null, importance: 1 },
  };

const walks: Walk[] = [
  {
    brand: 'Lichtvink',
    reviewer: 'A1',
    overall: 4,
    reached: 'yes',
    met: [
      { stop: 'home', rating: [6, 6, 5, 5], note: 'quiet' },
      { stop: 'product', rating: [6, 6, 6, 5], note: 'sharp' },
      { stop: 'basket', rating: [5, 5, 3, 3], note: 'costs', annoyances: ['surprise_costs'] },
      {
        stop: 'checkout',
        rating: [3, 1, 2, 2],
        note: 'refused',
        marks: ['pain', 'would_leave'],
        annoyances: ['error_or_dead_end'],
      },
      { stop: 'confirmation', rating: [5, 5, 4, 3], note: 'late', annoyances: ['long_wait'] },
      { stop: 'handover', rating: [7, 7, 7, 7], note: 'kind', marks: ['wow', 'small_gesture'] },
      { stop: 'phone', rating: [4, 3, 3, 3], note: 'again', annoyances: ['repeat_myself'] },
    ],
  },
  {
    brand: 'Lichtvink',
    reviewer: 'B2',
    overall: 5,
    reached: 'yes',
    met: [
      { stop: 'home', rating: [6, 5, 5, 4] },
      { stop: 'product', rating: [7, 6, 6, 5] },
      { stop: 'basket', rating: [5, 6, 4, 3], annoyances: ['surprise_costs'] },
      { stop: 'checkout', rating: [4, 2, 3, 3], marks: ['pain'], annoyances: ['error_or_dead_end'] },
      { stop: 'confirmation', rating: [6, 6, 5, 4] },
      { stop: 'handover', rating: [7, 7, 6, 6] },
    ],
  },
  {
    brand: 'Lichtvink',
    reviewer: 'C3',
    overall: 3,
    reached: 'partly',
    met: [
      { stop: 'home', rating: [5, 5, 5, 4] },
      { stop: 'product', rating: [6, 5, 5, 4] },
      { stop: 'checkout', rating: [2, 2, 2, 1], marks: ['pain', 'blocked'], annoyances: ['error_or_dead_end'] },
      { stop: 'handover', rating: [6, 6, 6, 6] },
      { stop: 'phone', rating: [3, 2, 3, 3], annoyances: ['repeat_myself', 'long_wait'] },
    ],
  },
  {
    brand: 'Lampenlaan',
    reviewer: 'A1',
    overall: 5,
    reached: 'yes',
    met: [
      { stop: 'home', rating: [5, 5, 4, 4] },
      { stop: 'product', rating: [5, 5, 5, 4] },
      { stop: 'basket', rating: [6, 6, 5, 4] },
      { stop: 'checkout', rating: [7, 7, 6, 5], note: 'smooth' },
      { stop: 'confirmation', rating: [6, 6, 5, 4] },
      { stop: 'handover', rating: [4, 4, 3, 2], note: 'left', marks: ['pain'] },
    ],
  },
  {
    brand: 'Lampenlaan',
    reviewer: 'B2',
    overall: 6,
    reached: 'yes',
    met: [
      { stop: 'home', rating: [5, 6, 5, 4] },
      { stop: 'product', rating: [6, 5, 5, 4] },
      { stop: 'checkout', rating: [7, 6, 6, 5] },
      { stop: 'handover', rating: [6, 5, 5, 4] },
    ],
  },
];

const roles = { Lichtvink: 'own', Lampenlaan: 'competitor' } as const;
const siteOf = (brand: Walk['brand']): string => `${brand.toLowerCase()}.example`;
const minutes = 60_000;
const days = 24 * 60 * minutes;

/** The built-in example in one language: a study and its finished journeys, walked in the week before `now`. */
export function makeExample(language: Language, now: Date): { study: Study; journeys: JourneyWithVisits[] } {
  const words = exampleWords[language];
  const time = formatTime(now);
  const { title, purpose, sector, persona, scenario, goals } = words;
  const study: Study = {
    ...emptyStudy,
    id: exampleStudyId,
    updatedAt: time,
    title,
    purpose,
    sector,
    persona,
    scenario,
    goals,
    phases: Object.values(words.phases),
    types: stopsOf(words).map(({ name, phase, importance }) => ({ ...newType(name, phase), importance })),
    brands: (['Lichtvink', 'Lampenlaan'] as const).map((name) => ({
      name,
      role: roles[name],
      sites: [siteOf(name)],
      promises: name === 'Lichtvink' ? [words.promise] : [],
      plannedWows: name === 'Lichtvink' ? [{ type: words.types.handover, description: words.wow }] : [],
    })),
    ideas: [
      {
        id: exampleId(2),
        updatedAt: time,
        kind: 'repair',
        type: words.types.checkout,
        text: words.idea,
        owner: null,
        effort: 'small',
        status: 'open',
        from: null,
      },
    ],
  };
  const journeys = walks.map((walk, index) => makeJourney(walk, index, words, now));
  return { study, journeys };
}

const stopsOf = (words: Words) =>
  (Object.keys(stops) as Stop[]).map((stop) => ({
    ...stops[stop],
    name: words.types[stop],
    phase: words.phases[stops[stop].phase],
  }));

function makeJourney(walk: Walk, index: number, words: Words, now: Date): JourneyWithVisits {
  const begun = now.getTime() - (7 - index / 4) * days;
  const at = (later: number): string => formatTime(new Date(begun + later));
  const touchpoints = walk.met.map((met, place) => {
    const { channel } = stops[met.stop];
    // A parcel and a phone call come days after the order.
    const happenedAt = at(place * 3 * minutes + (channel === 'parcel' ? days : channel === 'phone' ? 2 * days : 0));
    return makeTouchpoint(walk, met, exampleId(1000 * (index + 1) + place + 1), words, happenedAt);
  });
  const last = touchpoints.at(-1)?.happenedAt ?? at(0);
  const journey: Journey = {
    id: exampleId(1000 * (index + 1)),
    updatedAt: last,
    deletedAt: null,
    study: exampleStudyId,
    brand: { name: walk.brand, sites: [siteOf(walk.brand)], role: roles[walk.brand] },
    round: null,
    reviewer: walk.reviewer,
    conflict: { exists: false, remark: '' },
    goals: words.goals.map((text, place) => ({ text, reached: place === 0 ? 'yes' : walk.reached })),
    expectation: walk.brand === 'Lichtvink' ? words.expectation : '',
    questionSet: quickQuestionSet,
    device: '',
    state: 'finished',
    startedAt: at(0),
    pauses: [],
    finishedAt: last,
    closing: { overall: walk.overall, statements: { recommend: walk.overall }, doubted: null, nps: null },
    touchpoints,
    amendments: [],
    editing: null,
  };
  return { ...journey, visits: [] };
}

function makeTouchpoint({ brand }: Walk, met: Met, id: string, words: Words, happenedAt: string): Touchpoint {
  const { stop, rating, note, marks = [], annoyances = [] } = met;
  const { channel, path, phase } = stops[stop];
  const [effectiveness, ease, emotion, expectation] = rating;
  return {
    ...emptyReview,
    id,
    updatedAt: happenedAt,
    deletedAt: null,
    page: path === null ? null : { address: `https://${siteOf(brand)}${path}`, title: words.types[stop] },
    visits: [],
    happenedAt,
    ratedAt: happenedAt,
    type: words.types[stop],
    phase: words.phases[phase],
    channel,
    rating: { effectiveness, ease, emotion, expectation },
    note: note === undefined ? '' : words.notes[note],
    lanes: note === 'refused' ? words.stuck : emptyReview.lanes,
    marks,
    annoyances,
    promises: stop === 'handover' && brand === 'Lichtvink' ? [{ promise: words.promise, verdict: 'kept' }] : [],
    ownership: 'owned',
  };
}
