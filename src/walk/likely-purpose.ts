import type { Journey } from '../model/journey.js';
import { isOnSite } from '../model/site.js';
import type { Study } from '../model/study.js';

/** What is walked for: the id of a study, `quick` for a quick journey, or empty while nothing is chosen. */
export type Purpose = string;

/** The studies with a brand on the site of an address. */
export const studiesAt = (address: string | null, studies: Study[]): Study[] =>
  studies.filter(({ brands }) => brands.some((brand) => address !== null && isOnSite(address, brand)));

/**
 * What the reviewer most likely comes for: the study whose journey was about to begin, else the one study of this site,
 * else a quick journey where one can be started; nothing where several studies could be meant.
 */
export function likelyPurpose(
  address: string | null,
  studies: Study[],
  intended: Pick<Journey, 'study'> | undefined,
  quick: boolean,
): Purpose {
  if (intended?.study && studies.some(({ id }) => id === intended.study)) return intended.study;
  const [only, ...others] = studiesAt(address, studies);
  if (only) return others.length === 0 ? only.id : '';
  return quick ? 'quick' : '';
}
