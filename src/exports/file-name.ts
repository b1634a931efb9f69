import type { Journey } from '../model/journey.js';

/**
 * Name of a file about a journey, e.g. `2026-11-22-bruinhuis-kim.geeltje.json` for the ending `.geeltje.json`: plain
 * ASCII without spaces, and dated by the journey's start, so that files sort by walk and none has a name that Windows
 * reserves.
 */
export function fileName(
  journey: Pick<Journey, 'brand' | 'reviewer' | 'startedAt' | 'updatedAt'>,
  ending: string,
): string {
  const day = (journey.startedAt ?? journey.updatedAt).slice(0, 10);
  const parts = [day, toAscii(journey.brand.name) || toAscii(journey.brand.sites[0] ?? ''), toAscii(journey.reviewer)];
  return `${parts.filter((part) => part !== '').join('-')}${ending}`;
}

/** The same names in the same order, with a number before the ending of each that was there already. */
export function uniqueNames(names: readonly string[], ending: string): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name.slice(0, -ending.length)}_${count}${ending}`;
  });
}

/** A text as part of a file name: small letters, digits and hyphens, at most 40. */
export const toAscii = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/gu, '');
