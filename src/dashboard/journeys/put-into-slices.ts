import type { Journey } from '../../model/journey.js';

/** Journeys some at a time; the latest, which has the greatest id, comes first. */
export type Slices = readonly (readonly Journey[])[];

/** The slices with one journey as it is now (undefined: no longer listed), in its place; all other slices are the same ones. */
export function putIntoSlices(slices: Slices, id: string, journey: Journey | undefined): Slices {
  const found = slices.findIndex((slice) => (slice.at(-1)?.id ?? '') <= id && slice.length > 0);
  const place = found === -1 ? slices.length - 1 : found;
  const before = slices[place] ?? [];
  const others = before.filter((each) => each.id !== id);
  if (journey === undefined && others.length === before.length) return slices;
  const after = journey === undefined ? others : [...others, journey].sort((a, b) => (a.id < b.id ? 1 : -1));
  return slices.length === 0 ? [after] : slices.map((slice, each) => (each === place ? after : slice));
}
