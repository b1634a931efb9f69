import { useLayoutEffect, useState } from 'preact/hooks';
import type { MapFilter } from '../../measure/map-filter.js';
import type { Journey } from '../../model/journey.js';
import type { Study } from '../../model/study.js';
import { readMapFilter, writeMapFilter } from './map-query.js';

/**
 * The filter that the address says, and a way to change it there, so that what is seen can be linked to. Choosing does not
 * fill the history: one step back leaves the map.
 */
export function useMapFilter(study: Study, journeys: readonly Journey[]) {
  const [hash, setHash] = useState(location.hash);
  useLayoutEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const filter = readMapFilter(hash, study, journeys);
  const change = (part: Partial<MapFilter>) => {
    const next = { ...filter, ...part };
    // Another brand has rounds of its own: its latest one is shown.
    const query =
      part.brand === undefined
        ? writeMapFilter(next, study, journeys)
        : withoutRound(writeMapFilter(next, study, journeys));
    const [path = ''] = location.hash.split('?');
    history.replaceState(history.state, '', query === '' ? path : `${path}?${query}`);
    setHash(location.hash);
  };
  return { filter, change };
}

function withoutRound(query: string): string {
  const parts = new URLSearchParams(query);
  parts.delete('round');
  return parts.toString();
}
