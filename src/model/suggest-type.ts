import { addressPattern, fixedSegments, matchesPattern } from './address-pattern.js';
import type { Journey } from './journey.js';
import { knownType, spellType } from './known-type.js';
import type { Study, TouchpointType } from './study.js';
import type { Page } from './touchpoint.js';
import { touchpointsInOrder } from './touchpoints-in-order.js';

/**
 * The touchpoint type that a page is likely to be of: what the study learned about its address, else what the reviewer
 * called such a page earlier in this journey, else the part of its title that names the page.
 */
export function suggestType(page: Page, journey: Pick<Journey, 'touchpoints'>, study: Study | undefined): string {
  const learned = study && learnedType(page.address, study);
  if (learned) return learned.name;
  const pattern = addressPattern(page.address);
  const earlier = journey.touchpoints.findLast(
    (touchpoint) =>
      touchpoint.deletedAt === null &&
      !touchpoint.typeSuggested &&
      touchpoint.page !== null &&
      addressPattern(touchpoint.page.address) === pattern,
  );
  if (earlier) return earlier.type;
  return spellType(study?.types ?? [], nameInTitle(page));
}

/**
 * The phase that a touchpoint of this type is likely to belong to: as the study says, else that of the last touchpoint,
 * else the one in which the study begins.
 */
export function suggestPhase(
  type: string,
  { touchpoints }: Pick<Journey, 'touchpoints'>,
  study: Study | undefined,
): string | null {
  const known = knownType(study?.types ?? [], type)?.phase;
  if (known) return known;
  const last = touchpointsInOrder({ touchpoints }).at(-1);
  return last ? last.phase : (study?.phases[0] ?? null);
}

/** The type with the pattern that says most about an address. */
function learnedType(address: string, { types }: Study): TouchpointType | undefined {
  const matching = types.flatMap((type) =>
    type.addresses
      .filter((pattern) => matchesPattern(pattern, address))
      .map((pattern) => ({ type, fixed: fixedSegments(pattern) })),
  );
  return matching.sort((a, b) => b.fixed - a.fixed)[0]?.type;
}

/** The part of a page's title that names the page and not the site: "Winkelmand | Bruinhuis" gives "Winkelmand". */
function nameInTitle({ title, address }: Page): string {
  const part = title.split(/\s+[|–—·•»-]\s+|: /u).find((text) => /\p{L}/u.test(text));
  return (part ?? new URL(address).pathname).trim();
}
