import { experienceScales, type Rating } from '../model/rating.js';
import { isPoint } from './score.js';

/** A pain: any of the three E's at 3 or lower, or worse than expected (3 or lower). METHOD section 3. */
export function isPain(rating: Rating): boolean {
  return [...experienceScales, 'expectation' as const].some((scale) => {
    const answer = rating[scale];
    return isPoint(answer) && answer <= 3;
  });
}

/** A wow: emotion and expectation both at 6 or higher. METHOD section 3. */
export function isWow({ emotion, expectation }: Rating): boolean {
  return isPoint(emotion) && emotion >= 6 && isPoint(expectation) && expectation >= 6;
}

/** How bad a pain is, 0 (no pain) to 1 (an answer of 1): `(4 - lowest answer) / 3`. METHOD section 3. */
export function painDepth(rating: Rating): number {
  const answers = Object.values(rating).filter(isPoint);
  return isPain(rating) ? (4 - Math.min(...answers)) / 3 : 0;
}
