/**
 * How long it takes to export 100,000 touchpoints, against reading the same rows and one `JSON.stringify` of them in the
 * same run. Reading is what a database does: making objects of stored bytes. `npm run bench`
 */
import { deserialize, serialize } from 'node:v8';
import { touchpointRows } from '../../src/exports/csv-row.js';
import { csvSources, type ExportData } from '../../src/exports/export-data.js';
import { journeyFileParts } from '../../src/exports/journey-file-parts.js';
import { touchpointColumns } from '../../src/exports/touchpoint-columns.js';
import { csvParts } from '../../src/exports/write-csv.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleId, sampleTime } from '../model/sample-journey.js';
import { journeyOfTwelve, visitsOfTwelve } from '../model/twelve-touchpoints.js';

const journeys = Math.ceil(100_000 / 12);
const study = makeStudy(['Homepage', 'Bezorging'], { id: sampleId(1) });
const stored = serialize({
  studies: [study],
  journeys: Array.from({ length: journeys }, (_, number) => ({
    ...journeyOfTwelve,
    id: sampleId(10_000 + number),
    study: study.id,
    visits: visitsOfTwelve,
  })),
});
const read = (): ExportData => deserialize(stored);

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

const jobs = {
  'read + JSON.stringify': async () => JSON.stringify(read()).length,
  'journey file (goal 1.5)': () => lengthOf(journeyFileParts(read(), nothing(), sampleTime(0))),
  'CSV of touchpoints (goal 2)': () => lengthOf(csv(read())),
};

/** Median of several runs, in milliseconds, after one that warms up. */
async function medianTime(run: () => Promise<unknown>): Promise<number> {
  await run();
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[1] ?? 0;
}

let floor = 0;
const results: Record<string, { 'time (ms)': number; ratio: number }> = {};
for (const [name, run] of Object.entries(jobs)) {
  const time = await medianTime(run);
  floor ||= time;
  results[name] = { 'time (ms)': Math.round(time), ratio: Number((time / floor).toFixed(2)) };
}
console.log(`Export of ${journeys * 12} touchpoints`);
console.table(results);
