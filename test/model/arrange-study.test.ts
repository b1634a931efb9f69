import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeTouchpoint } from '../../src/measure/arrange-touchpoint.js';
import { movePhase, moveType, renameType, splitType } from '../../src/model/arrange-study.js';
import { arrangedType } from '../../src/model/arranged-type.js';
import { type MetType, mapColumns } from '../../src/model/map-columns.js';
import { newType } from '../../src/model/new-study.js';
import { parse } from '../../src/model/parse.js';
import { revertStudy } from '../../src/model/revert-study.js';
import { type Study, studySchema } from '../../src/model/study.js';
import { makeStudy, makeTouchpoint } from '../measure/make-journey.js';
import { sampleIdea } from './sample-idea.js';

const names = ['a', 'b', 'c', 'd', 'e'] as const;
const phases = ['one', 'two', 'three'] as const;
const name = fc.constantFrom(...names);
const phase = fc.constantFrom(...phases, null);

const touchpoints = fc.array(
  fc.record({ type: name, phase }).map((parts) => makeTouchpoint(parts)),
  { maxLength: 12 },
);

const renamings = fc.uniqueArray(fc.record({ from: name, to: name }), { selector: ({ from }) => from, maxLength: 4 });

/** Studies as they come from files and merges: also with renamings that follow one another or run in circles. */
const study = fc
  .record({
    types: fc.uniqueArray(fc.record({ name, phase }), { selector: (type) => type.name }),
    phases: fc.subarray([...phases]),
    renamings,
    about: name,
  })
  .map(({ types, phases, renamings, about }): Study => {
    const made = makeStudy([], {
      phases,
      arrangement: { phases: [], types: renamings, placements: [] },
      ideas: [sampleIdea(5, { type: about })],
    });
    return {
      ...made,
      types: types.map(({ name, phase }) => newType(name, phase)),
    };
  });

const step = fc.oneof(
  fc.record({ do: fc.constant('move' as const), type: name, phase, before: fc.option(name) }),
  fc.record({
    do: fc.constant('phase' as const),
    phase: fc.constantFrom(...phases),
    before: fc.option(fc.constantFrom(...phases)),
  }),
  fc.record({ do: fc.constant('rename' as const), from: name, to: name }),
  fc.record({
    do: fc.constant('split' as const),
    from: name,
    name,
    which: fc.array(fc.nat(11), { maxLength: 4 }),
  }),
);

type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;
type Touchpoints = ReturnType<typeof makeTouchpoint>[];

/** The types that touchpoints lie under, each with the phase of its first touchpoint. */
function metTypes(of: Study, all: Touchpoints): MetType[] {
  const arranged = all.map(arrangeTouchpoint(of));
  const met = new Map(arranged.map(({ type, phase: where }) => [type, where]));
  return [...met].map(([type, where]) => ({ name: type, phase: where }));
}

function take(of: Study, all: Touchpoints, each: Step): Study {
  const met = metTypes(of, all);
  switch (each.do) {
    case 'move':
      return moveType(of, met, each.type, each);
    case 'phase':
      return movePhase(of, met, each.phase, each.before);
    case 'rename':
      return renameType(of, all, each.from, each.to);
    case 'split':
      return splitType(of, all, met, { from: each.from, name: each.name, chosen: chosenOf(of, all, each) });
  }
}

/** Touchpoints of the split type that the step points at. */
function chosenOf(of: Study, all: Touchpoints, { from, which }: Extract<Step, { do: 'split' }>): Set<string> {
  const typeOf = arrangedType(of.arrangement);
  return new Set(all.filter((each, place) => typeOf(each) === from && which.includes(place)).map(({ id }) => id));
}

/** Where touchpoints lie after a step, said in the plainest way. */
function expectedPlaces(of: Study, all: Touchpoints, each: Step): string[] {
  const typeOf = arrangedType(of.arrangement);
  const chosen = each.do === 'split' ? chosenOf(of, all, each) : new Set<string>();
  return all.map((touchpoint) => {
    const now = typeOf(touchpoint);
    if (each.do === 'rename') return now === each.from ? each.to : now;
    if (each.do === 'split') return chosen.has(touchpoint.id) ? each.name : now;
    return now;
  });
}

const arranged = (of: Study, all: Touchpoints): string[] => all.map(arrangedType(of.arrangement));

