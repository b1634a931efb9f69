import type { Cell, CellObject, Row, Sheet } from 'write-excel-file/universal';
import { type CsvColumn, joinList, roundFigure } from './csv-column.js';
import { legalInXml } from './xml-text.js';

/** The longest text that a cell of a workbook holds. */
const longest = 32_767;

/** Days and minutes as the columns of a sheet show them; the reviewer's own clock. */
const dateFormat = 'yyyy-mm-dd hh:mm:ss';

const widths = { text: 24, list: 28, time: 20, count: 11, point: 13, number: 13, flag: 11 } as const;

/** A sheet with a header that stays in sight, and one line per row: real numbers, real dates, and text that never runs. */
export function workbookSheet<Row>(
  name: string,
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
): Sheet<Blob> {
  return plainSheet(
    name,
    columns.map((column) => ({ title: column.name, width: Math.max(widths[column.kind], column.name.length + 2) })),
    rows.map((row) => columns.map((column) => writeCell(column, row))),
  );
}

/** A sheet of cells that are there already. */
export function plainSheet(name: string, columns: { title: string; width: number }[], rows: Row[]): Sheet<Blob> {
  const header = columns.map(({ title }): CellObject => ({ value: title, type: String, fontWeight: 'bold' }));
  return {
    sheet: name,
    data: [header, ...rows],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    dateFormat,
  };
}

function writeCell<Row>(column: CsvColumn<Row>, row: Row): Cell {
  switch (column.kind) {
    case 'text':
      return textCell(column.read(row));
    case 'list':
      return textCell(joinList(column.read(row)));
    case 'time': {
      const time = column.read(row);
      // A workbook knows no zones: the reviewer's clock is what counts.
      return time === null ? null : new Date(`${time.slice(0, 19)}Z`);
    }
    case 'flag': {
      const flag = column.read(row);
      return flag === null ? null : Number(flag);
    }
    case 'count':
    case 'point':
    case 'number':
      return numberCell(column.read(row));
  }
}

/** A number as a cell, rounded as in the CSV files. */
export const numberCell = (value: number | null): Cell => (value === null ? null : roundFigure(value));

/** A share, 0-1, as a number that is shown as a percentage. */
export const shareCell = (value: number | null): Cell =>
  value === null ? null : { value: roundFigure(value), type: Number, format: '0%' };

/**
 * Text as a cell that is nothing but text. What a workbook would read as an escaped character (`_x0041_`) is escaped
 * itself; ECMA-376, ST_Xstring.
 */
export function textCell(text: string | null): Cell {
  if (text === null || text === '') return null;
  const clean = legalInXml(text.slice(0, longest)).replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_');
  return { value: clean in Object.prototype ? `${clean}${wordJoiner}` : clean, type: String };
}

/** The writer of workbooks keeps texts by name and takes `constructor` for its own; a sign that is not seen sets it apart. */
const wordJoiner = '\u2060';
