import { describe, expect, it } from 'vitest';
import { reasons } from '../../src/measure/figure.js';
import { languages } from '../../src/model/settings.js';
import { reasonWords } from '../../src/text/reasons.js';
import { brandFigureRows } from '../../src/view/brand-figure-rows.js';
import { describeMean, describeShare, figureScales } from '../../src/view/describe-figure.js';
import { formatP } from '../../src/view/format-number.js';
import { evenly, makeJourney, makeTouchpoint } from '../measure/make-journey.js';
import { brandOf, roundOf } from '../measure/report-of.js';
import { journeys, study } from '../measure/worked-example.js';

const round = roundOf(journeys, study);

describe('a figure as it is shown', () => {
  it('has its interval and its n beside it', () => {
    const bruinhuis = round.brands.find(({ brand }) => brand === 'Bruinhuis');
    if (!bruinhuis) throw new Error('the example has Bruinhuis');
    expect(describeMean(bruinhuis.score, figureScales.hundred, 'en')).toMatchObject({
      value: '60',
      reason: null,
      interval: '44 to 76',
      counted: 'n = 3',
    });
    const twice = brandOf([1, 2].map(() => makeJourney({ touchpoints: [makeTouchpoint({ rating: evenly(5) })] })));
    expect(describeMean(twice.score, figureScales.hundred, 'nl').counted).toBe('n = 1, 2 klantreizen');
    expect(describeShare(bruinhuis.goals.reached, 'nl')).toMatchObject({
      value: '67%',
      interval: '21% tot 94%',
      counted: '2 van 3, n = 3',
    });
  });

  it('says that an interval of one reviewer is of this reviewer only', () => {
    const walk = (answer: 3 | 5) => makeJourney({ touchpoints: [makeTouchpoint({ rating: evenly(answer) })] });
    const twice = brandOf([walk(3), walk(5)]);
    expect(describeMean(twice.score, figureScales.hundred, 'en').interval).toMatch(/, this reviewer only$/u);
    expect(describeShare(twice.blocked, 'nl').interval).toMatch(/, alleen deze beoordelaar$/u);
    const once = brandOf([walk(5)]);
    expect(describeMean(once.score, figureScales.hundred, 'en').interval).toBe(
      'no interval: this needs at least two journeys',
    );
  });

  it('is a dash with its reason in words where there is none', () => {
    const empty = brandOf([makeJourney()]);
    expect(describeMean(empty.score, figureScales.hundred, 'nl')).toMatchObject({
      value: '–',
      reason: reasonWords.nl.nothing_rated,
      line: null,
    });
  });

  it.each(languages)('has words for every reason (%s)', (language) => {
    for (const reason of reasons) expect(reasonWords[language][reason]).toMatch(/\.$/u);
  });
});

it('prints goal success and blocked journeys before any score, and leaves out what nobody was asked', () => {
  const blocks = brandFigureRows(round.brands, 'en');
  const names = blocks.flatMap(({ groups }) => groups.map(({ name }) => name));
  expect(names.slice(0, 2)).toEqual(['Goals reached', 'Blocked journeys']);
  expect(names.indexOf('Experience score')).toBeGreaterThan(names.indexOf('Overall, as asked'));
  expect(names).toContain('Promises kept');
  expect(names).not.toContain('Carry-over');
  expect(names).not.toContain('Would recommend');
});

it('writes the consistency of channels with the level and the weakest channel', () => {
  const groups = brandFigureRows(round.brands, 'en').flatMap((block) => block.groups);
  const consistency = groups.find(({ name }) => name === 'Channel consistency');
  expect(consistency?.rows[0]?.shown).toMatchObject({ value: '62', counted: 'level 70 · weakest: Website (51)' });
});

it('writes a p that is never 0', () => {
  expect([0.5, 0.0312, 0.0004].map((p) => formatP(p, 'en'))).toEqual(['0.50', '0.031', '< 0.001']);
  expect(formatP(0.5, 'nl')).toBe('0,50');
});
