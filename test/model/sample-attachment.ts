import type { Holdings } from '../../src/model/holdings.js';
import { sampleId, sampleTime } from './sample-journey.js';

type AttachmentWithData = Holdings['attachments'][number];

/** The smallest picture there is: one transparent pixel. */
const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A picture of one pixel beside the sample journey; `changes` go over it. */
export function sampleAttachment(number: number, changes: Partial<AttachmentWithData> = {}): AttachmentWithData {
  const data = new Blob([Buffer.from(onePixel, 'base64')], { type: 'image/png' });
  return {
    id: sampleId(5000 + number),
    journey: sampleId(1),
    kind: 'screenshot',
    name: `Stap ${number}`,
    mediaType: 'image/png',
    size: data.size,
    dimensions: { width: 1, height: 1 },
    takenAt: sampleTime(number),
    pending: false,
    data,
    ...changes,
  };
}