describe('arranging the map', () => {
  it('moves, merges, renames and splits what was asked and nothing else, in any order of steps', () => {
    fc.assert(
      fc.property(study, touchpoints, fc.array(step, { maxLength: 12 }), (start, all, steps) => {
        let current = start;
        for (const each of steps) {
          const expected = expectedPlaces(current, all, each);
          current = take(current, all, each);
          expect(arranged(current, all)).toEqual(expected);
        }
        expect(() => parse(studySchema, current)).not.toThrow();
      }),
      { numRuns: 400 },
    );
  });

  it('shows every type exactly once, so that no touchpoint is without a note', () => {
    fc.assert(
      fc.property(study, touchpoints, fc.array(step, { maxLength: 8 }), (start, all, steps) => {
        const end = steps.reduce((current, each) => take(current, all, each), start);
        const shown = mapColumns(end, metTypes(end, all)).flatMap(({ types }) => types);
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown).toEqual(expect.arrayContaining(arranged(end, all)));
      }),
      { numRuns: 300 },
    );
  });

  it('undoes any sequence of steps exactly, and does it again exactly', () => {
    fc.assert(
      fc.property(study, touchpoints, fc.array(step, { maxLength: 8 }), (start, all, steps) => {
        const changes: { before: Study; after: Study }[] = [];
        let current = start;
        for (const each of steps) {
          const after = take(current, all, each);
          changes.push({ before: current, after });
          current = after;
        }
        const end = current;
        for (const change of changes.toReversed()) current = revertStudy(current, change);
        expect(current).toEqual(start);
        for (const { before, after } of changes) current = revertStudy(current, { before: after, after: before });
        expect(current).toEqual(end);
      }),
      { numRuns: 400 },
    );
  });

  it('undoes a step without undoing what another window changed meanwhile', () => {
    const start = makeStudy(['a', 'b', 'c'], { phases: ['one', 'two'] });
    const moved = moveType(start, [], 'c', { phase: 'one', before: null });
    const meanwhile: Study = {
      ...moved,
      title: 'Another title',
      types: [
        ...moved.types.map((type) => (type.name === 'c' ? { ...type, importance: 3 } : type)),
        { name: 'new', phase: 'two', importance: 1, expected: true, checks: [], addresses: [] },
      ],
    };
    const undone = revertStudy(meanwhile, { before: start, after: moved });
    expect(undone.title).toBe('Another title');
    expect(undone.types.map((type) => [type.name, type.phase, type.importance])).toEqual([
      ['a', null, 1],
      ['b', null, 1],
      ['new', 'two', 1],
      ['c', null, 3],
    ]);
  });

  it('moves a type exactly before the one it was dropped on, and keeps it there', () => {
    fc.assert(
      fc.property(
        study,
        touchpoints,
        name,
        fc.constantFrom(...phases),
        fc.option(name),
        (start, all, type, to, before) => {
          const met = metTypes(start, all);
          const columns = mapColumns(start, met);
          fc.pre(columns.some((column) => column.types.includes(type)));
          fc.pre(columns.some((column) => column.phase === to));
          const rest = columns.find((column) => column.phase === to)?.types.filter((each) => each !== type) ?? [];
          fc.pre(before === null || rest.includes(before));
          const end = moveType(start, met, type, { phase: to, before });
          const there = mapColumns(end, met).find((column) => column.phase === to)?.types ?? [];
          expect(there).toEqual(
            before === null ? [...rest, type] : rest.flatMap((each) => (each === before ? [type, each] : [each])),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes ideas, comments and planned wows along to the name that a type gets', () => {
    const start = makeStudy(['Afrekenen', 'Betalen'], {
      ideas: [sampleIdea(1, { type: 'Betalen' })],
      brands: [
        {
          name: 'Bruinhuis',
          role: 'own',
          sites: [],
          promises: [],
          plannedWows: [{ type: 'Betalen', description: 'Een grap bij het wachten' }],
        },
      ],
    });
    const merged = renameType(start, [], 'Betalen', 'Afrekenen');
    expect(merged.ideas.map(({ type }) => type)).toEqual(['Afrekenen']);
    expect(merged.brands[0]?.plannedWows.map(({ type }) => type)).toEqual(['Afrekenen']);
    expect(merged.types.map((type) => type.name)).toEqual(['Afrekenen']);
  });

  it('splits what was merged under its own name again', () => {
    const all = [makeTouchpoint({ type: 'Betalen' }), makeTouchpoint({ type: 'Afrekenen' })];
    const start = makeStudy(['Afrekenen', 'Betalen']);
    const merged = renameType(start, all, 'Betalen', 'Afrekenen');
    expect(arranged(merged, all)).toEqual(['Afrekenen', 'Afrekenen']);
    const split = splitType(merged, all, metTypes(merged, all), {
      from: 'Afrekenen',
      name: 'Betalen',
      chosen: new Set([all[0]?.id ?? '']),
    });
    expect(arranged(split, all)).toEqual(['Betalen', 'Afrekenen']);
  });
});
