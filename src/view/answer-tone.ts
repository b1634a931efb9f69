import type { Answer } from '../model/rating.js';

/** The class of an answer: `low` hurts, `high` is what a wow is made of; the point itself says so as well. */
export function answerTone(answer: Answer): string {
  if (typeof answer !== 'number') return 'answer-tone answer-tone--none';
  return answer <= 3 ? 'answer-tone answer-tone--low' : answer >= 6 ? 'answer-tone answer-tone--high' : 'answer-tone';
}
