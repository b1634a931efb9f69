import type { Journey } from '../model/journey.js';
import type { Study } from '../model/study.js';

/** The journeys of one brand in one round, reviewer by reviewer. */
export interface JourneyGroup {
  brand: string;
  round: string | null;
  reviewers: { reviewer: string; journeys: Journey[] }[];
}

/** Journeys of one study and question set by round, brand and reviewer, in an order that does not depend on theirs. */
export function groupJourneys(journeys: readonly Journey[], study: Study | null): JourneyGroup[] {
  const rounds = groupBy(journeys, ({ round }) => round);
  return inOrder(rounds, study?.rounds ?? []).flatMap(([round, ofRound]) =>
    inOrder(
      groupBy(ofRound, ({ brand }) => brand.name),
      study?.brands.map(({ name }) => name) ?? [],
    ).map(([brand, ofBrand]) => ({
      brand,
      round,
      reviewers: inOrder(
        groupBy(ofBrand, ({ reviewer }) => reviewer),
        [],
      ).map(([reviewer, walked]) => ({ reviewer, journeys: walked.sort((a, b) => (a.id < b.id ? -1 : 1)) })),
    })),
  );
}

/** Items by key, in the order in which keys are met. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Groups in a given order, those it does not name after them by name; null comes first. */
function inOrder<Key extends string | null, Item>(
  groups: ReadonlyMap<Key, Item[]>,
  order: readonly string[],
): [Key, Item[]][] {
  const places = new Map(order.map((name, place): [string | null, number] => [name, place]));
  const place = (key: Key): number => (key === null ? -1 : (places.get(key) ?? order.length));
  return [...groups].sort(([a], [b]) => place(a) - place(b) || ((a ?? '') < (b ?? '') ? -1 : 1));
}
