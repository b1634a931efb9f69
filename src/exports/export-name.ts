import type { Time } from '../model/time.js';
import type { ExportChoice, FileFormat } from './export-choice.js';
import type { JourneyOutline } from './export-data.js';
import { fileName } from './file-name.js';

/** How the names end of files of which an export has one, however many journeys it is of. */
export const endings = {
  report: '-report-on-all.html',
  workbook: '.xlsx',
  eventLog: '.xes',
  journeyFile: '.geeltje.json',
} as const satisfies Partial<Record<FileFormat, string>>;

/** The same of files of which an export has one for each journey. */
export const endingsOfEach = {
  journeyReports: '-report.html',
  markdown: '-report.md',
  mapSvg: '-map.svg',
  mapPng: '-map.png',
} as const satisfies Partial<Record<FileFormat, string>>;

/** The name that the files of an export begin with: of the one journey, or of the day. */
export function exportStem(journeys: readonly JourneyOutline[], now: Time): string {
  const [first, ...others] = journeys;
  return first && others.length === 0 ? fileName(first, '') : `${now.slice(0, 10)}-geeltje`;
}

/**
 * The name of an export before anything of it is read: of its one file, or of the ZIP that several come in. One that
 * disguises anybody is named by its day, since who is called what in it is known only once its studies are read.
 */
export function exportName(
  journeys: readonly JourneyOutline[],
  { formats, disguise }: Pick<ExportChoice, 'formats' | 'disguise'>,
  now: Time,
): string {
  const stem = exportStem(disguise.reviewers || disguise.competitors ? [] : journeys, now);
  const known: Partial<Record<FileFormat, string>> = journeys.length === 1 ? { ...endings, ...endingsOfEach } : endings;
  const [format, ...others] = formats;
  const ending = format !== undefined && others.length === 0 ? known[format] : undefined;
  return `${stem}${ending ?? '.zip'}`;
}
