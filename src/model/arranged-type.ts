import { followRenamings } from './follow-renamings.js';
import type { Arrangement } from './study.js';
import type { Touchpoint } from './touchpoint.js';

/** A touchpoint as far as its type goes, in its reviewer's word. */
export type NamedTouchpoint = Pick<Touchpoint, 'id' | 'type'>;

/** Under which type the desk arranged a touchpoint: where it was placed, else what its reviewer's word is called now. */
export function arrangedType({ placements, types }: Arrangement): (touchpoint: NamedTouchpoint) => string {
  const places = new Map(placements.map(({ touchpoint, type }) => [touchpoint, type]));
  const follow = followRenamings(types);
  return ({ id, type }) => follow(places.get(id) ?? type);
}
