import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { journeyFigures } from '../../src/measure/journey-figures.js';
import type { Answer } from '../../src/model/rating.js';
import { curvePath } from '../../src/view/curve-path.js';
import { curveSegments } from '../../src/view/curve-segments.js';
import { EmotionCurve } from '../../src/view/emotion-curve.js';
import { sampleJourney, sampleRating, sampleTouchpoint } from '../model/sample-journey.js';

const draw = (...emotions: Answer[]): string => {
  const touchpoints = emotions.map((emotion, index) =>
    sampleTouchpoint(index + 1, { rating: sampleRating(5, 5, emotion, 4), page: null }),
  );
  return renderToString(
    <EmotionCurve touchpoints={journeyFigures(sampleJourney({ touchpoints })).touchpoints} language="en" />,
  );
};

const curves = (svg: string): string[] => svg.match(/ d="M[^"]*C[^"]*"/gu) ?? [];

describe('the stretches of a curve', () => {
  it('are broken where a value is missing', () => {
    expect(curveSegments([1, 2, null, null, 3, null])).toEqual([
      [
        { index: 0, value: 1 },
        { index: 1, value: 2 },
      ],
      [{ index: 4, value: 3 }],
    ]);
    expect(curveSegments([null])).toEqual([]);
  });

  it('goes on past what was not met', () => {
    expect(curveSegments([1, undefined, 3, undefined])).toEqual([
      [
        { index: 0, value: 1 },
        { index: 2, value: 3 },
      ],
    ]);
  });
});

describe('the path of a curve', () => {
  it('goes through every point and never beyond its neighbours', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 40 }), (values) => {
        const path = curvePath(values.map((y, x) => ({ x, y })));
        const numbers = (path.match(/-?[\d.]+/gu) ?? []).map(Number);
        expect(numbers.slice(0, 2)).toEqual([0, values[0]]);
        for (let index = 1; index < values.length; index += 1) {
          const [, out = 0, , into = 0, x, y] = numbers.slice(2 + 6 * (index - 1), 8 + 6 * (index - 1));
          expect([x, y]).toEqual([index, values[index]]);
          const from = values[index - 1] ?? 0;
          const to = values[index] ?? 0;
          for (const control of [out, into]) {
            expect(control).toBeGreaterThanOrEqual(Math.min(from, to) - 0.001);
            expect(control).toBeLessThanOrEqual(Math.max(from, to) + 0.001);
          }
        }
      }),
    );
  });

  it('is empty for a single point', () => {
    expect(curvePath([{ x: 1, y: 1 }])).toBe('');
  });
});

describe('the emotion curve', () => {
  it('is one line when every emotion was rated, and two around a gap', () => {
    expect(curves(draw(4, 5, 6, 7))).toHaveLength(1);
    expect(curves(draw(4, 5, null, 6, 7))).toHaveLength(2);
  });

  it('says in the gap whether the emotion was skipped or did not apply', () => {
    expect(draw(4, null, 5)).toContain('skipped');
    expect(draw(4, 'not_applicable', 5)).toContain('n/a');
    expect(draw(4, 4, 5)).not.toMatch(/skipped|n\/a/u);
  });

  it('describes itself by its lowest, its highest and its last point', () => {
    expect(draw(4, 2, 7, null)).toContain(
      'aria-label="Emotion curve of 4 touchpoints. Lowest: Stap 2, 2 of 7. Highest: Stap 3, 7 of 7. It ends with Stap 3, 7 of 7.',
    );
    expect(draw(null, 'not_applicable')).toContain('Emotion curve: no emotions were rated.');
  });

  it('gives a pain its word beside its colour', () => {
    expect(draw(4, 2)).toContain('>pain</text>');
    expect(draw(4, 4)).not.toContain('>pain</text>');
  });
});
