import type { Journey } from './journey.js';
import type { Study } from './study.js';

/** Whether pictures may be kept with a journey: its study says so, also of photos; of a quick one it is the reviewer's own choice. */
export const allowsPictures = (
  { study: id }: Pick<Journey, 'study'>,
  study: Pick<Study, 'picturesAllowed'> | undefined,
  ownChoice: boolean,
): boolean => (id === null ? ownChoice : study?.picturesAllowed === true);
