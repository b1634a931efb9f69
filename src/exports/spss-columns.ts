import { type CsvColumn, listSeparator } from './csv-column.js';

/** SPSS reads a row from one line: line breaks within a cell become a sign, and its own quotes typographic ones. */
const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/gu, ' ¶ ').replaceAll('"', '”');

/** The columns of a CSV file as SPSS can read them. */
export const spssColumns = <Row>(columns: readonly CsvColumn<Row>[]): CsvColumn<Row>[] =>
  columns.map((column): CsvColumn<Row> => {
    switch (column.kind) {
      case 'text': {
        const { read } = column;
        return { ...column, read: (row) => oneLine(read(row) ?? '') };
      }
      case 'list': {
        const { read } = column;
        return { ...column, read: (row) => read(row).map(oneLine) };
      }
      default:
        return column;
    }
  });

const encoder = new TextEncoder();

/**
 * Widens `widths`, by column, to how many bytes of UTF-8 the longest cell of each text column takes, at least 1: SPSS has to
 * be told.
 */
export function widen<Row>(
  widths: Map<string, number>,
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
): void {
  for (const row of rows) {
    for (const column of columns) {
      if (column.kind !== 'text' && column.kind !== 'list') continue;
      const text = column.kind === 'text' ? (column.read(row) ?? '') : column.read(row).join(listSeparator);
      // One more for the apostrophe before what a spreadsheet would run.
      const width = 1 + encoder.encode(text).length;
      if (width > (widths.get(column.name) ?? 0)) widths.set(column.name, width);
    }
  }
}
