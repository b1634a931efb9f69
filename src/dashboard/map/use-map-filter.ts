import type { MapFilter } from '../../measure/map-filter.js';
import type { Journey } from '../../model/journey.js';
import type { Study } from '../../model/study.js';
import { useHash } from '../use-hash.js';
import { readMapFilter, writeMapFilter } from './map-query.js';

/**
 * The filter that the address says, and a way to change it there, so that what is seen can be linked to. Choosing does not
 * fill the history: one step back leaves the map.
 */
export function useMapFilter(study: Study, journeys: readonly Journey[]) {
  const { hash, replaceQuery } = useHash();
  const filter = readMapFilter(hash, study, journeys);
  const change = (part: Partial<MapFilter>) => {
    const next = { ...filter, ...part };
    // Another brand has rounds of its own: its latest one is shown.
    const written = writeMapFilter(next, study, journeys);
    const query = part.brand === undefined ? written : withoutRound(written);
    replaceQuery(query === '' ? '' : `?${query}`);
  };
  return { filter, change };
}

function withoutRound(query: string): string {
  const parts = new URLSearchParams(query);
  parts.delete('round');
  return parts.toString();
}
