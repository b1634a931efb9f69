import { describe, expect, it } from 'vitest';
import { journeyFigures } from '../../src/measure/journey-figures.js';
import type { Mark } from '../../src/model/touchpoint.js';
import { writeHeadline, writeLead } from '../../src/view/write-headline.js';
import { sampleJourney, sampleRating, sampleTouchpoint } from '../model/sample-journey.js';

const ratings = {
  pain: sampleRating(2, 2, 2, 2),
  even: sampleRating(4, 4, 4, 4),
  pleasant: sampleRating(5, 5, 5, 5),
  wow: sampleRating(7, 7, 7, 7),
  both: sampleRating(7, 1, 7, 7),
};

function headline(steps: (keyof typeof ratings)[], marks: Mark[] = []): string {
  const touchpoints = steps.map((step, index) =>
    sampleTouchpoint(index + 1, { type: `${step}${index}`, rating: ratings[step], marks: index === 0 ? marks : [] }),
  );
  return writeHeadline(journeyFigures(sampleJourney({ touchpoints })), 'en');
}

describe('the headline', () => {
  it('says that a wow made up for a pain only when it came later and the journey ended pleasantly', () => {
    expect(headline(['pain', 'wow', 'pleasant'])).toBe('“pain0” hurt; “wow1” made up for it.');
    expect(headline(['pain', 'wow', 'even'])).toBe('“pain0” hurt; “wow1” delighted later on.');
    expect(headline(['wow', 'pain', 'pleasant'])).toBe('“wow0” delighted; after that, “pain1” hurt.');
  });

  it('says no more than there is', () => {
    expect(headline([])).toBe('Nothing has been rated.');
    expect(headline(['even'])).toBe('An even journey: nothing hurt and nothing delighted.');
    expect(headline(['pain'])).toBe('“pain0” hurt; nothing delighted.');
    expect(headline(['wow'])).toBe('“wow0” delighted; nothing hurt.');
    expect(headline(['both'])).toBe('“both0” hurt and delighted at once.');
  });

  it('does not call even what nobody answered', () => {
    const figures = journeyFigures(sampleJourney({ touchpoints: [sampleTouchpoint(1)] }));
    expect(writeHeadline(figures, 'en')).toBe('No question has been answered yet.');
    expect(writeLead(figures, 'nl', true)).toBe(
      'Eén touchpoint in één kanaal. Eén beoordelaar en één klantreis: een signaal, nog geen bewijs.',
    );
  });

  it('says of one touchpoint what it did', () => {
    const lead = (step: keyof typeof ratings) =>
      writeLead(
        journeyFigures(sampleJourney({ touchpoints: [sampleTouchpoint(1, { rating: ratings[step] })] })),
        'en',
        true,
      );
    expect(lead('even')).toContain('in one channel. It neither hurt nor delighted.');
    expect(lead('both')).toContain('It hurt and delighted at once.');
  });

  it('puts getting stuck before everything else', () => {
    expect(headline(['even', 'pain', 'wow'], ['blocked'])).toBe('The journey got stuck at “even0”.');
  });
});
