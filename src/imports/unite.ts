import { compareText, contentOf } from './content-of.js';

/**
 * The records of two lists, each id once, in the order of their moments and then ids. Of two records with one id the
 * later by `rank` is taken, and of equal ones the last by content.
 */
export function unite<Item extends { id: string }>(
  lists: readonly (readonly Item[])[],
  momentOf: (item: Item) => string,
  rank: (item: Item) => number = () => 0,
): Item[] {
  const byId = new Map<string, Item>();
  for (const item of lists.flat()) {
    const same = byId.get(item.id);
    const order = same === undefined ? 1 : rank(item) - rank(same) || compareText(contentOf(item), contentOf(same));
    if (order > 0) byId.set(item.id, item);
  }
  return [...byId.values()].sort(
    (one, other) => Date.parse(momentOf(one)) - Date.parse(momentOf(other)) || compareText(one.id, other.id),
  );
}
