import { describe, expect, it } from 'vitest';
import { dropOnPhase } from '../../src/dashboard/map/map-drop.js';

const phases = ['a', 'b', 'c', 'd'];

describe('letting a dragged phase go over another one', () => {
  it.each([
    ['d', 'b', 0.2, 'b'],
    ['d', 'b', 0.8, 'c'],
    ['a', 'c', 0.2, 'c'],
    ['a', 'c', 0.8, 'd'],
    ['a', 'd', 0.8, null],
    ['a', null, 0.2, null],
  ])('%s over %s at %d stands before %s', (dragged, over, across, before) => {
    expect(dropOnPhase(phases, dragged, over, across)).toEqual({ before });
  });

  it.each([
    ['b', 'b', 0.8],
    ['b', 'a', 0.8],
    ['b', 'c', 0.2],
    ['d', null, 0.5],
  ])('%s over %s at %d stays where it is', (dragged, over, across) => {
    expect(dropOnPhase(phases, dragged, over, across)).toBeNull();
  });
});
