import fc from 'fast-check';
import { bringIn, essence, file } from '../imports/merge-files.js';
import type { Random } from './random.js';

/** How often merging the same files in another order gave something else. */
export interface MergeFigures {
  tried: number;
  orderDependent: number;
}

/** Merges `count` sets of files of colleagues, each in two orders. */
export function tortureMerges({ below }: Random, count: number): MergeFigures {
  const figures: MergeFigures = { tried: 0, orderDependent: 0 };
  const sets = fc.sample(fc.array(file, { minLength: 2, maxLength: 5 }), { numRuns: count, seed: below(2 ** 31) });
  for (const files of sets) {
    const shuffled = files
      .map((each) => ({ each, place: below(2 ** 31) }))
      .sort((a, b) => a.place - b.place)
      .map(({ each }) => each);
    const [one, other] = [files, shuffled].map((order) => JSON.stringify(essence(bringIn(order).profile)));
    figures.tried += 1;
    figures.orderDependent += Number(one !== other);
  }
  return figures;
}
