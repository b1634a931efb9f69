/** Names of path segments whose next segment is one of many of a kind: a product, an article, a room. */
const listing = new Set(
  'product products producten artikel artikelen article articles item items p dp pd blog nieuws news hotel hotels kamer kamers room rooms reis reizen merk merken brand brands winkels stores vacature vacatures'.split(
    ' ',
  ),
);

const anything = '*';

/**
 * What addresses of one kind of page have in common, e.g. `bruinhuis.nl/product/*`: the host without `www.` and the path
 * (with the route behind `#`), numbers, keys and names of single items replaced by `*`. Of a cleaned address.
 */
export function addressPattern(address: string): string {
  const [host = '', ...path] = segmentsOf(address);
  return [host, ...path.map((segment, index) => (isVariable(segment, path[index - 1]) ? anything : segment))].join('/');
}

/** Whether a cleaned address is of the kind that `pattern` describes. */
export function matchesPattern(pattern: string, address: string): boolean {
  const expected = pattern.split('/');
  const segments = segmentsOf(address);
  return (
    segments.length === expected.length &&
    expected.every((segment, index) => segment === anything || segment === segments[index])
  );
}

/** How much a pattern says: of two that match, the one that leaves less open. */
export const fixedSegments = (pattern: string): number =>
  pattern.split('/').filter((segment) => segment !== anything).length;

/**
 * One pattern for two of the same kind that differ in one segment under the same parent, e.g. two items of a list of
 * which nothing else tells that it is one; undefined where they differ in more.
 */
export function joinPatterns(one: string, other: string): string | undefined {
  const [a, b] = [one.split('/'), other.split('/')];
  if (a.length !== b.length) return undefined;
  const different = a.flatMap((segment, index) => (segment === b[index] ? [] : [index]));
  // What stands right behind the host is a section of the site, not one of many of a kind.
  const [only = 0] = different;
  if (different.length !== 1 || only < 2) return undefined;
  return a.map((segment, index) => (index === only ? anything : segment)).join('/');
}

/** The host and the parts of path and route; the query is left out, since it says what was looked for and not where. */
function segmentsOf(address: string): string[] {
  const [, host = '', path = '', route = ''] = /^[^:]*:\/\/([^/?#]*)([^?#]*)(?:\?[^#]*)?(#.*)?$/su.exec(address) ?? [];
  const name = host.replace(/:\d+$/u, '').replace(/^www\./u, '');
  return [name, ...path.split('/'), ...route.split('/')].filter((segment) => segment !== '');
}

function isVariable(segment: string, parent: string | undefined): boolean {
  // A number, three digits in a row, or what was masked: one of many, or one customer's.
  if (/^\d+$|\d{3}|…/u.test(segment)) return true;
  if (parent === undefined) return false;
  // A long name in words under a section: an article or a product.
  return listing.has(parent.toLowerCase()) || segment.split(/[-_]/u).length >= 4;
}
