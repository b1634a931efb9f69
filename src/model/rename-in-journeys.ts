import type { Journey } from './journey.js';
import { renameOrAdd } from './name-list.js';
import type { Study } from './study.js';

/**
 * Calls a brand or a round by another name, also in the journeys that were walked under it, so that their figures stay
 * together. That is filing: no answer changes, also where a journey is locked.
 */
export function renameInJourneys(
  part: 'brand' | 'round',
  from: string,
  to: string,
): (study: Study, journeys: Journey[]) => { study: Study; journeys: Journey[] } {
  return (study, journeys) =>
    part === 'brand'
      ? {
          study: { ...study, brands: study.brands.map((each) => (each.name === from ? { ...each, name: to } : each)) },
          journeys: journeys
            .filter(({ brand }) => brand.name === from)
            .map((journey) => ({ ...journey, brand: { ...journey.brand, name: to } })),
        }
      : {
          study: { ...study, rounds: renameOrAdd(study.rounds, from, to) },
          journeys: journeys.filter(({ round }) => round === from).map((journey) => ({ ...journey, round: to })),
        };
}
