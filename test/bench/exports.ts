import { deserialize, serialize } from 'node:v8';
import { touchpointRows } from '../../src/exports/csv-row.js';
import { csvSources, type ExportData } from '../../src/exports/export-data.js';
import { journeyFileParts } from '../../src/exports/journey-file-parts.js';
import { touchpointColumns } from '../../src/exports/touchpoint-columns.js';
import { csvParts } from '../../src/exports/write-csv.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleId, sampleTime } from '../model/sample-journey.js';
import { journeyOfTwelve, visitsOfTwelve } from '../model/twelve-touchpoints.js';
import { type Measured, measure, timeOf } from './measure.js';

/**
 * How long the files of many touchpoints take, against reading the same rows and one `JSON.stringify` of them. Reading is
 * what a database does: making objects of stored bytes.
 */
export async function measureExports(quick: boolean): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const touchpoints of quick ? [1_000, 10_000] : [1_000, 10_000, 100_000]) {
    // The budget is for many; below, what is made once outweighs the rows.
    const full = touchpoints >= 100_000;
    const stored = serialize(storedRows(touchpoints));
    const read = (): ExportData => deserialize(stored);
    const job = {
      touchpoints,
      floor: 'read + JSON.stringify',
      turns: touchpoints > 10_000 ? 3 : 9,
      runFloor: () => timeOf(() => JSON.stringify(read())),
    };
    const runJson = () => timeOf(() => lengthOf(journeyFileParts(read(), nothing(), sampleTime(0))));
    const runCsv = () => timeOf(() => lengthOf(csv(read())));
    measured.push(await measure({ ...job, what: 'export a journey file', goal: full ? 1.5 : null, run: runJson }));
    measured.push(await measure({ ...job, what: 'export CSV', goal: full ? 2 : null, run: runCsv }));
  }
  return measured;
}

function storedRows(touchpoints: number) {
  const study = makeStudy(['Homepage', 'Bezorging'], { id: sampleId(1) });
  const journeys = Array.from({ length: Math.ceil(touchpoints / 12) }, (_, number) => ({
    ...journeyOfTwelve,
    id: sampleId(10_000 + number),
    study: study.id,
    visits: visitsOfTwelve,
  }));
  return { studies: [study], journeys };
}

async function lengthOf(parts: Iterable<string> | AsyncIterable<string>): Promise<number> {
  let length = 0;
  for await (const part of parts) length += part.length;
  return length;
}

async function* nothing(): AsyncGenerator<never> {}

const csv = (data: ExportData) =>
  csvParts(
    touchpointColumns,
    (function* () {
      for (const source of csvSources(data)) yield touchpointRows(source);
    })(),
  );
