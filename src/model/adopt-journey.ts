import type { Journey } from './journey.js';
import { emptyStudy, newType } from './new-study.js';
import type { Study } from './study.js';
import type { Time } from './time.js';
import { touchpointsInOrder } from './touchpoints-in-order.js';

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** The brand of a study that a journey walked: of the same name, else with a host in common. */
export function matchBrand({ brands }: Pick<Study, 'brands'>, { brand }: Pick<Journey, 'brand'>) {
  const name = brand.name.trim().toLowerCase();
  return (
    brands.find((each) => each.name.trim().toLowerCase() === name) ??
    brands.find(({ sites }) => sites.some((site) => brand.sites.includes(site)))
  );
}

/**
 * The journey filed under a study and a round of it, by the study's name and role for its brand where it knows it.
 * Answers stay as they are.
 */
export function adoptJourney(
  journey: Journey,
  study: Pick<Study, 'id' | 'brands'>,
  round: string | null,
  now: Time,
): Journey {
  const known = matchBrand(study, journey);
  const brand = known ? { ...journey.brand, name: known.name, role: known.role } : journey.brand;
  return { ...journey, study: study.id, round, brand, updatedAt: now };
}

/** The study with the brand of a journey among its brands; one of an unknown role is a competitor beside an own brand. */
export function addBrandOf<Known extends Pick<Study, 'brands'>>(
  study: Known,
  { brand }: Pick<Journey, 'brand'>,
): Known {
  const role = brand.role ?? (study.brands.some((each) => each.role === 'own') ? 'competitor' : 'own');
  const { name, sites } = brand;
  return { ...study, brands: [...study.brands, { name, role, sites, promises: [], plannedWows: [] }] };
}

/** The study without the brand that came with a journey, unless somebody changed that brand since. */
export function removeBrandOf<Known extends Pick<Study, 'brands'>>(
  study: Known,
  journey: Pick<Journey, 'brand'>,
): Known {
  const brands = study.brands.filter(({ name }) => name !== journey.brand.name);
  const again = addBrandOf({ brands }, journey).brands.at(-1);
  const isUntouched = study.brands.some((each) => JSON.stringify(each) === JSON.stringify(again));
  return isUntouched ? { ...study, brands } : study;
}

/** The journey filed as it was before it was adopted; what else happened to it since stays. */
export const releaseJourney = (journey: Journey, { study, round, brand }: Journey, now: Time): Journey => ({
  ...journey,
  study,
  round,
  brand,
  updatedAt: now,
});

/** A study made from a walk: its brand, and its phases and touchpoint types in the order in which they were met. */
export function studyOfJourney(journey: Journey, id: string, now: Time): Study {
  const touchpoints = touchpointsInOrder(journey);
  const { name, sites } = journey.brand;
  return {
    ...emptyStudy,
    id,
    updatedAt: now,
    title: name,
    goals: unique(journey.goals.map(({ text }) => text)),
    phases: unique(touchpoints.flatMap(({ phase }) => (phase === null ? [] : [phase]))),
    types: unique(touchpoints.map(({ type }) => type)).map((type) =>
      newType(type, touchpoints.find((each) => each.type === type && each.phase !== null)?.phase ?? null),
    ),
    brands: [{ name, role: journey.brand.role ?? 'own', sites, promises: [], plannedWows: [] }],
    rounds: journey.round === null ? [] : [journey.round],
    questionSet: journey.questionSet,
  };
}
