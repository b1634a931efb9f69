import { describe, expect, it } from 'vitest';
import type { TestedDifference } from '../../src/measure/difference.js';
import { type Language, languages } from '../../src/model/settings.js';
import { writeIdeaEffect } from '../../src/view/write-idea-effect.js';
import { writeDifferenceInterval, writeScoreVerdict, writeVerdict } from '../../src/view/write-verdict.js';
import { only, roundOf } from '../measure/report-of.js';
import { journeys, study } from '../measure/worked-example.js';

const sides = { first: 'Bruinhuis', second: 'Kaasland' };

const clear: TestedDifference = {
  value: -12.4,
  interval: { low: -19, high: -5 },
  paired: false,
  reviewers: { first: 6, second: 6, both: 0 },
  test: { p: 0.01, method: 'exact', hits: 9, splits: 924, smallest: 2 / 924 },
  adjusted: 0.01,
  family: 1,
  verdict: 'differs',
};

describe('what is said about a difference', () => {
  it('names the higher side when test and interval agree', () => {
    expect(writeVerdict(clear, sides, 'en')).toBe('Kaasland is higher than Bruinhuis.');
    expect(writeVerdict({ ...clear, value: 12.4, interval: { low: 5, high: 19 } }, sides, 'nl')).toBe(
      'Bruinhuis komt hoger uit dan Kaasland.',
    );
  });

  it('is only a first impression when the interval still holds 0, or there is none', () => {
    const holdsZero = { ...clear, interval: { low: -25, high: 1 } };
    expect(writeVerdict(holdsZero, sides, 'en')).toContain('the interval still holds 0: a first impression');
    expect(writeVerdict(holdsZero, sides, 'nl')).toContain('in het interval ligt nog 0: een eerste indruk');
    const none = { ...clear, interval: { undefined: 'no_variation' } } as const;
    expect(writeVerdict(none, sides, 'en')).toContain('there is no interval beside it: a first impression');
    expect(writeVerdict(none, sides, 'nl')).toContain('er is geen interval bij: een eerste indruk');
  });

  it('says of an idea how its touchpoint changed, also where that has no interval', () => {
    const effect = {
      ...clear,
      value: 33.3,
      interval: { undefined: 'no_variation' },
      ...({ idea: '1', kind: 'repair', status: 'done', type: 'Home', brand: 'Bruinhuis' } as const),
      before: 'voorjaar',
      after: 'najaar',
    } as const;
    expect(writeIdeaEffect(effect, 'nl')).toMatch(
      /^Bruinhuis, van “voorjaar” naar “najaar”: \+33,3 punten \(geen interval\)\. “najaar” komt volgens de toets hoger uit/u,
    );
    expect(writeIdeaEffect({ ...effect, interval: { low: 20, high: 45 } }, 'en')).toContain('(+20.0 to +45.0).');
  });

  it('never turns "not shown" into "no difference"', () => {
    const notShown = { ...clear, verdict: 'no_difference_shown' } as const;
    expect(writeVerdict(notShown, sides, 'en')).toContain('that is not “no difference”');
    expect(writeVerdict(notShown, sides, 'nl')).toContain('niet hetzelfde als “geen verschil”');
  });

  it('says with how many reviewers it cannot be shown', () => {
    const three = { ...clear, verdict: 'cannot_be_shown', reviewers: { first: 3, second: 3, both: 0 } } as const;
    expect(writeVerdict(three, sides, 'en')).toContain('Cannot be shown with 3 against 3');
    expect(writeVerdict(three, sides, 'nl')).toContain('Niet aan te tonen met 3 tegenover 3');
    const paired = { ...three, paired: true, reviewers: { first: 3, second: 3, both: 3 } };
    expect(writeVerdict(paired, sides, 'en')).toContain('with 3 reviewers who walked both');
  });

  it('gives the reason where nothing could be computed', () => {
    const nothing = {
      ...clear,
      value: { undefined: 'nothing_rated' },
      test: { undefined: 'nothing_rated' },
      verdict: 'undefined',
    } as const;
    expect(writeVerdict(nothing, sides, 'en')).toBe('Too few answers for this figure.');
    expect(writeVerdict(nothing, sides, 'nl')).toBe('Te weinig antwoorden voor dit cijfer.');
  });

  it.each(languages)('claims nothing about three reviewers of two brands (%s)', (language) => {
    const comparison = only(roundOf(journeys, study).comparisons);
    expect(writeScoreVerdict(comparison, language)).toMatch(/cannot be shown|niet aan te tonen/u);
  });

  const ofScore = (score: TestedDifference, language: Language): string => {
    const comparison = only(roundOf(journeys, study).comparisons);
    return writeScoreVerdict({ ...comparison, figures: { ...comparison.figures, score } }, language);
  };

  it('gives the distance of the score without signs, the near end first', () => {
    expect(ofScore(clear, 'en')).toBe(
      'On the experience score Kaasland is 12 points higher than Bruinhuis (95% interval 5 to 19).',
    );
  });

  it('counts one point as one, and never writes 0 where there is a difference', () => {
    const small = { ...clear, value: 1.2, interval: { low: 0.04, high: 2.4 } };
    expect(ofScore(small, 'en')).toContain('Bruinhuis is 1 point higher than Kaasland (95% interval 0.04 to 2)');
    expect(ofScore(small, 'nl')).toContain('Bruinhuis 1 punt hoger uit dan Kaasland (95%-interval 0,04 tot 2)');
  });

  it('says that there is no interval in as many words as a line has room for', () => {
    expect(writeDifferenceInterval({ undefined: 'no_variation' }, 'en')).toBe('no interval');
    expect(writeDifferenceInterval({ undefined: 'one_reviewer' }, 'nl')).toBe('geen interval');
  });

  it('shows no difference that cannot exist', () => {
    expect(writeDifferenceInterval({ low: -178.4, high: 245.1 }, 'nl')).toBe('−100,0 tot +100,0');
    expect(writeDifferenceInterval({ low: -178.4, high: 245.1 }, 'en', { reach: 200 })).toBe('−178.4 to +200.0');
  });
});
