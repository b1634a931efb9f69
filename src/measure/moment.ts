import type { Rating } from '../model/rating.js';
import { isPoint } from './score.js';

/** The lowest answer of the four, 8 when there is none. */
function lowestAnswer({ effectiveness, ease, emotion, expectation }: Rating): number {
  let lowest = 8;
  if (isPoint(effectiveness) && effectiveness < lowest) lowest = effectiveness;
  if (isPoint(ease) && ease < lowest) lowest = ease;
  if (isPoint(emotion) && emotion < lowest) lowest = emotion;
  if (isPoint(expectation) && expectation < lowest) lowest = expectation;
  return lowest;
}

/** A pain: any of the three E's at 3 or lower, or worse than expected (3 or lower). See docs/method.md. */
export const isPain = (rating: Rating): boolean => lowestAnswer(rating) <= 3;

/** A wow: emotion and expectation both at 6 or higher. See docs/method.md. */
export function isWow({ emotion, expectation }: Rating): boolean {
  return isPoint(emotion) && emotion >= 6 && isPoint(expectation) && expectation >= 6;
}

/** How bad a pain is, 0 (no pain) to 1 (an answer of 1): `(4 - lowest answer) / 3`. See docs/method.md. */
export const painDepth = (rating: Rating): number => Math.max(0, (4 - lowestAnswer(rating)) / 3);
