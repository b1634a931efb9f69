import { expect, it } from 'vitest';
import { writeDisagreement, writeStanding } from '../../src/view/write-disagreement.js';
import { roundOf } from '../measure/report-of.js';
import { journeys, study } from '../measure/worked-example.js';

const [largest] = roundOf(journeys, study).disagreements;
if (!largest) throw new Error('the example has disagreements');

it('says who answered what, and asks what a team can ask itself', () => {
  expect(writeDisagreement(largest, 'en')).toEqual({
    sides: 'Ease of “checkout” at Bruinhuis: A with 2, B with 3 against C with 5.',
    kind: 'Some found it bad and others good: what did each of them meet?',
  });
  expect(writeDisagreement({ ...largest, kind: 'degree' }, 'nl')).toEqual({
    sides: 'Eenvoud van “checkout” bij Bruinhuis: A met 2, B met 3 tegenover C met 5.',
    kind: 'Een verschil in mate: niemand vond het slecht terwijl een ander het goed vond.',
  });
});

it('names those who answered the same together', () => {
  const lowest = ['A', 'B', 'D'].map((reviewer) => ({ reviewer, value: reviewer === 'D' ? 2.5 : 2 }));
  expect(writeDisagreement({ ...largest, lowest }, 'nl').sides).toContain('A en B met 2, D met 2,5 tegenover C met 5');
});

it('calls a reviewer strict or mild, and near enough to the others neither', () => {
  const standing = { reviewer: 'A', units: 6, deviation: -8.3 };
  expect(writeStanding(standing, 'en')).toBe('A: 8 points stricter, on 6 touchpoint types');
  expect(writeStanding({ ...standing, deviation: 8.3 }, 'nl')).toBe('A: 8 punten milder, op 6 soorten touchpoints');
  expect(writeStanding({ reviewer: 'A', units: 1, deviation: 1 }, 'nl')).toBe(
    'A: 1 punt milder, op 1 soort touchpoint',
  );
  expect(writeStanding({ ...standing, deviation: 0.4 }, 'en')).toContain('like the others');
  expect(writeStanding({ ...standing, deviation: { undefined: 'nothing_shared' } }, 'en')).toContain('shares no');
});
