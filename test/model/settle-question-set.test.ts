import { describe, expect, it } from 'vitest';
import { settleQuestionSet } from '../../src/model/settle-question-set.js';
import type { Study } from '../../src/model/study.js';
import { makeStudy } from '../measure/make-journey.js';

const study = (checks: string[], parts: Partial<Study> = {}): Study => {
  const made = makeStudy(['Home', 'Checkout'], { closing: ['effort'], ...parts });
  return { ...made, types: made.types.map((type) => (type.name === 'Home' ? { ...type, checks } : type)) };
};

describe('the version of a question set', () => {
  const before = study(['Is there a phone number?']);

  it('stays while nobody walked with it', () => {
    expect(settleQuestionSet(before, study([]), [])).toBe(1);
  });

  it.each([
    ['a check', study(['Is there a chat?'])],
    ['a closing question', study(['Is there a phone number?'], { closing: ['effort', 'nps'] })],
  ])('goes up by one when %s changes after a journey began', (_, after) => {
    expect(settleQuestionSet(before, after, [1])).toBe(2);
    expect(settleQuestionSet({ ...before, questionSet: 2 }, { ...after, questionSet: 2 }, [1])).toBe(2);
  });

  it('stays when a type is renamed, moved or made important, and when questions are put in another order', () => {
    const renamed = {
      ...before,
      types: before.types
        .map((type) => ({ ...type, name: `${type.name} page`, phase: 'Order', importance: 2 }))
        .reverse(),
    };
    expect(settleQuestionSet(before, renamed, [1])).toBe(1);
  });

  it('goes back with a change that is taken back, unless somebody walked with the new version', () => {
    const changed = { ...study([]), questionSet: 2 };
    expect(settleQuestionSet(changed, before, [1])).toBe(1);
    expect(settleQuestionSet(changed, before, [1, 2])).toBe(3);
  });
});
