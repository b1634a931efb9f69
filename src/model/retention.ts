import { type Journey, nothingWalked } from './journey.js';
import { emptyStudy } from './new-study.js';
import type { Settings } from './settings.js';
import type { Study } from './study.js';
import { elapsed, type Time } from './time.js';

const day = 24 * 60 * 60 * 1000;

/** From so long before the last day on it is said, in milliseconds. */
const warnsBefore = 14 * day;

/** How long at least a warning stands before anything is deleted, in milliseconds. */
const noticeAtLeast = 2 * day;

/** How long what was deleted can be brought back, in milliseconds. */
export const undoPeriod = 30 * day;

/** A study of which the journeys are about to be deleted, or are to be deleted now. */
export interface Retention {
  study: Pick<Study, 'id' | 'title'>;
  /** The last day that they are kept, as `2027-06-30`. */
  until: string;
  isOver: boolean;
}

/** The studies whose journeys are kept for another two weeks at most. `now` says by its own offset which day it is. */
export function retentionsDue(studies: readonly Study[], now: Time): Retention[] {
  const today = now.slice(0, 10);
  return studies.flatMap(({ id, title, retainUntil: until, deletedAt }) => {
    if (until === null || deletedAt !== null || Date.parse(until) - Date.parse(today) > warnsBefore) return [];
    return [{ study: { id, title }, until, isOver: until < today }];
  });
}

/** Whether its journeys may go: their last day is over, and a warning of just that day was shown two days ago or earlier. */
export const mayBeDeleted = (
  { study, until, isOver }: Retention,
  { retentionWarnings }: Pick<Settings, 'retentionWarnings'>,
  now: Time,
): boolean =>
  isOver &&
  retentionWarnings.some(
    (warning) => warning.study === study.id && warning.until === until && elapsed(warning.at, now) >= noticeAtLeast,
  );

/**
 * Whether a journey goes when its study has kept its journeys until a day: one that began later is new work, of which
 * nobody agreed that it goes. Also of a row that cannot be read.
 */
export const goesAfter = (until: string, { startedAt }: { startedAt: unknown }): boolean =>
  typeof startedAt !== 'string' || startedAt.slice(0, 10) <= until;

/** What stands in an emptied journey or study where something must stand. */
const nothing = '–';

/** A deleted journey of which only the id and the deletion are left, so that merging files still knows that it went. */
export const emptied = ({ id, updatedAt, deletedAt }: Pick<Journey, 'id' | 'updatedAt' | 'deletedAt'>): Journey => ({
  id,
  updatedAt,
  deletedAt,
  study: null,
  brand: { name: nothing, sites: [], role: null },
  round: null,
  reviewer: nothing,
  conflict: null,
  goals: [],
  expectation: '',
  questionSet: 1,
  device: '',
  state: 'finished',
  ...nothingWalked,
});

/** Whether nothing but the deletion of a journey is left. */
export const isEmptied = ({ deletedAt, brand, reviewer, startedAt, touchpoints }: Journey): boolean =>
  deletedAt !== null &&
  brand.name === nothing &&
  reviewer === nothing &&
  startedAt === null &&
  touchpoints.length === 0;

/** A deleted study of which only the id and the deletion are left, for the same reason. */
export const emptiedStudy = ({ id, updatedAt, deletedAt }: Pick<Study, 'id' | 'updatedAt' | 'deletedAt'>): Study => ({
  ...emptyStudy,
  closing: [],
  id,
  updatedAt,
  deletedAt,
  title: nothing,
});

/** Whether nothing but the deletion of a study is left. */
export const isEmptiedStudy = ({ deletedAt, title, brands, types, ideas, comments }: Study): boolean =>
  deletedAt !== null && title === nothing && [brands, types, ideas, comments].every((list) => list.length === 0);
