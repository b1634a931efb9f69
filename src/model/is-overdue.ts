import type { Study } from './study.js';
import type { Time } from './time.js';

/** Whether the journeys of a study should have been deleted by now; its last day is the whole of that day, on the clock of `now`. */
export const isOverdue = ({ retainUntil }: Pick<Study, 'retainUntil'>, now: Time): boolean =>
  retainUntil !== null && retainUntil < now.slice(0, 10);
