import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasConsumer } from '../../scripts/ensure-consumers.mjs';
import { touchpointRows } from '../../src/exports/csv-row.js';
import { csvSources } from '../../src/exports/export-data.js';
import { spssColumns, widen } from '../../src/exports/spss-columns.js';
import { touchpointColumns } from '../../src/exports/touchpoint-columns.js';
import { writeCsv } from '../../src/exports/write-csv.js';
import { writeSpssSyntax } from '../../src/exports/write-spss-syntax.js';
import { languages } from '../../src/model/settings.js';
import { naughtyJourney } from '../exports/naughty-texts.js';
import { parseCsv } from '../exports/parse-csv.js';
import { journeysOfTwo, studyOfTwo } from '../model/two-brands.js';
import { type ExportFolder, makeExportFolder } from './export-folder.js';

describe.runIf(hasConsumer('pspp'))('PSPP, which runs SPSS syntax (skipped where it is not installed)', () => {
  let folder: ExportFolder;
  beforeAll(() => {
    folder = makeExportFolder();
  });
  afterAll(() => folder.remove());

  it.each(languages)('reads every row, with its labels, levels and missing values (%s)', async (language) => {
    const rows = csvSources({
      studies: [studyOfTwo],
      journeys: [...journeysOfTwo.map((journey) => ({ ...journey, visits: [] })), naughtyJourney()],
    }).flatMap(touchpointRows);
    const columns = spssColumns(touchpointColumns);
    const written = writeCsv(columns, rows);
    folder.write('data.csv', written);
    const widths = new Map<string, number>();
    widen(widths, columns, rows);
    const syntax = writeSpssSyntax('data.csv', widths, language);
    const wanted = ['sequence', 'ease', 'score', 'blocked'] as const;
    folder.write(
      'read.sps',
      `${syntax}\nSAVE TRANSLATE /OUTFILE='back.csv' /TYPE=CSV /REPLACE /FIELDNAMES /KEEP=${wanted.join(' ')} expectation.\nDISPLAY DICTIONARY /VARIABLES=ease channel.\n`,
    );
    const { stdout: told } = spawnSync('pspp', ['--syntax-encoding=UTF-8', 'read.sps'], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    expect(told.split('\n').filter((line) => /error|warning/iu.test(line))).toEqual([]);
    expect(told).toContain('Ordinal');
    expect(told).toContain(language === 'nl' ? 'Reviewsite' : 'Review site');
    const back = readFileSync(join(folder.path, 'back.csv'), 'utf8').trimEnd().split('\n').slice(1);
    const expected = parseCsv(written);
    expect(back).toHaveLength(expected.length);
    back.forEach((line, place) => {
      const values = line.split(',').map((value) => value.trim());
      expect(values.slice(0, -1).map(Number)).toEqual(wanted.map((name) => Number(expected[place]?.[name] ?? '')));
      if (expected[place]?.['not_applicable']?.includes('expectation')) expect(values.at(-1)).toBe('9');
    });
  });
});
