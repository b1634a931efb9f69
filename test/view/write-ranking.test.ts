import { expect, it } from 'vitest';
import { writeRanking } from '../../src/view/write-ranking.js';
import { roundOf } from '../measure/report-of.js';
import { journeys, study } from '../measure/worked-example.js';

it('puts brands in order, or says what stands in the way', () => {
  expect(writeRanking(roundOf(journeys, study).ranking, 'en')).toBe(
    'On the touchpoint types they share: Kaasland (73) and Bruinhuis (60). The order alone does not say that neighbours differ.',
  );
  const { ranking } = roundOf(
    journeys.map((journey) => ({ ...journey, touchpoints: journey.touchpoints.slice(0, 2) })),
    study,
  );
  expect(writeRanking(ranking, 'nl')).toContain('Bruinhuis heeft een dekking van 67%, minder dan 80%.');
});
