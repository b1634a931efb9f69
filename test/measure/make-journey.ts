import type { Closing } from '../../src/model/closing.js';
import type { Journey } from '../../src/model/journey.js';
import { emptyStudy, newType } from '../../src/model/new-study.js';
import type { Answer, Rating } from '../../src/model/rating.js';
import type { Study } from '../../src/model/study.js';
import { emptyReview, type Touchpoint } from '../../src/model/touchpoint.js';

/** A UUIDv7-shaped identifier that sorts by its number. */
export const identifier = (number: number): string =>
  `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** A moment that many seconds after nine o'clock. */
export const moment = (second: number): string =>
  `2026-03-01T${String(9 + Math.floor(second / 3600)).padStart(2, '0')}:${String(Math.floor(second / 60) % 60).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}.000+01:00`;

/** Four answers in the order in which they are asked. */
export const rate = (effectiveness: Answer, ease: Answer, emotion: Answer, expectation: Answer = null): Rating => ({
  effectiveness,
  ease,
  emotion,
  expectation,
});

/** The same answer to the three E's, as expected. */
export const evenly = (answer: Answer): Rating => rate(answer, answer, answer, 4);

let made = 0;

/** A touchpoint with nothing but what the test is about. */
export function makeTouchpoint(parts: Partial<Touchpoint> = {}): Touchpoint {
  made += 1;
  return {
    id: identifier(made),
    updatedAt: moment(0),
    deletedAt: null,
    page: null,
    visits: [],
    happenedAt: moment(0),
    ratedAt: moment(0),
    ...emptyReview,
    type: 'home page',
    ...parts,
  };
}

export interface JourneyParts extends Omit<Partial<Journey>, 'brand'> {
  brand?: string;
}

/** A finished journey of no study; its touchpoints are met one minute after another. */
export function makeJourney({ brand = 'Bruinhuis', touchpoints = [], ...parts }: JourneyParts = {}): Journey {
  made += 1;
  return {
    id: identifier(made),
    updatedAt: moment(0),
    deletedAt: null,
    study: null,
    brand: { name: brand, sites: [`${brand.toLowerCase()}.nl`], role: null },
    round: null,
    reviewer: 'R1',
    conflict: null,
    goals: [],
    expectation: '',
    questionSet: 1,
    device: '',
    state: 'finished',
    startedAt: moment(0),
    pauses: [],
    finishedAt: moment(7200),
    closing: null,
    amendments: [],
    editing: null,
    ...parts,
    touchpoints: touchpoints.map((touchpoint, index) => ({ ...touchpoint, happenedAt: moment(60 * index) })),
  };
}

/** Closing answers of which only some matter. */
export const makeClosing = (parts: Partial<Closing> = {}): Closing => ({
  overall: null,
  statements: {},
  doubted: null,
  nps: null,
  ...parts,
});

/** A study in one question set; types are given by name, all expected and of importance 1 unless said otherwise. */
export function makeStudy(
  types: (string | { name: string; importance?: number; expected?: boolean; phase?: string })[],
  parts: Partial<Study> = {},
): Study {
  return {
    ...emptyStudy,
    id: identifier(1_000_000),
    updatedAt: moment(0),
    title: 'Study',
    closing: [],
    ...parts,
    types: types.map((type) =>
      typeof type === 'string' ? newType(type, null) : { ...newType(type.name, null), ...type },
    ),
  };
}
