import type { BrandRound } from './brand-round.js';
import { wholeId } from './brand-round.js';
import type { ReviewerValues } from './nested-means.js';
import type { TypeIndex } from './touchpoint-type.js';

/** Ids of the types that every one of the groups rated, in the order of a report. */
export function sharedTypes(groups: readonly BrandRound[], types: TypeIndex): number[] {
  return types.inOrder().filter((id) => groups.every((group) => group.types.score.valuesOf(id).value.length > 0));
}

/**
 * A brand's score (or net score) over some types only, one value per reviewer: built inside out like the score itself,
 * so that two brands are compared on what both of them offered.
 */
export function scoresOn(
  shared: readonly number[],
  figure: 'score' | 'net',
  group: BrandRound,
  types: TypeIndex,
): ReviewerValues {
  const weights = new Float64Array(types.types.length);
  for (const id of shared) weights[id] = types.types[id]?.importance ?? 1;
  if (holdsAll(weights, group, types)) return group.whole.valuesOf(wholeId(figure));
  const { reviewer, end, type } = group.cells;
  const values = group.cells[figure];
  const result: ReviewerValues = { reviewer: [], value: [] };
  let sum = 0;
  let journeys = 0;
  let cell = 0;
  for (let journey = 0; journey < end.length; journey += 1) {
    let weight = 0;
    let weighted = 0;
    for (; cell < (end[journey] ?? 0); cell += 1) {
      const share = weights[type[cell] ?? 0] ?? 0;
      weight += share;
      weighted += share * (values[cell] ?? 0);
    }
    if (weight > 0) {
      sum += weighted / weight;
      journeys += 1;
    }
    if (reviewer[journey + 1] === reviewer[journey]) continue;
    if (journeys > 0) {
      result.reviewer.push(reviewer[journey] ?? 0);
      result.value.push(sum / journeys);
    }
    sum = 0;
    journeys = 0;
  }
  return result;
}

/** Whether nothing with weight would be left out. */
function holdsAll(weights: Float64Array, group: BrandRound, types: TypeIndex): boolean {
  return types.types.every(
    ({ importance }, id) => importance === weights[id] || group.types.score.valuesOf(id).value.length === 0,
  );
}
