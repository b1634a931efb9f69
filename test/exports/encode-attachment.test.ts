import { expect, it } from 'vitest';
import { encodeAttachment } from '../../src/exports/encode-attachment.js';
import { writeJourneyFile } from '../../src/exports/write-journey-file.js';
import { journeyFileSchema } from '../../src/model/journey-file.js';
import { parse } from '../../src/model/parse.js';
import { sampleAttachment } from '../model/sample-attachment.js';
import { sampleTime } from '../model/sample-journey.js';

it.each([0, 1, 2, 3, 24_575, 24_576, 24_577, 1_000_000])(
  'a picture of %i bytes is in the file as it was',
  async (size) => {
    const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 7919) % 256);
    const attachment = await encodeAttachment(sampleAttachment(1, { data: new Blob([bytes]), size }));
    const text = writeJourneyFile({ studies: [], journeys: [], attachments: [attachment] }, sampleTime(0));
    const [read] = parse(journeyFileSchema, JSON.parse(text)).attachments;
    expect(Buffer.from(read?.data ?? '', 'base64').equals(bytes)).toBe(true);
    expect(read).toMatchObject({ size, mediaType: 'image/png' });
  },
);
