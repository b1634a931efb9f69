import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMapFilter, writeMapFilter } from '../../src/dashboard/map/map-query.js';
import { defaultFilter, mapChoices } from '../../src/measure/map-filter.js';
import { mapJourneys, mapStudy } from '../model/map-of-two.js';

const journeys = mapJourneys.filter(({ study }) => study === mapStudy.id);

describe('the address of what a map shows', () => {
  it('finds any choice again in the address that was made of it', () => {
    const choices = mapChoices(mapStudy, journeys);
    const orAll = <Value>(values: readonly Value[]) => fc.constantFrom(...values, null);
    fc.assert(
      fc.property(
        fc.record({
          brand: orAll(choices.brands),
          round: orAll(choices.rounds),
          reviewer: orAll(choices.reviewers),
          channel: orAll(choices.channels),
          questionSet: fc.constantFrom(...choices.questionSets),
          unfinished: fc.boolean(),
        }),
        (filter) => {
          const hash = `#/studies/x/map?${writeMapFilter(filter, mapStudy, journeys)}`;
          expect(readMapFilter(hash, mapStudy, journeys)).toEqual(filter);
        },
      ),
    );
  });

  it('reads an address of which nothing is there any more as if nothing was chosen', () => {
    expect(readMapFilter('#/studies/x/map?brand=Weg&round=ooit&channel=fax', mapStudy, journeys)).toEqual(
      defaultFilter(mapStudy, journeys),
    );
  });
});
