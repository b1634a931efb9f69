import type { Language } from '../model/settings.js';
import type { CsvFlavour } from './csv-column.js';
import { type CsvSource, touchpointRows, visitRows } from './csv-row.js';
import { journeyColumns, journeyTableRow } from './journey-columns.js';
import type { PlannedFiles } from './planned-files.js';
import { spssColumns, widen } from './spss-columns.js';
import { touchpointColumns } from './touchpoint-columns.js';
import { visitColumns } from './visit-columns.js';
import { csvHeader, csvRows } from './write-csv.js';
import { writeCsvDictionary } from './write-csv-dictionary.js';
import { writeSpssSyntax } from './write-spss-syntax.js';

/** The journeys that tables are made of, read some at a time. */
type ReadSources = () => AsyncIterable<CsvSource>;

/** So many journeys are handed over at once: each part takes its time, however short it is. */
const together = 16;

/** The three tables as CSV, written while the journeys are read once, and the dictionary that explains their columns. */
export function planCsv(read: ReadSources, stem: string, journeys: number, flavour: CsvFlavour): PlannedFiles {
  const tables = {
    touchpoints: `${stem}-touchpoints.csv`,
    visits: `${stem}-visits.csv`,
    journeys: `${stem}-journeys.csv`,
  };
  return {
    files: [
      ...Object.values(tables).map((name) => ({ name, mediaType: 'text/csv' })),
      { name: `${stem}-csv-metadata.json`, mediaType: 'application/csvm+json' },
    ],
    steps: 3 * Math.ceil((journeys + 1) / together) + 1,
    parts: async function* () {
      let gathered = 0;
      let texts = [
        csvHeader(touchpointColumns, flavour),
        csvHeader(visitColumns, flavour),
        csvHeader(journeyColumns, flavour),
      ];
      for await (const source of read()) {
        const rows = [
          csvRows(touchpointColumns, touchpointRows(source), flavour),
          csvRows(visitColumns, visitRows(source), flavour),
          csvRows(journeyColumns, [journeyTableRow(source)], flavour),
        ];
        texts = texts.map((text, table) => `${text}${rows[table]}`);
        gathered += 1;
        if (gathered < together) continue;
        yield* texts.entries();
        texts = texts.map(() => '');
        gathered = 0;
      }
      yield* texts.entries();
      yield [3, writeCsvDictionary(tables, flavour)];
    },
  };
}

/** The touchpoints as SPSS reads them, and the syntax that reads them, which has to know how wide the texts are. */
export function planSpss(read: ReadSources, stem: string, journeys: number, language: Language): PlannedFiles {
  const data = `${stem}-spss.csv`;
  return {
    files: [
      { name: data, mediaType: 'text/csv' },
      { name: `${stem}-spss.sps`, mediaType: 'application/x-spss-sps' },
    ],
    steps: journeys + 2,
    parts: async function* () {
      const columns = spssColumns(touchpointColumns);
      const widths = new Map<string, number>();
      yield [0, csvHeader(columns, 'international')];
      for await (const source of read()) {
        const rows = touchpointRows(source);
        widen(widths, columns, rows);
        yield [0, csvRows(columns, rows, 'international')];
      }
      yield [1, writeSpssSyntax(data, widths, language)];
    },
  };
}
