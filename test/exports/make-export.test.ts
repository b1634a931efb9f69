import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodeAttachment } from '../../src/exports/encode-attachment.js';
import { type ExportChoice, type FileFormat, fileFormats } from '../../src/exports/export-choice.js';
import { exportName } from '../../src/exports/export-name.js';
import { makeExport } from '../../src/exports/make-export.js';
import type { FilePart } from '../../src/exports/planned-files.js';
import { exportFileWords } from '../../src/text/export-files.js';
import { walkedStudy, walkStudy } from '../bench/walked-study.js';
import { identifier } from '../measure/make-journey.js';
import { sampleAttachment } from '../model/sample-attachment.js';
import { sampleTime } from '../model/sample-journey.js';
import { journeyOfTwelve, visitsOfTwelve } from '../model/twelve-touchpoints.js';
import { journeysOfTwo, studyOfTwo } from '../model/two-brands.js';
import { heldSource } from './held-source.js';

const data = {
  studies: [studyOfTwo],
  journeys: [
    ...journeysOfTwo.map((journey) => ({ ...journey, visits: [] })),
    { ...journeyOfTwelve, visits: visitsOfTwelve },
  ],
};
const choice = (formats: readonly FileFormat[]): ExportChoice => ({
  formats,
  language: 'nl',
  flavour: 'dutch',
  pictures: false,
  disguise: { reviewers: true, competitors: true },
});
const means = { attachmentsOf: async () => [], drawPng: async () => new Uint8Array([1, 2, 3]), seed: 1 };

async function bytesOf(parts: AsyncIterable<FilePart>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const part of parts) pieces.push(typeof part === 'string' ? new TextEncoder().encode(part) : part);
  return Buffer.concat(pieces);
}

describe('an export', () => {
  it('of everything is one ZIP, with plain, dated names of which none is there twice', async () => {
    const shares: number[] = [];
    const all = Object.values(fileFormats).flat();
    const { name, parts } = makeExport(heldSource(data), choice(all), sampleTime(0), means, (share) =>
      shares.push(share),
    );
    expect(name).toBe('2026-11-22-geeltje.zip');
    const files = unzipSync(await bytesOf(parts));
    const names = Object.keys(files);
    expect(names).toHaveLength(11 + 4 * data.journeys.length);
    for (const each of names) expect(each).toMatch(/^(?:[a-z]+\/)?(?:\d{4}-\d\d-\d\d|geeltje)-[a-z0-9._-]+$/u);
    for (const [each, bytes] of Object.entries(files)) expect(bytes.length, each).toBeGreaterThan(2);
    const texts = Object.entries(files).filter(([each]) => !/\.(?:png|xlsx)$/u.test(each));
    for (const [each, bytes] of texts) expect(strFromU8(bytes), each).not.toMatch(/kaasland|\bA07\b/iu);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('names no competitor beside its pictures either', async () => {
    const journey = data.journeys.find(({ brand }) => brand.name === 'Kaasland') ?? expect.unreachable();
    const [first, ...others] = journey.touchpoints;
    if (first === undefined) return expect.unreachable();
    const picture = await encodeAttachment(
      sampleAttachment(1, {
        journey: journey.id,
        name: 'Kassa | Kaasland',
        page: 'https://www.kaasland.example/kassa',
      }),
    );
    const walked = { ...journey, touchpoints: [{ ...first, attachments: [picture.id] }, ...others] };
    const { parts } = makeExport(
      heldSource({ ...data, journeys: [walked] }),
      { ...choice(['journeyFile', 'journeyReports']), pictures: true },
      sampleTime(0),
      { ...means, attachmentsOf: async () => [picture] },
    );
    const texts = Object.values(unzipSync(await bytesOf(parts))).map((bytes) => strFromU8(bytes));
    expect(texts).toHaveLength(2);
    for (const text of texts) {
      expect(text).toContain('Kassa | A');
      expect(text).not.toMatch(/kaasland/iu);
    }
  });

  it('of one file is that file, named after its journey when there is one', async () => {
    const one = { studies: [], journeys: [{ ...journeyOfTwelve, visits: visitsOfTwelve }] };
    const { name, mediaType, parts } = makeExport(heldSource(one), choice(['journeyReports']), sampleTime(0), means);
    expect(name).toBe('2026-11-22-bruinhuis-r1-report.html');
    expect(mediaType).toBe('text/html');
    const html = Buffer.from(await bytesOf(parts)).toString();
    expect(html).toContain('beoordelaar R1');
    expect(html.length).toBeLessThan(300_000);
  });

  it.each(['journeyReports', 'mapPng', 'workbook', 'csv'] as const)(
    'of one journey as %s has the name that was offered for it before it was made',
    (format) => {
      const one = heldSource({ studies: [], journeys: [{ ...journeyOfTwelve, visits: visitsOfTwelve }] });
      const open = { ...choice([format]), disguise: { reviewers: false, competitors: false } };
      expect(exportName(one.outlines, open, sampleTime(0))).toBe(makeExport(one, open, sampleTime(0), means).name);
    },
  );

  it('that disguises anybody offers no name that says who they are', () => {
    const { outlines } = heldSource({ ...data, journeys: data.journeys.slice(0, 1) });
    expect(exportName(outlines, choice(['journeyReports']), sampleTime(0))).toBe('2026-11-22-geeltje-report.html');
  });

  it('of 450 reviewers together stays under 300 KB without pictures', async () => {
    const journeys = Array.from({ length: 450 }, (_, number) =>
      data.journeys.slice(0, 3).map((journey, place) => ({
        ...journey,
        id: identifier(5_000_000 + 3 * number + place),
        reviewer: `Q${number}`,
      })),
    ).flat();
    const { parts } = makeExport(heldSource({ ...data, journeys }), choice(['report']), sampleTime(0), means);
    const html = Buffer.from(await bytesOf(parts)).toString();
    expect(html).toContain(exportFileWords.nl.journeysLeft(850));
    expect(html.length).toBeLessThan(300_000);
  }, 30_000);

  it('of four brands, two rounds and twenty-five types stays under 300 KB without pictures', async () => {
    const study = { ...walkedStudy, types: walkedStudy.types.slice(0, 25) };
    const journeys = walkStudy(64 * walkedStudy.types.length).map((journey) => ({
      ...journey,
      touchpoints: journey.touchpoints.slice(0, 25),
      visits: [],
    }));
    const open = { ...choice(['report']), disguise: { reviewers: false, competitors: false } };
    const { parts } = makeExport(heldSource({ studies: [study], journeys }), open, sampleTime(0), means);
    const bytes = await bytesOf(parts);
    expect(Buffer.from(bytes).toString()).toContain('Zonhof, after');
    expect(bytes.length).toBeLessThan(300_000);
  });
});
