import { describe, expect, it } from 'vitest';
import { writeJourneyFile } from '../../src/exports/write-journey-file.js';
import { journeyFileSchema } from '../../src/model/journey-file.js';
import { InvalidDataError, parse } from '../../src/model/parse.js';
import { dataVersion } from '../../src/model/upgrade.js';
import { sampleJourney, sampleTime, sampleTouchpoint } from '../model/sample-journey.js';
import { journeyOfTwelve, visitsOfTwelve } from '../model/twelve-touchpoints.js';

const deleted = sampleJourney({
  touchpoints: [sampleTouchpoint(1, { deletedAt: sampleTime(2), note: 'é "x" \u2028 🙂' })],
});
const journeys = [
  { ...journeyOfTwelve, visits: visitsOfTwelve },
  { ...deleted, visits: [] },
];

describe('the journey file', () => {
  it('gives back exactly what went in, deleted touchpoints too', () => {
    const text = writeJourneyFile({ studies: [], journeys }, sampleTime(0));
    expect(parse(journeyFileSchema, JSON.parse(text))).toEqual({
      format: 'geeltje',
      version: dataVersion,
      exportedAt: sampleTime(0),
      studies: [],
      journeys,
      attachments: [],
    });
  });

  it('is the same text when it is written, read and written again', () => {
    const text = writeJourneyFile({ studies: [], journeys }, sampleTime(0));
    const { studies, journeys: read } = parse(journeyFileSchema, JSON.parse(text));
    expect(writeJourneyFile({ studies, journeys: read }, sampleTime(0))).toBe(text);
  });

  it('is refused when another program or a later version wrote it', () => {
    const file = {
      format: 'geeltje',
      version: dataVersion,
      exportedAt: sampleTime(0),
      studies: [],
      journeys: [],
      attachments: [],
    };
    expect(() => parse(journeyFileSchema, { ...file, version: 1 })).toThrow(InvalidDataError);
    expect(() => parse(journeyFileSchema, { ...file, format: 'other' })).toThrow(InvalidDataError);
    expect(() => parse(journeyFileSchema, { ...file, attachments: [{}] })).toThrow(InvalidDataError);
  });
});
