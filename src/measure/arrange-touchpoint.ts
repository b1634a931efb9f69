import type { Arrangement, Study } from '../model/study.js';
import type { Touchpoint } from '../model/touchpoint.js';

/** Follows renamings one after another; a circle, as two merged studies can make one, ends where it began. */
function lastName(name: string, renamings: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let last = name;
  for (let next = renamings.get(last); next !== undefined && !seen.has(next); next = renamings.get(last)) {
    seen.add(next);
    last = next;
  }
  return last;
}

const renamingsOf = (renamings: Arrangement['types']): Map<string, string> =>
  new Map(renamings.map(({ from, to }) => [from, to]));

/**
 * How touchpoints read in the report of a study: under the type and in the phase that the desk arranged them in. What
 * the reviewer chose stays in the journey.
 */
export function arrangeTouchpoint(study: Pick<Study, 'arrangement'> | null): (touchpoint: Touchpoint) => Touchpoint {
  const { placements = [], types = [], phases = [] } = study?.arrangement ?? {};
  if (placements.length + types.length + phases.length === 0) return (touchpoint) => touchpoint;
  const places = new Map(placements.map(({ touchpoint, type }) => [touchpoint, type]));
  const typeNames = renamingsOf(types);
  const phaseNames = renamingsOf(phases);
  return (touchpoint) => {
    const type = lastName(places.get(touchpoint.id) ?? touchpoint.type, typeNames);
    const phase = touchpoint.phase === null ? null : lastName(touchpoint.phase, phaseNames);
    return type === touchpoint.type && phase === touchpoint.phase ? touchpoint : { ...touchpoint, type, phase };
  };
}
