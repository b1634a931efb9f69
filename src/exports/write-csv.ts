import { type CsvColumn, type CsvFlavour, decimalSigns, listSeparator, separators } from './csv-column.js';
import { neutraliseFormula } from './neutralise-formula.js';

/** A CSV file: RFC 4180 with CRLF and a byte order mark, a header of column names, one line per row. */
export function writeCsv<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
  flavour: CsvFlavour = 'international',
): string {
  const separator = separators[flavour];
  const header = columns.map(({ name }) => name).join(separator);
  const lines = rows.map((row) => columns.map((column) => writeCell(column, row, flavour)).join(separator));
  return `\uFEFF${[header, ...lines].join('\r\n')}\r\n`;
}

function writeCell<Row>(column: CsvColumn<Row>, row: Row, flavour: CsvFlavour): string {
  switch (column.kind) {
    case 'text':
    case 'time':
      return quote(neutraliseFormula(column.read(row) ?? ''));
    case 'list':
      return quote(neutraliseFormula(joinList(column.read(row))));
    case 'flag': {
      const flag = column.read(row);
      return flag === null ? '' : flag ? '1' : '0';
    }
    case 'count':
    case 'point':
    case 'number':
      return quote(writeNumber(column.read(row), flavour));
  }
}

/** The bar that joins the items stands for nothing else, so one within an item becomes a slash. */
const joinList = (items: readonly string[]): string =>
  items.map((item) => item.replaceAll('|', '/').trim()).join(listSeparator);

/** To four decimals: enough to compute on, without the noise of binary fractions. */
const writeNumber = (value: number | null, flavour: CsvFlavour): string =>
  value === null ? '' : String(Math.round(value * 10_000) / 10_000).replace('.', decimalSigns[flavour]);

/** Both separators are quoted in both flavours, because people open the one with the settings for the other. */
const quote = (cell: string): string => (/[",;\r\n\t]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
