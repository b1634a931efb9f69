import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { journeySchema } from '../../src/model/journey.js';
import { journeyFileSchema } from '../../src/model/journey-file.js';
import { InvalidDataError, parse } from '../../src/model/parse.js';
import { nameSchema } from '../../src/model/text-field.js';
import { dataVersion } from '../../src/model/upgrade.js';
import { sampleJourney, sampleTime, sampleTouchpoint } from './sample-journey.js';

describe('data that is right', () => {
  it('comes through unchanged', () => {
    const journey = sampleJourney({ touchpoints: [sampleTouchpoint(1)] });
    expect(parse(journeySchema, structuredClone(journey))).toEqual(journey);
  });
});

describe('data that is wrong', () => {
  const journey = sampleJourney({ touchpoints: [sampleTouchpoint(1), sampleTouchpoint(2, { type: ' ' })] });

  it('is refused with the place and what is wrong there', () => {
    expect(() => parse(journeySchema, journey)).toThrow(new InvalidDataError('touchpoints.1.type is empty'));
    const file = {
      format: 'geeltje',
      version: dataVersion,
      exportedAt: sampleTime(0),
      studies: [],
      journeys: [{ ...journey, visits: [] }],
      attachments: [],
    };
    expect(() => parse(journeyFileSchema, file)).toThrow('journeys.0.touchpoints.1.type is empty');
  });

  it.each([
    ['an answer that is no point of the scale', { effectiveness: 8 }],
    ['an answer that is a text', { effectiveness: '7' }],
    ['an answer that is missing', { effectiveness: undefined }],
  ])('is refused when it is %s', (_, answer) => {
    const rating = { ...sampleTouchpoint(1).rating, ...answer };
    const data = { ...journey, touchpoints: [{ ...sampleTouchpoint(1), rating }] };
    expect(() => parse(journeySchema, data)).toThrow(/^touchpoints\.0\.rating\.effectiveness /);
  });

  it('is refused by a name of its own when there is no place in it', () => {
    expect(() => parse(nameSchema, '')).toThrow('the data is empty');
    expect(() => parse(v.array(nameSchema), null)).toThrow(/^the data /);
  });
});
