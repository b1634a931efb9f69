import type { Journey } from '../../model/journey.js';

/** By what a list of journeys can be narrowed. */
export const narrowingParts = ['study', 'brand', 'round', 'reviewer', 'status'] as const;

export type NarrowingPart = (typeof narrowingParts)[number];

/** What is wanted of each part; what it leaves out may be anything, and the empty text is none. */
export type Narrowing = Partial<Record<NarrowingPart, string>>;

const partOf: Record<NarrowingPart, (journey: Journey) => string> = {
  study: ({ study }) => study ?? '',
  brand: ({ brand }) => brand.name,
  round: ({ round }) => round ?? '',
  reviewer: ({ reviewer }) => reviewer,
  status: ({ state, editing }) => editing?.status ?? state,
};

/** Whether a journey is among those that are wanted. */
export const isWanted = (journey: Journey, narrowing: Narrowing): boolean =>
  narrowingParts.every((part) => [undefined, partOf[part](journey)].includes(narrowing[part]));

/** What the journeys can be narrowed to, in the order in which they have it; nothing when they are all alike. */
export function narrowingValues(journeys: readonly Journey[], part: NarrowingPart): string[] {
  const values = [...new Set(journeys.map(partOf[part]))];
  return values.length < 2 ? [] : values;
}

/** The narrowing that an address asks for; what no journey has any more hides none. */
export function readNarrowing(query: URLSearchParams, journeys: readonly Journey[]): Narrowing {
  const asked = narrowingParts.flatMap((part) => {
    const value = query.get(part);
    return value !== null && narrowingValues(journeys, part).includes(value) ? [[part, value]] : [];
  });
  return Object.fromEntries(asked);
}

/** It as the query of an address, with its `?`; empty when all are wanted. */
export function writeNarrowing(narrowing: Narrowing): string {
  const query = new URLSearchParams(narrowing).toString();
  return query === '' ? '' : `?${query}`;
}
