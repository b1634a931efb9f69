import { describe, expect, it } from 'vitest';
import { closingQuestions } from '../../src/model/closing.js';
import { askedStatements, countOpen, openFinishing } from '../../src/model/finishing.js';
import { sampleJourney } from './sample-journey.js';

const goals = [
  { text: 'Een bureaulamp kopen', reached: null },
  { text: 'Weten wanneer hij komt', reached: null },
];
const journey = sampleJourney({ state: 'running', goals });

describe('the end of a journey', () => {
  it('begins with every question that the study asks, skipped', () => {
    const { closing } = openFinishing(undefined, journey, ['recommend', 'effort', 'nps']);
    expect(closing).toEqual({ overall: null, statements: { effort: null, recommend: null }, doubted: null, nps: null });
  });

  it('begins with what was kept, and with what the study asks since', () => {
    const kept = openFinishing(undefined, journey, ['effort']);
    const answered = { ...kept, closing: { ...kept.closing, overall: 6 as const, statements: { effort: 7 as const } } };
    expect(openFinishing(answered, journey, ['effort', 'theme']).closing).toMatchObject({
      overall: 6,
      statements: { effort: 7, theme: null },
    });
  });

  it('asks the statements in the order of the method, whatever the order in the study', () => {
    expect(askedStatements(closingQuestions.toReversed())).toEqual(closingQuestions.slice(0, 10));
  });

  it('counts what is still open: goals, the whole, and what the study asks', () => {
    expect(countOpen(openFinishing(undefined, journey, []), [])).toBe(3);
    const all = openFinishing(undefined, journey, closingQuestions);
    expect(countOpen(all, closingQuestions)).toBe(2 + 1 + closingQuestions.length);
    const doubtless = { ...all, closing: { ...all.closing, doubted: false, nps: 0 } };
    expect(countOpen(doubtless, closingQuestions)).toBe(2 + 1 + closingQuestions.length - 2);
  });
});
