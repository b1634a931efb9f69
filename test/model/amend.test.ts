import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amend, amendablePart, type Change, changeBetween, reverse } from '../../src/model/amend.js';
import type { Amendable, Amendment } from '../../src/model/amendment.js';
import type { Journey } from '../../src/model/journey.js';
import { points } from '../../src/model/rating.js';
import { channels, marks } from '../../src/model/touchpoint.js';
import { sampleId, sampleTime } from './sample-journey.js';
import { journeyOfTwelve } from './twelve-touchpoints.js';

const answer = fc.constantFrom(...points, 'not_applicable' as const, null);

/** Some fields of a touchpoint as a reviewer may have changed them. */
const wanted = fc.record<Amendable>(
  {
    note: fc.string({ maxLength: 40 }),
    type: fc.constantFrom('Winkelmand', 'Bezorging', 'Homepage'),
    channel: fc.constantFrom(...channels),
    rating: fc.record({ effectiveness: answer, ease: answer, emotion: answer, expectation: answer }),
    lanes: fc.record({ expected: fc.string(), thought: fc.string(), felt: fc.string() }),
    marks: fc.uniqueArray(fc.constantFrom(...marks)),
    preferredChannel: fc.constantFrom(null, ...channels),
    checks: fc.array(
      fc.record({
        question: fc.constant('Klopt het?'),
        answer: fc.constantFrom('yes', 'no', null),
        remark: fc.string(),
      }),
    ),
    stars: fc.constantFrom(null, 1, 4.5),
    deletedAt: fc.constantFrom(null, sampleTime(120)),
    happenedAt: fc.integer({ min: 0, max: 200 }).map(sampleTime),
  },
  { requiredKeys: [] },
);

const place = fc.integer({ min: 1, max: journeyOfTwelve.touchpoints.length }).map(sampleId);

const writeDown = (change: Change, touchpoint: string | null, number = 1): Amendment => ({
  id: sampleId(5000 + number),
  at: sampleTime(200 + number),
  reason: 'De mail kwam later',
  touchpoint,
  ...change,
});

const partOf = (journey: Journey, touchpoint: string | null): Amendable => {
  const part = amendablePart(journey, touchpoint);
  if (!part) throw new Error('the journey has this touchpoint');
  return part;
};

const amended = (journey: Journey, amendment: Amendment): Journey => {
  const result = amend(journey, amendment);
  if (!result) throw new Error('nothing stands in the way');
  return result;
};

/** A journey without what tells when it was written, to compare what it says. */
const content = (journey: Journey): Journey => ({
  ...journey,
  updatedAt: '',
  amendments: [],
  touchpoints: journey.touchpoints.map((touchpoint) => ({
    ...touchpoint,
    updatedAt: '',
    marks: touchpoint.marks.toSorted(),
  })),
});

describe('an amendment', () => {
  it('gives what was wanted, keeps what was there, and changes no other touchpoint', () => {
    fc.assert(
      fc.property(place, wanted, (touchpoint, changes) => {
        const old = partOf(journeyOfTwelve, touchpoint);
        const change = changeBetween(old, { ...old, ...changes });
        fc.pre(change !== null);
        const after = amended(journeyOfTwelve, writeDown(change, touchpoint));
        expect(content(after).touchpoints.find(({ id }) => id === touchpoint)).toMatchObject({
          ...changes,
          ...(changes.marks && { marks: changes.marks.toSorted() }),
        });
        expect({ ...old, ...change.before }).toEqual(old);
        expect(Object.keys(change.before)).toEqual(Object.keys(change.after));
        expect(after.touchpoints.filter(({ id }) => id !== touchpoint)).toEqual(
          journeyOfTwelve.touchpoints.filter(({ id }) => id !== touchpoint),
        );
        expect(after.state).toBe('finished');
      }),
    );
  });

  it('can be amended back, and both are written down', () => {
    fc.assert(
      fc.property(place, wanted, (touchpoint, changes) => {
        const change = changeBetween(partOf(journeyOfTwelve, touchpoint), changes);
        fc.pre(change !== null);
        const there = amended(journeyOfTwelve, writeDown(change, touchpoint));
        const back = amended(there, writeDown(reverse(change), touchpoint, 2));
        expect(content(back)).toEqual(content(journeyOfTwelve));
        expect(back.amendments).toHaveLength(2);
      }),
    );
  });

  it('is none where nothing changed, whatever the order of marks', () => {
    fc.assert(
      fc.property(place, (touchpoint) => {
        const part = partOf(journeyOfTwelve, touchpoint);
        expect(changeBetween(part, { ...part, marks: [...(part.marks ?? [])].reverse() })).toBeNull();
      }),
    );
  });

  it('that says what the journey says already adds nothing', () => {
    const change = { before: { note: 'Iets anders' }, after: { note: partOf(journeyOfTwelve, sampleId(2)).note } };
    expect(amend(journeyOfTwelve, writeDown(change, sampleId(2)))).toBe(journeyOfTwelve);
  });

  it('joins one made elsewhere in other fields, and is refused where the same field changed', () => {
    const old = partOf(journeyOfTwelve, sampleId(7));
    const note = changeBetween(old, { note: 'Vierde keer' });
    const channel = changeBetween(old, { channel: 'app' });
    if (!note || !channel) throw new Error('both change something');
    const first = amended(journeyOfTwelve, writeDown(note, sampleId(7)));
    expect(amended(first, writeDown(channel, sampleId(7), 2)).touchpoints[6]).toMatchObject({
      note: 'Vierde keer',
      channel: 'app',
    });
    const other = { ...note, after: { note: 'Vijfde keer' } };
    expect(amend(first, writeDown(other, sampleId(7), 2))).toBeNull();
  });

  it('of the end changes goals and closing answers, and nothing that belongs to a touchpoint', () => {
    const old = partOf(journeyOfTwelve, null);
    const goals = journeyOfTwelve.goals.map((goal) => ({ ...goal, reached: 'no' as const }));
    const change = changeBetween(old, { ...old, goals, deletedAt: sampleTime(1) });
    expect(change).toEqual({ before: { goals: journeyOfTwelve.goals }, after: { goals } });
    if (!change) throw new Error('the goals changed');
    expect(amended(journeyOfTwelve, writeDown(change, null))).toMatchObject({ goals, deletedAt: null });
  });

  it('of a touchpoint that is not there is refused', () => {
    expect(amend(journeyOfTwelve, writeDown({ before: { note: '' }, after: { note: 'x' } }, sampleId(99)))).toBeNull();
  });
});
