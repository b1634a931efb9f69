/** A list with `item` put in at a place, or at the end when the list became shorter. */
export const insertAt = <Item>(items: readonly Item[], place: number, item: Item): Item[] =>
  items.toSpliced(place, 0, item);

/** A list with the item at `place` moved by some places; one that would leave the list stays. */
export function moveBy<Item>(items: readonly Item[], place: number, by: number): Item[] {
  const item = items[place];
  const target = place + by;
  if (item === undefined || target < 0 || target >= items.length) return [...items];
  return insertAt(items.toSpliced(place, 1), target, item);
}

/** A list with one name replaced; a name that another window deleted meanwhile is added, because somebody typed it. */
export const renameOrAdd = (names: readonly string[], from: string, to: string): string[] =>
  names.includes(from) ? names.map((name) => (name === from ? to : name)) : [...names, to];

/** Puts a deleted name back in its place, unless it is back already. */
export const restoreName = (names: readonly string[], place: number, name: string): string[] =>
  names.includes(name) ? [...names] : insertAt(names, place, name);

/**
 * What stands in the way of a new or changed name: another part of the list has it (`taken`), or it is the older name of
 * another part, under which touchpoints with that name count (`countsAs`). `from` is the name that is changed, if any.
 */
export function takenName(
  name: string,
  from: string | null,
  { names, renamings, used }: NameUse,
): { taken: true } | { countsAs: string } | null {
  if (names.some((each) => each !== from && each.toLowerCase() === name.toLowerCase())) return { taken: true };
  const renaming = renamings.find((each) => each.from === name && used.has(name));
  return renaming === undefined || renaming.to === from ? null : { countsAs: renaming.to };
}

export interface NameUse {
  names: readonly string[];
  renamings: readonly { from: string; to: string }[];
  /** The names under which reviewers filed touchpoints. */
  used: ReadonlySet<string>;
}
