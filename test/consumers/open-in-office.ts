import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import type { ExportFolder } from './export-folder.js';

const cellSchema = v.union([v.object({ text: v.string() }), v.object({ number: v.string() })]);

/** A cell as the spreadsheet has it: text, or a number (dates are numbers to it, and come as they are shown). */
export type OfficeCell = v.InferOutput<typeof cellSchema>;

/** All sheets, each with the sheet's lines; its own format says what is text by quoting it. */
const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1';

/**
 * Opens files in LibreOffice and answers with the cells of each of their sheets, by file and sheet name. `filter` says
 * how text files are to be read.
 */
export function openInOffice(folder: ExportFolder, files: string[], filter?: string): Map<string, OfficeCell[][]> {
  const out = join(folder.path, `opened-${readdirSync(folder.path).length}`);
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder.path, 'profile')).href}`,
      '--headless',
      ...(filter === undefined ? [] : [`--infilter=${filter}`]),
      '--convert-to',
      asCsv,
      '--outdir',
      out,
      ...files,
    ],
    { stdio: 'pipe', timeout: 100_000 },
  );
  return new Map(
    readdirSync(out).map((name) => [basename(name, extname(name)), readCells(readFileSync(join(out, name), 'utf8'))]),
  );
}

const readCells = (text: string): OfficeCell[][] => {
  const lines: unknown = parse(text, {
    relax_column_count: true,
    record_delimiter: '\n',
    cast: (value, { quoting }): OfficeCell => (quoting ? { text: value } : { number: value }),
  });
  return v.parse(v.array(v.array(cellSchema)), lines);
};
