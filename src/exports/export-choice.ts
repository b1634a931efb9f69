import type { Language } from '../model/settings.js';
import type { CsvFlavour } from './csv-column.js';
import type { Disguise } from './disguise.js';

/** What an export can hold, by what it is for. */
export const fileFormats = {
  read: ['report', 'journeyReports', 'markdown', 'mapSvg', 'mapPng'],
  compute: ['workbook', 'csv', 'spss', 'eventLog'],
  keep: ['journeyFile', 'schema'],
} as const;

export type FileFormat = (typeof fileFormats)[keyof typeof fileFormats][number];

/** How the files of one export are made. */
export interface ExportChoice {
  formats: readonly FileFormat[];
  language: Language;
  flavour: CsvFlavour;
  /** Whether pictures and files that were kept as evidence go into the reports and the journey file. */
  pictures: boolean;
  disguise: Disguise;
}
