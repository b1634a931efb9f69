import { expect, it } from 'vitest';
import { settleRemarks } from '../../src/model/settle-remarks.js';
import { dropIdea, putIdea } from '../../src/model/study-ideas.js';
import { sampleTime } from './sample-journey.js';
import { studyOfTwo } from './two-brands.js';

const [idea] = studyOfTwo.ideas as [(typeof studyOfTwo.ideas)[number]];

it('dates what was written, and nothing else', () => {
  const changed = settleRemarks(studyOfTwo, putIdea(studyOfTwo, { ...idea, status: 'proven' }), sampleTime(50));
  expect(changed.ideas).toEqual([{ ...idea, status: 'proven', updatedAt: sampleTime(50) }]);
  expect(settleRemarks(studyOfTwo, { ...studyOfTwo, title: 'Anders' }, sampleTime(50)).ideas).toEqual([idea]);
});

it('remembers what was deleted until it is there again, and then it is newer than its deletion', () => {
  const deleted = settleRemarks(studyOfTwo, dropIdea(studyOfTwo, idea.id), sampleTime(50));
  expect(deleted).toMatchObject({ ideas: [], dropped: [{ id: idea.id, at: sampleTime(50) }] });
  const back = settleRemarks(deleted, putIdea(deleted, idea), sampleTime(51));
  expect(back).toMatchObject({ ideas: [{ ...idea, updatedAt: sampleTime(51) }], dropped: [] });
});
