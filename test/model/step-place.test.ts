import { expect, it } from 'vitest';
import { moveType } from '../../src/model/arrange-study.js';
import { mapColumns } from '../../src/model/map-columns.js';
import { placeOf, stepPlace } from '../../src/model/step-place.js';
import { makeStudy } from '../measure/make-journey.js';

const start = makeStudy(
  [
    { name: 'a', phase: 'one' },
    { name: 'b', phase: 'one' },
    { name: 'c', phase: 'three' },
  ],
  { phases: ['one', 'two', 'three'] },
);

it('walks a note through all places of the map, also through an empty phase, and back', () => {
  let study = start;
  const walk = (step: 1 | -1): string[] => {
    const seen: string[] = [];
    for (;;) {
      const to = stepPlace(mapColumns(study, []), 'a', step);
      if (to === null) return seen;
      study = moveType(study, [], 'a', to);
      const { phase, place } = placeOf(mapColumns(study, []), 'a');
      seen.push(`${phase} ${place}`);
    }
  };
  expect(walk(1)).toEqual(['one 2', 'two 1', 'three 1', 'three 2']);
  expect(walk(-1)).toEqual(['three 1', 'two 1', 'one 2', 'one 1']);
  expect(study).toEqual(start);
});

it('never moves a note to where no phase is, because its touchpoints may still name one', () => {
  const columns = [
    { phase: 'one', types: ['a'] },
    { phase: null, types: ['b'] },
  ];
  expect(stepPlace(columns, 'a', 1)).toBeNull();
  expect(stepPlace(columns, 'b', -1)).toEqual({ phase: 'one', before: null });
});
