import { isDefined } from '../measure/figure.js';
import type { JourneyFigures } from '../measure/journey-figures.js';
import { isPoint } from '../measure/score.js';
import type { Language } from '../model/settings.js';
import { journeyHeadlineWords } from '../text/journey-headline.js';
import { formatNumber } from './format-number.js';

/**
 * One journey in one sentence: where it stuck, else its worst pain and its best wow in the order in which they came.
 * A wow makes up for a pain only when it came later and the journey also ended pleasantly (last emotion 5 or higher).
 */
export function writeHeadline({ touchpoints, pains, wows }: JourneyFigures, language: Language): string {
  const words = journeyHeadlineWords[language];
  if (touchpoints.length === 0) return words.empty;
  const stuck = touchpoints.filter(({ touchpoint }) => touchpoint.marks.includes('blocked'));
  if (stuck.length > 0) return words.stuck(stuck.map(({ touchpoint }) => `“${touchpoint.type}”`).join(', '));
  if (!touchpoints.some(isAnswered)) return words.unanswered;
  const [pain] = pains;
  const [wow] = wows;
  if (!pain) return wow ? words.wow(wow.touchpoint.type) : words.even;
  if (!wow) return words.pain(pain.touchpoint.type);
  if (pain.sequence === wow.sequence) return words.both(pain.touchpoint.type);
  if (pain.sequence > wow.sequence) return words.painLater(pain.touchpoint.type, wow.touchpoint.type);
  const end = touchpoints.map(({ touchpoint }) => touchpoint.rating.emotion).findLast(isPoint);
  const sentence = end !== undefined && end >= 5 ? words.madeUp : words.wowLater;
  return sentence(pain.touchpoint.type, wow.touchpoint.type);
}

/** Whether there is anything to go by: an answer, or a mark that says the same. */
const isAnswered = ({ touchpoint: { rating, marks } }: JourneyFigures['touchpoints'][number]): boolean =>
  Object.values(rating).some(isPoint) || marks.length > 0;

function writeMet({ touchpoints, pains, wows }: JourneyFigures, language: Language): string {
  const words = journeyHeadlineWords[language];
  return touchpoints.length === 1
    ? words.metOne(pains.length > 0, wows.length > 0)
    : words.met(pains.length, wows.length);
}

/** How far one journey goes, what it comes to and how little it proves, as the sentences under the headline. */
export function writeLead(figures: JourneyFigures, language: Language, locked: boolean): string {
  const words = journeyHeadlineWords[language];
  const { touchpoints, score, peakEnd } = figures;
  if (touchpoints.length === 0) return locked ? '' : words.emptyLead;
  const channels = new Set(touchpoints.map(({ touchpoint }) => touchpoint.channel));
  const expectations = touchpoints.map(({ touchpoint }) => touchpoint.rating.expectation).filter(isPoint);
  const whole = (value: number): string => formatNumber(value, language);
  return [
    words.walked(touchpoints.length, channels.size),
    touchpoints.some(isAnswered) ? writeMet(figures, language) : null,
    isDefined(score) ? words.scored(whole(score), isDefined(peakEnd) ? whole(peakEnd) : null) : null,
    expectations.length === 0
      ? null
      : words.compared(
          expectations.filter((point) => point < 4).length,
          expectations.filter((point) => point > 4).length,
        ),
    words.caution,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}
