import { describe, expect, it } from 'vitest';
import { matchTypes, suggestTypes } from '../../src/view/type-suggestions.js';

const protocol = {
  phases: ['Oriënteren', 'Bestellen'],
  types: [
    { name: 'Home', phase: 'Oriënteren', checks: [] },
    { name: 'Afrekenen', phase: 'Bestellen', checks: [] },
    { name: 'Pakbon', phase: null, checks: [] },
    { name: 'Oud', phase: 'Vroeger', checks: [] },
  ],
  easilyMissed: ['Pakbon', 'Reclame op de bus'],
};
const titles = { easilyMissed: 'Vaak gemist', otherTypes: 'Andere' };

describe('the types to choose from', () => {
  it('begin with the phase the reviewer is in', () => {
    expect(suggestTypes(protocol, { phase: 'Bestellen', offline: false }, titles)).toEqual([
      { title: 'Bestellen', names: ['Afrekenen'] },
      { title: 'Oriënteren', names: ['Home'] },
      { title: 'Andere', names: ['Pakbon', 'Oud'] },
    ]);
  });

  it('begin with what is easily missed where the moment is offline, each name once', () => {
    expect(suggestTypes(protocol, { phase: null, offline: true }, titles)).toEqual([
      { title: 'Vaak gemist', names: ['Pakbon', 'Reclame op de bus'] },
      { title: 'Oriënteren', names: ['Home'] },
      { title: 'Bestellen', names: ['Afrekenen'] },
      { title: 'Andere', names: ['Oud'] },
    ]);
  });

  it('are none without a study', () => {
    const quick = { phases: [], types: [], easilyMissed: [] };
    expect(suggestTypes(quick, { phase: null, offline: true }, titles)).toEqual([]);
  });

  it('shrink to what matches, in any case', () => {
    const groups = suggestTypes(protocol, { phase: null, offline: true }, titles);
    expect(matchTypes(groups, ' RE ')).toEqual([
      { title: 'Vaak gemist', names: ['Reclame op de bus'] },
      { title: 'Bestellen', names: ['Afrekenen'] },
    ]);
    expect(matchTypes(groups, 'iets anders')).toEqual([]);
  });
});
