import type { CsvFlavour } from '../../exports/csv-column.js';
import { touchpointRows, visitRows } from '../../exports/csv-row.js';
import { fileName } from '../../exports/file-name.js';
import { touchpointColumns } from '../../exports/touchpoint-columns.js';
import { visitColumns } from '../../exports/visit-columns.js';
import { writeCsv } from '../../exports/write-csv.js';
import { writeCsvDictionary } from '../../exports/write-csv-dictionary.js';
import { writeHtmlReport } from '../../exports/write-html-report.js';
import { writeJourneyFile } from '../../exports/write-journey-file.js';
import type { Journey } from '../../model/journey.js';
import type { FileAttachment } from '../../model/journey-file.js';
import type { Language } from '../../model/settings.js';
import type { Study } from '../../model/study.js';
import type { Time } from '../../model/time.js';
import type { Visit } from '../../model/visit.js';
import type { DownloadableFile } from './download-file.js';

export type JourneyFileKind = 'journey' | 'touchpoints' | 'visits' | 'dictionary' | 'report';

/** What is made into a file. */
export interface Contents {
  study: Study | null;
  journey: Journey;
  visits: Visit[];
  /** What was kept beside its ratings; only the journey file has them. */
  attachments: FileAttachment[];
  flavour: CsvFlavour;
  language: Language;
  now: Time;
}

/** One of the files of a journey, with its name. The dictionary names the two CSV files as they are downloaded. */
export function makeFile(
  kind: JourneyFileKind,
  { study, journey, visits, attachments, flavour, language, now }: Contents,
): DownloadableFile {
  const source = { study, journey, visits };
  const names = { touchpoints: fileName(journey, '-touchpoints.csv'), visits: fileName(journey, '-visits.csv') };
  switch (kind) {
    case 'journey':
      return {
        name: fileName(journey, '.geeltje.json'),
        mediaType: 'application/json',
        content: writeJourneyFile(
          { studies: study === null ? [] : [study], journeys: [{ ...journey, visits }], attachments },
          now,
        ),
      };
    case 'touchpoints':
      return {
        name: names.touchpoints,
        mediaType: 'text/csv',
        content: writeCsv(touchpointColumns, touchpointRows(source), flavour),
      };
    case 'visits':
      return {
        name: names.visits,
        mediaType: 'text/csv',
        content: writeCsv(visitColumns, visitRows(source), flavour),
      };
    case 'dictionary':
      return {
        name: fileName(journey, '-csv-metadata.json'),
        mediaType: 'application/csvm+json',
        content: writeCsvDictionary(names, flavour),
      };
    case 'report':
      return {
        name: fileName(journey, '-report.html'),
        mediaType: 'text/html',
        content: writeHtmlReport(source, language, now),
      };
  }
}
