import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasConsumer } from '../../scripts/ensure-consumers.mjs';
import { type CsvColumn, type CsvFlavour, csvFlavours, joinList, separators } from '../../src/exports/csv-column.js';
import { touchpointRows } from '../../src/exports/csv-row.js';
import { csvSources, type ExportData } from '../../src/exports/export-data.js';
import { ideaColumns, ideaRows } from '../../src/exports/idea-columns.js';
import { journeyColumns, journeyTableRow } from '../../src/exports/journey-columns.js';
import { touchpointColumns } from '../../src/exports/touchpoint-columns.js';
import { writeCsv } from '../../src/exports/write-csv.js';
import { writeWorkbook } from '../../src/exports/write-workbook.js';
import { isDefined } from '../../src/measure/figure.js';
import { makeReportModel } from '../../src/measure/report-model.js';
import { reportFigureWords } from '../../src/text/report-figures.js';
import { printedFigures } from '../../src/view/brand-figure-rows.js';
import { figureScales } from '../../src/view/describe-figure.js';
import { naughtyJourney } from '../exports/naughty-texts.js';
import { journeysOfTwo, studyOfTwo } from '../model/two-brands.js';
import { type ExportFolder, makeExportFolder } from './export-folder.js';
import { type OfficeCell, openInOffice } from './open-in-office.js';

const data: ExportData = {
  studies: [studyOfTwo],
  journeys: [...journeysOfTwo.map((journey) => ({ ...journey, visits: [] })), naughtyJourney()],
};
const rows = csvSources(data).flatMap(touchpointRows);

/** Lines end in one way within cells, and a character that no file can hold is the replacement character. */
const plain = (text: string): string => Buffer.from(text.replace(/\r\n?/gu, '\n')).toString('utf8');

const shown = (cell: OfficeCell | undefined): string =>
  cell === undefined ? '' : plain('text' in cell ? cell.text : cell.number);

/** What is escaped as the standard has it, Excel reads and LibreOffice shows as it stands; the word joiner shows nowhere. */
const asExcelReads = (text: string): string => text.replace(/_x005F_(?=x[0-9a-f]{4}_)/giu, '_').replace(/\u2060$/u, '');

/** Without control characters and others that are none: those that XML may not hold are not in a workbook. */
const visible = (text: string): string => text.replace(/[\uFFFD\p{Noncharacter_Code_Point}]|[^\P{Cc}\t\n]/gu, '');

/** Each text column as text, the others as the spreadsheet reads them; and what looks like a formula is evaluated. */
const textFilter = (flavour: CsvFlavour): string => {
  const formats = touchpointColumns
    .map(({ kind }, index) => `${index + 1}/${kind === 'text' || kind === 'list' || kind === 'time' ? 2 : 1}`)
    .join('/');
  const language = flavour === 'dutch' ? 1043 : 1033;
  return `Text - txt - csv (StarCalc):${separators[flavour].codePointAt(0)},34,76,1,${formats},${language},false,false,false,false,false,0,true`;
};

describe.runIf(hasConsumer('soffice'))('LibreOffice (skipped where it is not installed)', () => {
  let folder: ExportFolder;
  beforeAll(() => {
    folder = makeExportFolder();
  });
  afterAll(() => folder.remove());

  it.each(csvFlavours)('opens the %s CSV cell by cell as it was written', (flavour) => {
    const written = writeCsv(touchpointColumns, rows, flavour);
    const path = folder.write(`${flavour}.csv`, written);
    const [sheet = []] = openInOffice(folder, [path], textFilter(flavour)).values();
    const expected: string[][] = parse(written, {
      bom: true,
      delimiter: separators[flavour],
      record_delimiter: '\r\n',
    });
    expect(sheet).toHaveLength(expected.length);
    expect(sheet.map((line) => line.map(shown))).toEqual(
      expected.map((line, place) =>
        line.map((cell, column) =>
          place > 0 && touchpointColumns[column]?.kind === 'number' ? cell.replace(',', '.') : plain(cell),
        ),
      ),
    );
  });

  it('opens the workbook cell by cell: five sheets, with real numbers, real dates and texts that never run', async () => {
    const report = makeReportModel(data, { seed: 1 });
    const workbook = await writeWorkbook(data, report, 'nl');
    const path = folder.write('book.xlsx', new Uint8Array(await workbook.arrayBuffer()));
    const sheets = openInOffice(folder, [path]);
    expect([...sheets.keys()].sort()).toEqual(
      ['Codeboek', 'Klantreizen', 'Samenvatting', 'Touchpoints', 'Verbeterideeën'].map((name) => `book-${name}`),
    );
    const sources = csvSources(data);
    compareSheet(sheets.get('book-Touchpoints'), touchpointColumns, rows);
    compareSheet(sheets.get('book-Klantreizen'), journeyColumns, sources.map(journeyTableRow));
    compareSheet(sheets.get('book-Verbeterideeën'), ideaColumns, ideaRows(data.studies, sources));

    const [, ...summary] = sheets.get('book-Samenvatting') ?? [];
    const figures = report.sections.flatMap(({ rounds }) => {
      const brands = rounds.flatMap((round) => round.brands);
      return brands.flatMap((brand) =>
        printedFigures(brands).map(({ figure, read, scale }) => {
          const { value } = read(brand);
          return { brand: brand.brand, figure, value, isShare: scale === figureScales.share };
        }),
      );
    });
    expect(summary).toHaveLength(figures.length);
    figures.forEach(({ brand, figure, value, isShare }, place) => {
      const line = summary[place] ?? [];
      expect(shown(line[2])).toBe(brand);
      expect(line[4]).toEqual({ text: reportFigureWords.nl[figure].name });
      expect(line[5]).toHaveProperty('number');
      const number = shown(line[5]);
      if (!isDefined(value)) expect(number).toBe('');
      else if (isShare) expect(number.endsWith('%') && Number(number.slice(0, -1)) / 100).toBeCloseTo(value, 3);
      else expect(Number(number)).toBeCloseTo(value, 4);
    });
  });
});

/** Every cell of a sheet against what its column reads: real numbers, real dates, and text that is nothing but text. */
function compareSheet<Row>(
  sheet: readonly OfficeCell[][] | undefined,
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
): void {
  expect(sheet).toHaveLength(rows.length + 1);
  expect(sheet?.[0]?.map(shown)).toEqual(columns.map(({ name }) => name));
  rows.forEach((row, place) => {
    const line = sheet?.[place + 1] ?? [];
    columns.forEach((column, at) => {
      const cell = line[at];
      const where = `${column.name} of row ${place + 1}`;
      switch (column.kind) {
        case 'text':
          expect(visible(asExcelReads(shown(cell))), where).toBe(visible(plain(column.read(row) ?? '')));
          if (shown(cell) !== '') expect(cell, where).toHaveProperty('text');
          break;
        case 'list':
          expect(visible(asExcelReads(shown(cell))), where).toBe(visible(plain(joinList(column.read(row)))));
          break;
        case 'time': {
          const time = column.read(row);
          expect(cell, where).toEqual({ number: time === null ? '' : time.slice(0, 19).replace('T', ' ') });
          break;
        }
        case 'flag': {
          const flag = column.read(row);
          expect(cell, where).toEqual({ number: flag === null ? '' : String(Number(flag)) });
          break;
        }
        default: {
          const value = column.read(row);
          expect(cell, where).toHaveProperty('number');
          if (value === null) expect(shown(cell), where).toBe('');
          else expect(Number(shown(cell)), where).toBeCloseTo(value, 4);
        }
      }
    });
  });
}
