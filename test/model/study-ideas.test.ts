import { expect, it } from 'vitest';
import { rankIdeas } from '../../src/model/study-ideas.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleIdea } from './sample-idea.js';

it('puts repair before delight, then what weighs most, then what costs least', () => {
  const { types } = makeStudy([{ name: 'heavy', importance: 3 }, 'light']);
  const ideas = [
    sampleIdea(1, { kind: 'delight', type: 'heavy', effort: 'small' }),
    sampleIdea(2, { type: 'light', effort: 'small' }),
    sampleIdea(3, { type: 'heavy' }),
    sampleIdea(4, { type: 'heavy', effort: 'large' }),
    sampleIdea(5, { effort: 'medium' }),
  ];
  expect(rankIdeas({ ideas, types }).map(({ text }) => text)).toEqual([
    'Idee 5',
    'Idee 4',
    'Idee 3',
    'Idee 2',
    'Idee 1',
  ]);
});
