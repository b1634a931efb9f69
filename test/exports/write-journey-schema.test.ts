import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { journeyFileParts } from '../../src/exports/journey-file-parts.js';
import { writeJourneyFile } from '../../src/exports/write-journey-file.js';
import { writeJourneySchema } from '../../src/exports/write-journey-schema.js';
import type { FileAttachment } from '../../src/model/journey-file.js';
import { sampleId, sampleTime } from '../model/sample-journey.js';
import { journeyOfTwelve, visitsOfTwelve } from '../model/twelve-touchpoints.js';
import { journeysOfTwo, studyOfTwo } from '../model/two-brands.js';
import { naughtyJourney } from './naughty-texts.js';

const data = {
  studies: [studyOfTwo],
  journeys: [
    ...journeysOfTwo.map((journey) => ({ ...journey, visits: [] })),
    { ...journeyOfTwelve, visits: visitsOfTwelve },
    naughtyJourney(),
  ],
};

const attachment: FileAttachment = {
  id: sampleId(9),
  journey: journeyOfTwelve.id,
  kind: 'screenshot',
  name: 'Afrekenen',
  mediaType: 'image/png',
  size: 4,
  dimensions: { width: 1, height: 1 },
  takenAt: sampleTime(1),
  pending: false,
  data: 'iVBORw==',
};

// The module is CommonJS, of which some see the default export one step further in.
const validator = () => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(writeJourneySchema()));
};

async function* one(): AsyncGenerator<FileAttachment> {
  yield attachment;
}

const written = async (): Promise<string> => {
  let text = '';
  for await (const part of journeyFileParts(data, one(), sampleTime(0))) text += part;
  return text;
};

describe('the published schema of the journey file', () => {
  it('accepts what is written, with pictures and the strangest texts', async () => {
    const validate = validator();
    expect(validate(JSON.parse(await written())), JSON.stringify(validate.errors)).toBe(true);
  });

  it('refuses what is not a journey file of this version', async () => {
    const validate = validator();
    const file = JSON.parse(await written());
    expect(validate({ ...file, version: 1 })).toBe(false);
    expect(validate({ ...file, journeys: [{ ...file.journeys[0], reviewer: ' ' }] })).toBe(false);
    expect(validate({ ...file, journeys: [{ ...file.journeys[0], startedAt: 'yesterday' }] })).toBe(false);
  });
});

describe('a journey file in parts', () => {
  it('is the text that is written at once', async () => {
    expect(await written()).toBe(writeJourneyFile({ ...data, attachments: [attachment] }, sampleTime(0)));
  });
});
