import { addressPattern, joinPatterns, matchesPattern } from './address-pattern.js';
import type { Study, TouchpointType } from './study.js';
import type { Touchpoint } from './touchpoint.js';

/** The longest pattern worth keeping, which is also the longest line that the model allows. */
const longest = 300;

/**
 * The study with what confirmed touchpoints teach it about addresses; the same object when they teach nothing new. A
 * pattern belongs to one type, the one that was confirmed last; types that the study does not have stay the reviewer's.
 */
export function learnAddresses(study: Study, confirmed: readonly Pick<Touchpoint, 'type' | 'page'>[]): Study {
  let { types } = study;
  for (const { type, page } of confirmed) {
    const known = types.find(({ name }) => name === type);
    if (!known || !page) continue;
    const pattern = addressPattern(page.address);
    const elsewhere = types.some((each) => each !== known && each.addresses.includes(pattern));
    const matched = known.addresses.some((each) => matchesPattern(each, page.address));
    if (pattern.length > longest || (matched && !elsewhere)) continue;
    types = types.map((each) => relearn(each, each === known, pattern));
  }
  return types === study.types ? study : { ...study, types };
}

function relearn(type: TouchpointType, confirmed: boolean, pattern: string): TouchpointType {
  const others = type.addresses.filter((each) => each !== pattern);
  if (!confirmed) return { ...type, addresses: others };
  const joining = others.find((each) => joinPatterns(each, pattern) !== undefined);
  const joined = joining === undefined ? undefined : joinPatterns(joining, pattern);
  return { ...type, addresses: [...others.filter((each) => each !== joining), joined ?? pattern] };
}
