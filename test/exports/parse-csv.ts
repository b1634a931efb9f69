import { parse } from 'csv-parse/sync';

/** Reads a CSV file as a stranger would, with a parser that is not ours: one record per row, by column name. */
export function parseCsv(text: string, delimiter = ','): Record<string, string>[] {
  const records: unknown = parse(text, { bom: true, columns: true, delimiter, record_delimiter: '\r\n' });
  if (!Array.isArray(records)) throw new Error('No records.');
  return records.map((record) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, String(value)])),
  );
}
