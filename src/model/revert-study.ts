import type { Study } from './study.js';

/** A change of a study, as it was and as it became. */
export interface StudyChange {
  before: Study;
  after: Study;
}

/**
 * Takes one change back in a study that others may have changed since: only what the change changed, and only where that
 * is still as the change left it. Without other changes the arranged parts are exactly as they were. Swapping before and
 * after does the change again.
 */
export function revertStudy(study: Study, { before, after }: StudyChange): Study {
  return {
    ...study,
    phases: revertList(study.phases, before.phases, after.phases, (phase) => phase),
    types: revertList(study.types, before.types, after.types, ({ name }) => name),
    ideas: revertList(study.ideas, before.ideas, after.ideas, ({ id }) => id),
    comments: revertList(study.comments, before.comments, after.comments, ({ id }) => id),
    brands: study.brands.map((brand) => {
      const [was, became] = [before, after].map(({ brands }) => brands.find(({ name }) => name === brand.name));
      if (was === undefined || became === undefined) return brand;
      const { plannedWows } = brand;
      return { ...brand, plannedWows: revertList(plannedWows, was.plannedWows, became.plannedWows, JSON.stringify) };
    }),
    arrangement: {
      phases: revertList(
        study.arrangement.phases,
        before.arrangement.phases,
        after.arrangement.phases,
        ({ from }) => from,
      ),
      types: revertList(study.arrangement.types, before.arrangement.types, after.arrangement.types, ({ from }) => from),
      placements: revertList(
        study.arrangement.placements,
        before.arrangement.placements,
        after.arrangement.placements,
        ({ touchpoint }) => touchpoint,
      ),
    },
  };
}

/** A list with a change taken back: entries by key, and the order unless someone ordered it anew. */
function revertList<Item>(
  current: readonly Item[],
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] {
  if (same(before, after)) return [...current];
  const was = byKey(before, keyOf);
  const became = byKey(after, keyOf);
  const kept = byKey(current, keyOf);
  for (const key of new Set([...was.keys(), ...became.keys()])) {
    const [old, changed, now] = [was.get(key), became.get(key), kept.get(key)];
    if (same(old, changed)) continue;
    if (old === undefined) {
      if (same(now, changed)) kept.delete(key);
    } else if (changed === undefined) {
      if (now === undefined) kept.set(key, old);
    } else if (now !== undefined) {
      kept.set(key, revertEntry(now, old, changed));
    }
  }
  const order = orderOf([...kept.keys()], [...was.keys()], [...became.keys()]);
  return order.flatMap((key) => kept.get(key) ?? []);
}

/** An entry with its changed fields taken back, those that someone changed since left alone. */
function revertEntry<Item>(now: Item, old: Item, changed: Item): Item {
  if (typeof now !== 'object' || now === null) return same(now, changed) ? old : now;
  const reverted = (Object.keys(now) as (keyof Item)[])
    .filter((field) => !same(old[field], changed[field]) && same(now[field], changed[field]))
    .map((field) => [field, old[field]]);
  return { ...now, ...Object.fromEntries(reverted) };
}

/** Keys in the order before the change, as long as nobody ordered them since; keys it did not know follow their neighbour. */
function orderOf(keys: readonly string[], before: readonly string[], after: readonly string[]): string[] {
  const untouched = same(
    keys.filter((key) => after.includes(key)),
    after.filter((key) => keys.includes(key)),
  );
  const [leading, following] = untouched ? [before, keys] : [keys, before];
  const order = leading.filter((key) => keys.includes(key));
  for (const [place, key] of following.entries()) {
    if (order.includes(key) || !keys.includes(key)) continue;
    const neighbour = following.slice(0, place).findLast((each) => order.includes(each));
    order.splice(neighbour === undefined ? 0 : order.indexOf(neighbour) + 1, 0, key);
  }
  return order;
}

const byKey = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item> =>
  new Map(items.map((item) => [keyOf(item), item]));

/** Plain data of one shape and one order of fields. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
