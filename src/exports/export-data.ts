import type { JourneyWithVisits } from '../model/journey-file.js';
import type { Study } from '../model/study.js';
import type { CsvSource } from './csv-row.js';

/** Everything that the files of one export are made from. */
export interface ExportData {
  studies: Study[];
  journeys: JourneyWithVisits[];
}

/** The same journeys as the table writers take them: each with its study, if that is known here. */
export function csvSources({ studies, journeys }: ExportData): CsvSource[] {
  const known = new Map(studies.map((study) => [study.id, study]));
  return journeys.map(({ visits, ...journey }) => ({
    study: journey.study === null ? null : (known.get(journey.study) ?? null),
    journey,
    visits,
  }));
}
