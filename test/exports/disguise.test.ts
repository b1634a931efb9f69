import { describe, expect, it } from 'vitest';
import { disguise } from '../../src/exports/disguise.js';
import type { ExportData } from '../../src/exports/export-data.js';
import { journeyFileSchema } from '../../src/model/journey-file.js';
import { parse } from '../../src/model/parse.js';
import { dataVersion } from '../../src/model/upgrade.js';
import { sampleTime } from '../model/sample-journey.js';
import { journeysOfTwo, studyOfTwo, visitsOfTwo } from '../model/two-brands.js';
import { heldSource, readAll } from './held-source.js';

const data: ExportData = {
  studies: [studyOfTwo],
  journeys: journeysOfTwo.map((journey, place) => ({
    ...journey,
    expectation: place === 1 ? 'Net als bij KAASLAND, zie www.kaasland.example/x, geen Kaaslandse toestanden' : '',
    visits: place === 1 ? visitsOfTwo : [],
  })),
};

const source = heldSource(data);

describe('a disguised export', () => {
  it('names the same reviewer by the same pseudonym, and no reviewer by the code', async () => {
    const { journeys } = await readAll(disguise(source, { reviewers: true, competitors: false }));
    const pseudonyms = new Map(data.journeys.map(({ reviewer }, place) => [reviewer, journeys[place]?.reviewer]));
    expect(journeys.map(({ reviewer }) => reviewer)).toEqual(
      data.journeys.map(({ reviewer }) => pseudonyms.get(reviewer)),
    );
    expect(new Set(pseudonyms.values())).toEqual(new Set(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7']));
    expect(journeys[0]?.brand.name).toBe('Bruinhuis');
  });

  it('names competitors by letters in names, sites, addresses and texts, and leaves all else and the own brand', async () => {
    const disguised = await readAll(disguise(source, { reviewers: false, competitors: true }));
    const journey = disguised.journeys[1];
    expect(journey?.brand).toMatchObject({ name: 'A' });
    expect(journey?.expectation).toBe('Net als bij A, zie www.a.example/x, geen Kaaslandse toestanden');
    expect(journey?.visits[0]?.address).toBe('https://a.example/afrekenen');
    expect(disguised.studies[0]?.brands.map(({ name, sites }) => [name, ...sites])).toEqual([
      ['Bruinhuis', 'bruinhuis.example'],
      ['A', 'a.example'],
    ]);
    expect(JSON.stringify(disguised)).not.toMatch(/\bkaasland\b/iu);
    const file = { format: 'geeltje', version: dataVersion, exportedAt: sampleTime(0), attachments: [], ...disguised };
    expect(() => parse(journeyFileSchema, file)).not.toThrow();
  });

  it('changes nothing that is not asked for', () => {
    expect(disguise(source, { reviewers: false, competitors: false })).toBe(source);
  });
});
