import { expect, it } from 'vitest';
import type { Idea } from '../../src/model/study.js';
import { rankIdeas } from '../../src/model/study-ideas.js';
import { identifier, makeStudy } from '../measure/make-journey.js';

const idea = (number: number, parts: Partial<Idea>): Idea => ({
  id: identifier(number),
  updatedAt: '2026-11-22T09:00:00.000+01:00',
  kind: 'repair',
  type: 'light',
  text: String(number),
  owner: null,
  effort: null,
  status: 'open',
  from: null,
  ...parts,
});

it('puts repair before delight, then what weighs most, then what costs least', () => {
  const { types } = makeStudy([{ name: 'heavy', importance: 3 }, 'light']);
  const ideas = [
    idea(1, { kind: 'delight', type: 'heavy', effort: 'small' }),
    idea(2, { effort: 'small' }),
    idea(3, { type: 'heavy' }),
    idea(4, { type: 'heavy', effort: 'large' }),
    idea(5, { type: null, effort: 'medium' }),
  ];
  expect(rankIdeas({ ideas, types }).map(({ text }) => text)).toEqual(['5', '4', '3', '2', '1']);
});
