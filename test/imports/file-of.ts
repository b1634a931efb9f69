import { writeJourneyFile } from '../../src/exports/write-journey-file.js';
import { sampleTime } from '../model/sample-journey.js';

type Contents = Parameters<typeof writeJourneyFile>[0];

/** The bytes of a journey file. */
export const fileOf = (contents: Partial<Contents>): Uint8Array<ArrayBuffer> =>
  bytesOf(writeJourneyFile({ studies: [], journeys: [], ...contents }, sampleTime(0)));

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
