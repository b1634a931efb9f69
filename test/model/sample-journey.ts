import type { Journey, Start } from '../../src/model/journey.js';
import type { Answer, Rating } from '../../src/model/rating.js';
import { emptyReview, type Touchpoint } from '../../src/model/touchpoint.js';
import type { Visit } from '../../src/model/visit.js';

/** A UUIDv7 that ends in `number`, so that ids sort as they were made. */
export const sampleId = (number: number): string => `019a0000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** The minute `number` of the day of the sample journey. */
export const sampleTime = (number: number): string =>
  `2026-11-22T${String(9 + Math.floor(number / 60)).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}:00.000+01:00`;

/** Answers in the order of the questions: effectiveness, ease, emotion, expectation. */
export const sampleRating = (...answers: [Answer, Answer, Answer, Answer]): Rating => ({
  effectiveness: answers[0],
  ease: answers[1],
  emotion: answers[2],
  expectation: answers[3],
});

/** A touchpoint on a page, at place `number`, nothing answered; `changes` go over it. */
export function sampleTouchpoint(number: number, changes: Partial<Touchpoint> = {}): Touchpoint {
  return {
    id: sampleId(number),
    updatedAt: sampleTime(number),
    deletedAt: null,
    page: { address: `https://bruinhuis.example/stap-${number}`, title: `Stap ${number} | Bruinhuis` },
    visits: [],
    happenedAt: sampleTime(number),
    ratedAt: sampleTime(number),
    ...emptyReview,
    type: `Stap ${number}`,
    ...changes,
  };
}

/** A visit at place `number` that lasted one minute. */
export function sampleVisit(number: number, changes: Partial<Visit> = {}): Visit {
  return {
    id: sampleId(1000 + number),
    address: `https://bruinhuis.example/stap-${number}`,
    title: `Stap ${number} | Bruinhuis`,
    arrivedAt: sampleTime(number),
    leftAt: sampleTime(number + 1),
    ...changes,
  };
}

/** What is settled before a quick walk of the sample journey; `changes` go over it. */
export function sampleStart(changes: Partial<Start> = {}): Start {
  const { study, brand, round, reviewer, conflict, expectation, questionSet, device } = sampleJourney();
  return { study, brand, round, reviewer, conflict, goals: [], expectation, questionSet, device, ...changes };
}

/** A finished journey of reviewer kim at Bruinhuis without touchpoints; `changes` go over it. */
export function sampleJourney(changes: Partial<Journey> = {}): Journey {
  return {
    id: sampleId(1),
    updatedAt: sampleTime(90),
    deletedAt: null,
    study: null,
    brand: { name: 'Bruinhuis', sites: ['bruinhuis.example'], role: null },
    round: null,
    reviewer: 'kim',
    conflict: null,
    goals: [{ text: 'Een bureaulamp kopen', reached: 'yes' }],
    expectation: '',
    questionSet: 1,
    device: 'desktop',
    state: 'finished',
    startedAt: sampleTime(0),
    pauses: [],
    finishedAt: sampleTime(90),
    closing: { overall: 5, statements: {}, doubted: null, nps: null },
    touchpoints: [],
    amendments: [],
    editing: null,
    ...changes,
  };
}
