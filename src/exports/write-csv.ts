import { type CsvColumn, type CsvFlavour, decimalSigns, joinList, roundFigure, separators } from './csv-column.js';
import { neutraliseFormula } from './neutralise-formula.js';

/** A whole CSV file of a few rows: RFC 4180 with CRLF and a byte order mark, one line per row. */
export const writeCsv = <Row>(
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
  flavour: CsvFlavour = 'international',
): string => csvHeader(columns, flavour) + csvRows(columns, rows, flavour);

/** What a CSV file begins with. */
export const csvHeader = <Row>(columns: readonly CsvColumn<Row>[], flavour: CsvFlavour): string =>
  `\uFEFF${columns.map(({ name }) => name).join(separators[flavour])}\r\n`;

/** Rows of a CSV file; that of many is written some at a time, so that it never is one string. */
export function csvRows<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[], flavour: CsvFlavour): string {
  const separator = separators[flavour];
  // One string grows, because a list of cells for every row would keep the memory's cleaner busy.
  let part = '';
  for (const row of rows) {
    let between = '';
    for (const column of columns) {
      part += between;
      part += writeCell(column, row, flavour);
      between = separator;
    }
    part += '\r\n';
  }
  return part;
}

function writeCell<Row>(column: CsvColumn<Row>, row: Row, flavour: CsvFlavour): string {
  switch (column.kind) {
    case 'text':
    case 'time':
      return writeText(column.read(row) ?? '');
    case 'list':
      return writeText(joinList(column.read(row)));
    case 'flag': {
      const flag = column.read(row);
      return flag === null ? '' : flag ? '1' : '0';
    }
    case 'count':
    case 'point':
    case 'number':
      return writeNumber(column.read(row), flavour);
  }
}

function writeNumber(value: number | null, flavour: CsvFlavour): string {
  if (value === null) return '';
  if (Number.isInteger(value)) return String(value);
  return quote(String(roundFigure(value)).replace('.', decimalSigns[flavour]));
}

/** Most texts: a letter or a digit first, then nothing that is quoted, taken for a formula or kept out of files. */
const plain = /^[A-Za-z0-9\u00c0-\u024f](?:[ !#-+\--:<-~\u00a1-\u024f\u2010-\u2027]*[!#-+\--:<-~\u00a1-\u024f])?$/;

const writeText = (text: string): string => (text === '' || plain.test(text) ? text : quote(neutraliseFormula(text)));

/** Both separators are quoted in both flavours, because people open the one with the settings for the other. */
const quote = (cell: string): string => (/[",;\r\n\t]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
