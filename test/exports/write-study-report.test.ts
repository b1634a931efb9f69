import { describe, expect, it } from 'vitest';
import { makeExport } from '../../src/exports/make-export.js';
import { writeStudyReport } from '../../src/exports/write-study-report.js';
import { makeReportModel } from '../../src/measure/report-model.js';
import type { Journey } from '../../src/model/journey.js';
import type { FileAttachment } from '../../src/model/journey-file.js';
import { sampleTime } from '../model/sample-journey.js';
import { journeysOfTwo, studyOfTwo } from '../model/two-brands.js';
import { heldSource } from './held-source.js';

const picture = '019a0000-0000-7000-8000-00000000f001';
const unquoted = '019a0000-0000-7000-8000-00000000f002';

/** One picture where the page quotes a reviewer, and one where it does not. */
const journeys = journeysOfTwo.map((journey): Journey & { visits: [] } => ({
  ...journey,
  visits: [],
  touchpoints: journey.touchpoints.map((touchpoint) => {
    const isHere = journey.reviewer === 'A07' && journey.round === 'najaar';
    if (isHere && touchpoint.type === 'Telefoon') return { ...touchpoint, note: 'Opnieuw', attachments: [picture] };
    return isHere && touchpoint.type === 'Advertentie' ? { ...touchpoint, attachments: [unquoted] } : touchpoint;
  }),
}));

const keptAt = (id: string, journey: string): FileAttachment => ({
  id,
  journey,
  kind: 'screenshot',
  name: 'Telefoon',
  mediaType: 'image/png',
  dimensions: { width: 1, height: 1 },
  takenAt: sampleTime(0),
  size: 8,
  pending: false,
  data: id === picture ? 'cXVvdGVk' : 'dW5xdW90ZWQ=',
});

async function writeReport(pictures: boolean): Promise<string> {
  const means = {
    attachmentsOf: async (id: string) => {
      const ids = journeys.find((each) => each.id === id)?.touchpoints.flatMap(({ attachments }) => attachments) ?? [];
      return ids.map((each) => keptAt(each, id));
    },
    drawPng: async () => new Uint8Array(),
    seed: 1,
  };
  const { parts } = makeExport(
    heldSource({ studies: [studyOfTwo], journeys }),
    {
      formats: ['report'],
      language: 'nl',
      flavour: 'dutch',
      pictures,
      disguise: { reviewers: false, competitors: false },
    },
    sampleTime(0),
    means,
  );
  let html = '';
  for await (const part of parts) html += String(part);
  return html;
}

describe('the report on a study', () => {
  it('carries the picture beside a quote when pictures are chosen, and no picture that it does not show', async () => {
    const html = await writeReport(true);
    expect(html).toContain('<img src="data:image/png;base64,cXVvdGVk" alt="');
    expect(html).not.toContain('dW5xdW90ZWQ');
    expect(html).toContain('img-src data:');
  });

  it('tells the question sets of one study apart, and leads to every part of each', () => {
    const asked = journeys.map((journey) => (journey.round === 'najaar' ? { ...journey, questionSet: 2 } : journey));
    const report = makeReportModel({ studies: [studyOfTwo], journeys: asked }, { seed: 1 });
    const html = writeStudyReport(report, 'nl', sampleTime(0));
    expect([...html.matchAll(/<h2 id="study-\d">([^<]*)/gu)].map(([, title]) => title)).toEqual([
      `${studyOfTwo.title}, vragenlijst 2`,
      `${studyOfTwo.title}, vragenlijst 1`,
      'Klantreizen zonder onderzoek',
    ]);
    const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...html.matchAll(/ (?:href="#|aria-labelledby=")([^"]*)"/gu)].flatMap(([, name = '']) =>
      name.split(' '),
    );
    expect(named.length).toBeGreaterThan(50);
    for (const name of named) expect(ids).toContain(name);
  });

  it('carries none and may show none when they are not', async () => {
    const html = await writeReport(false);
    expect(html).not.toMatch(/<img|data:|img-src/u);
  });
});
