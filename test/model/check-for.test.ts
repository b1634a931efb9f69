import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { makeExample } from '../../src/dashboard/welcome/make-example.js';
import { checkFor } from '../../src/model/check-for.js';
import { journeySchema } from '../../src/model/journey.js';
import { studySchema } from '../../src/model/study.js';

const example = makeExample('en', new Date('2026-11-22T12:00:00Z'));

/** What may stand where something else should: anything, nothing at all, and what is nearly right. */
const wrong = fc.oneof(
  fc.anything(),
  fc.constantFrom(undefined, null, '', ' ', 'x', 0, 1, 5, 8, true, [], {}, 'x'.repeat(300), 'x'.repeat(301)),
  fc.constantFrom(
    'yes',
    'pain',
    'website',
    'not_applicable',
    '2026-02-30T25:00:00.000Z',
    '2026-11-22T12:00:00.000+01:00',
  ),
);

/** A copy of data with something wrong put in, or left out, somewhere in it; `steps` lead there. */
function spoil(data: unknown, steps: readonly number[], value: unknown, leaveOut: boolean): unknown {
  if (typeof data !== 'object' || data === null || steps.length === 0) return value;
  const copy = (Array.isArray(data) ? [...data] : { ...data }) as Record<string, unknown>;
  const keys = Object.keys(copy);
  const [step = 0, ...rest] = steps;
  const key = keys[step % keys.length];
  if (key === undefined) return value;
  if (rest.length === 0 && leaveOut) delete copy[key];
  else copy[key] = spoil(copy[key], rest, value, leaveOut);
  return copy;
}

const steps = fc.array(fc.nat(60), { minLength: 1, maxLength: 6 });

describe('checkFor', () => {
  it.each([
    ['journey', journeySchema, example.journeys],
    ['study', studySchema, [example.study]],
  ] as const)('says of a %s what parsing says, whatever is wrong with it', (_, schema, rows) => {
    const check = checkFor<unknown>(schema);
    for (const row of rows) expect(check(row)).toBe(true);
    fc.assert(
      fc.property(fc.constantFrom(...rows), steps, wrong, fc.boolean(), (row, path, value, leaveOut) => {
        const spoilt = spoil(row, path, value, leaveOut);
        expect(check(spoilt)).toBe(v.safeParse(schema, spoilt).success);
      }),
      { numRuns: 3_000 },
    );
  });

  it('leaves to the library what it does not know', () => {
    const schema = v.object({
      at: v.date(),
      count: v.pipe(v.number(), v.minValue(2)),
      name: v.pipe(v.string(), v.email()),
    });
    const check = checkFor<unknown>(schema);
    const good = { at: new Date(0), count: 2, name: 'kim@bruinhuis.example' };
    expect(check(good)).toBe(true);
    for (const bad of [{ at: 0 }, { count: 1 }, { count: Number.NaN }, { name: 'kim' }]) {
      expect(check({ ...good, ...bad })).toBe(false);
    }
  });
});
