import type { Journey } from '../../model/journey.js';
import { noStudy } from '../route.js';
import { queryOf, useHash } from '../use-hash.js';

/** The part of an address that keeps the choice of a study. */
export const deskQuery = (study: string | null): string => (study === null ? '' : `?study=${study}`);

/** Whether the desk shows a journey under that choice. */
export const isOfStudy = ({ study }: Pick<Journey, 'study'>, chosen: string | null): boolean =>
  chosen === null || (study ?? noStudy) === chosen;

/**
 * The study whose journeys the desk shows, null: all, and a way to choose another; it stays in the address, so that it
 * holds from journey to journey.
 */
export function useDeskStudy(): [string | null, (study: string | null) => void] {
  const { hash, replaceQuery } = useHash();
  return [queryOf(hash).get('study'), (chosen) => replaceQuery(deskQuery(chosen))];
}
