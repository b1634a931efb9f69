import type { Time } from '../model/time.js';
import type { FileFormat } from './export-choice.js';
import type { JourneyOutline } from './export-data.js';
import { fileName } from './file-name.js';

/** How the names end of files of which an export has one, however many journeys it is of. */
export const endings = {
  report: '-report-on-all.html',
  workbook: '.xlsx',
  eventLog: '.xes',
  journeyFile: '.geeltje.json',
} as const satisfies Partial<Record<FileFormat, string>>;

/** The name that the files of an export begin with: of the one journey, or of the day. */
export function exportStem(journeys: readonly JourneyOutline[], now: Time): string {
  const [first, ...others] = journeys;
  return first && others.length === 0 ? fileName(first, '') : `${now.slice(0, 10)}-geeltje`;
}

/** The name of an export of many journeys: of its one file, or of the ZIP that several come in. */
export function exportName(journeys: readonly JourneyOutline[], formats: readonly FileFormat[], now: Time): string {
  const [format, ...others] = formats;
  const single = format !== undefined && others.length === 0 && isSingle(format);
  return `${exportStem(journeys, now)}${single ? endings[format] : '.zip'}`;
}

const isSingle = (format: FileFormat): format is keyof typeof endings => format in endings;
