import { parse as parseCsv } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journeyFileSchema } from '../../src/model/journey-file.js';
import { parse } from '../../src/model/parse.js';
import { mapJourneys, mapStudy } from '../model/map-of-two.js';
import { Firefox } from './firefox.js';

describe('files in Firefox', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await Firefox.launch();
    await firefox.putRows({ studies: [mapStudy], journeys: mapJourneys });
  });
  afterAll(() => firefox.close());

  const journeys = async () => (await firefox.disk.read()).journeys.filter(({ deletedAt }) => deletedAt === null);

  it('leave all together as a ZIP, with tables for Dutch Excel', async () => {
    await firefox.goToDashboard('#/export');
    await firefox.page.press('Choose all files');
    await firefox.page.choose('CSV for', 'Dutch Excel (semicolon, decimal comma)');
    await firefox.page.press('Make and download');
    const files = unzipSync(new Uint8Array(await firefox.downloaded('.zip')));
    const named = (ending: string) => Object.keys(files).filter((name) => name.endsWith(ending));
    for (const ending of ['.html', '.md', '.svg', '.xlsx', '.sps', '.xes', '.geeltje.json']) {
      expect({ [ending]: named(ending).length }).not.toEqual({ [ending]: 0 });
    }
    const [picture = ''] = named('.png');
    expect(Buffer.from(files[picture] ?? []).toString('latin1', 1, 4)).toBe('PNG');
    const [table = ''] = named('touchpoints.csv');
    const bytes = Buffer.from(files[table] ?? []);
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from('\uFEFF'));
    const rows: Record<string, string>[] = parseCsv(bytes, { bom: true, columns: true, delimiter: ';' });
    expect(rows).toHaveLength((await journeys()).flatMap(({ touchpoints }) => touchpoints).length);
    expect(rows.map(({ score }) => score)).toContainEqual(expect.stringMatching(/^\d+,\d+$/));
  });

  it('bring back from a backup what was lost', async () => {
    await firefox.goToDashboard('');
    await firefox.page.press('Back up everything');
    const backup = await firefox.downloaded('-geeltje-backup.geeltje.json');
    const before = await journeys();
    expect(
      parse(journeyFileSchema, JSON.parse(String(backup)))
        .journeys.map(({ id }) => id)
        .sort(),
    ).toEqual(before.map(({ id }) => id).sort());
    await firefox.disk.forgetEverything();
    await firefox.goToDashboard('#/import');
    await firefox.page.attach('Choose files', new File([new Uint8Array(backup)], 'backup.geeltje.json'));
    await firefox.page.find('Go to the journeys');
    expect(await firefox.page.text()).toContain(`${before.length} new journeys`);
    expect(await journeys()).toEqual(before);
  });

  it('of others say what is wrong with them, and change nothing', async () => {
    const before = await journeys();
    await firefox.goToDashboard('#/import');
    await firefox.page.attach('Choose files', new File(['{"format": "geel'], 'broken.geeltje.json'));
    await expect.poll(() => firefox.page.text()).toContain('This file is damaged or was cut off.');
    expect(await journeys()).toEqual(before);
  });
});
