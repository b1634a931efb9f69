import { expect, it } from 'vitest';
import { writeRanking } from '../../src/view/write-ranking.js';
import { writeRoundHeadline, writeRoundLead } from '../../src/view/write-round.js';
import { evenly, makeJourney, makeTouchpoint } from '../measure/make-journey.js';
import { roundOf } from '../measure/report-of.js';
import { journeys, study } from '../measure/worked-example.js';

const round = roundOf(journeys, study);

it('begins with the goals, and then says what the reviewers can show', () => {
  expect(writeRoundHeadline(round, 'en')).toBe('Bruinhuis: 2 of 3 goals reached; Kaasland: 3 of 3 goals reached');
  expect(writeRoundLead(round, 'nl')).toBe(
    'Met zo weinig beoordelaars is een verschil in belevingsscore tussen Bruinhuis en Kaasland niet aan te tonen, ook als het er is.',
  );
});

it('says so when one reviewer walked, and when no goals were set', () => {
  const alone = roundOf([makeJourney({ touchpoints: [makeTouchpoint({ rating: evenly(5) })] })]);
  expect(writeRoundHeadline(alone, 'nl')).toBe('Bruinhuis: er waren geen doelen gesteld');
  expect(writeRoundLead(alone, 'en')).toContain('One reviewer');
});

it('puts brands in order, or says what stands in the way', () => {
  expect(writeRanking(round.ranking, 'en')).toBe(
    'On the touchpoint types they share: Kaasland (73) and Bruinhuis (60). The order alone does not say that neighbours differ.',
  );
  const { ranking } = roundOf(
    journeys.map((journey) => ({ ...journey, touchpoints: journey.touchpoints.slice(0, 2) })),
    study,
  );
  expect(writeRanking(ranking, 'nl')).toContain('Bruinhuis heeft een dekking van 67%, minder dan 80%.');
});
