import { type BrandRound, type WholeFigure, wholeId } from './brand-round.js';
import type { Reason } from './figure.js';
import type { Range } from './interval.js';
import type { MeanFigure } from './nested-means.js';

/** Some figures of whole journeys, by name; their intervals are clipped to one range. */
export function wholeFiguresOf<Name extends WholeFigure>(
  group: BrandRound,
  figures: readonly Name[],
  range: Range,
  none?: Reason,
): Record<Name, MeanFigure> {
  return Object.fromEntries(
    figures.map((figure) => [figure, group.whole.figureOf(wholeId(figure), range, none)]),
  ) as Record<Name, MeanFigure>;
}
