import type { Language } from '../model/settings.js';

/** The ways a cell is written; the data dictionary speaks of the same ones. */
interface Readers<Row> {
  text: (row: Row) => string | null;
  /** ISO 8601 with the reviewer's offset. */
  time: (row: Row) => string | null;
  /** A whole number. */
  count: (row: Row) => number | null;
  /** An answer, 1 to 7. */
  point: (row: Row) => number | null;
  number: (row: Row) => number | null;
  flag: (row: Row) => boolean | null;
  /** Several texts in one cell, joined by `listSeparator`. */
  list: (row: Row) => readonly string[];
}

export type ColumnKind = keyof Readers<never>;

/** One column of a CSV file: its name in the header, how its cells are written, and where they come from. */
export type CsvColumn<Row, Name extends string = string> = {
  [Kind in ColumnKind]: { name: Name; kind: Kind; read: Readers<Row>[Kind] };
}[ColumnKind];

export const listSeparator = ' | ';

/** The bar that joins the items stands for nothing else, so one within an item becomes a slash. */
export const joinList = (items: readonly string[]): string =>
  items.length === 0 ? '' : items.map((item) => item.replaceAll('|', '/').trim()).join(listSeparator);

/** International: comma and decimal point. Dutch: what a Dutch Excel opens by itself, semicolon and decimal comma. */
export const csvFlavours = ['international', 'dutch'] as const;

export type CsvFlavour = (typeof csvFlavours)[number];

/** What the spreadsheet of somebody who reads this language most likely opens by itself. */
export const usualFlavour: Record<Language, CsvFlavour> = { en: 'international', nl: 'dutch' };

export const separators: Record<CsvFlavour, string> = { international: ',', dutch: ';' };

export const decimalSigns: Record<CsvFlavour, string> = { international: '.', dutch: ',' };

/** To four decimals: enough to compute on, without the noise of binary fractions. */
export const roundFigure = (value: number): number => Math.round(value * 10_000) / 10_000;
