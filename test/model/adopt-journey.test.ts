import { describe, expect, it } from 'vitest';
import {
  addBrandOf,
  adoptJourney,
  matchBrand,
  releaseJourney,
  removeBrandOf,
  studyOfJourney,
} from '../../src/model/adopt-journey.js';
import { parse } from '../../src/model/parse.js';
import { studySchema } from '../../src/model/study.js';
import { makeJourney, makeStudy, makeTouchpoint } from '../measure/make-journey.js';
import { sampleId, sampleTime } from './sample-journey.js';

const brand = { promises: [], plannedWows: [] };
const study = makeStudy([], {
  brands: [
    { ...brand, name: 'Bruinhuis B.V.', role: 'own', sites: ['bruinhuis.nl'] },
    { ...brand, name: 'Kaasland', role: 'competitor', sites: [] },
  ],
});

describe('a journey that is adopted by a study', () => {
  it.each([
    ['by its name', makeJourney({ brand: 'kaasland' }), { name: 'Kaasland', role: 'competitor' }],
    ['by its website', makeJourney({ brand: 'Bruinhuis' }), { name: 'Bruinhuis B.V.', role: 'own' }],
    ['not at all', makeJourney({ brand: 'Lichtvink' }), { name: 'Lichtvink', role: null }],
  ])('is filed under the brand of the study, known %s, and comes back as it was', (_, journey, expected) => {
    const adopted = adoptJourney(journey, study, 'round 2', sampleTime(5));
    expect(adopted).toMatchObject({ study: study.id, round: 'round 2', brand: expected });
    expect(adopted.touchpoints).toEqual(journey.touchpoints);
    expect({ ...releaseJourney(adopted, journey, sampleTime(6)), updatedAt: journey.updatedAt }).toEqual(journey);
  });

  it('can make the study: its brand, and phases and types in the order of the walk', () => {
    const journey = makeJourney({
      goals: [{ text: 'A lamp', reached: 'yes' }],
      touchpoints: [
        makeTouchpoint({ type: 'Home', phase: 'Look' }),
        makeTouchpoint({ type: 'Checkout' }),
        makeTouchpoint({ type: 'Deleted', deletedAt: sampleTime(1) }),
        makeTouchpoint({ type: 'Home', phase: 'Use' }),
        makeTouchpoint({ type: 'Checkout', phase: 'Order' }),
      ],
    });
    const made = parse(studySchema, studyOfJourney(journey, sampleId(9), sampleTime(9)));
    expect(made.phases).toEqual(['Look', 'Use', 'Order']);
    expect(made.types.map(({ name, phase }) => [name, phase])).toEqual([
      ['Home', 'Look'],
      ['Checkout', 'Order'],
    ]);
    expect(made).toMatchObject({ title: 'Bruinhuis', goals: ['A lamp'], brands: [{ sites: ['bruinhuis.nl'] }] });
  });
});

describe('the brand of a journey', () => {
  const journey = makeJourney({ brand: 'Lampenboer' });

  it('becomes one of the study, as a competitor of the own brand, and can leave again', () => {
    const joined = addBrandOf(study, journey);
    expect(matchBrand(joined, journey)).toMatchObject({ role: 'competitor', sites: ['lampenboer.nl'] });
    expect(parse(studySchema, joined).brands).toHaveLength(3);
    expect(removeBrandOf(joined, journey)).toEqual(study);
  });

  it('stays once somebody worked on it', () => {
    const joined = addBrandOf(study, journey);
    const worked = { ...joined, brands: joined.brands.map((each) => ({ ...each, promises: ['Morgen in huis'] })) };
    expect(removeBrandOf(worked, journey)).toBe(worked);
  });
});
