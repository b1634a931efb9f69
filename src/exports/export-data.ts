import type { Journey } from '../model/journey.js';
import type { JourneyWithVisits } from '../model/journey-file.js';
import type { Study } from '../model/study.js';
import type { CsvSource } from './csv-row.js';

/** Everything that the files of one export are made from, where it is small enough to be held. */
export interface ExportData {
  studies: Study[];
  journeys: JourneyWithVisits[];
}

/** What the names of files and the disguise of people and brands need to know of a journey. */
export type JourneyOutline = Pick<Journey, 'id' | 'brand' | 'reviewer' | 'startedAt' | 'updatedAt'>;

/** What the files of one export are made from, read as it is needed: some journeys at a time, and once more for each file. */
export interface ExportSource {
  studies: Study[];
  /** Of the journeys that are exported, in their order. */
  outlines: readonly JourneyOutline[];
  read: (ids: readonly string[]) => AsyncIterable<JourneyWithVisits>;
}

/** The journeys as the table writers take them: each with its study, if that is known here. */
export async function* readSources({ studies, outlines, read }: ExportSource): AsyncGenerator<CsvSource> {
  const sourceOf = withStudy(studies);
  for await (const journey of read(outlines.map(({ id }) => id))) yield sourceOf(journey);
}

/** The same of journeys that are held already. */
export const csvSources = ({ studies, journeys }: ExportData): CsvSource[] => journeys.map(withStudy(studies));

function withStudy(studies: readonly Study[]): (journey: JourneyWithVisits) => CsvSource {
  const known = new Map(studies.map((study) => [study.id, study]));
  return ({ visits, ...journey }) => ({
    study: journey.study === null ? null : (known.get(journey.study) ?? null),
    journey,
    visits,
  });
}
