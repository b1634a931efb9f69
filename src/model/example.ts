import type { Journey } from './journey.js';

/** How every id of the built-in example begins. No other begins so: it says that it was made in 1970. */
const prefix = '00000000-0000-7000-8000-';

/** The id of the example's part `number`. */
export const exampleId = (number: number): string => `${prefix}${String(number).padStart(12, '0')}`;

/** The id of the example's study. */
export const exampleStudyId = exampleId(1);

/** Whether a study or a journey is the built-in example, and so nothing that a reviewer made. */
export const isExample = ({ id }: { id: string }): boolean => id.startsWith(prefix);

/**
 * The journeys of the reviewer; those of the example only as long as there is nothing else to look at, so that it is never
 * counted among what was really walked.
 */
export function withoutExample<Each extends Pick<Journey, 'id'>>(journeys: readonly Each[]): Each[] {
  const own = journeys.filter((journey) => !isExample(journey));
  return own.length > 0 ? own : [...journeys];
}
