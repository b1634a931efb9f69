import type { ReportData } from '../../measure/report-model.js';
import { checkFor } from '../../model/check-for.js';
import { isExample, withoutExample } from '../../model/example.js';
import { journeySchema } from '../../model/journey.js';
import { studySchema } from '../../model/study.js';
import { openDatabase } from '../../store/database.js';
import { readByTurns } from '../../store/read-by-turns.js';
import { readable } from '../../store/row-schema.js';
import { readableVisits } from '../../store/visits.js';

const isJourney = checkFor(journeySchema);

/**
 * All that a report is made from, as this profile has it, without rows that cannot be read: of the example alone, or of what
 * was really walked, with the example only while there is nothing else. Works in a worker.
 */
export async function readReportData(ofExample: boolean): Promise<Required<ReportData>> {
  const transaction = (await openDatabase()).transaction(['studies', 'journeys', 'visits']);
  const [studies, journeys, visits] = await Promise.all([
    transaction.objectStore('studies').getAll(),
    readByTurns(transaction.objectStore('journeys'), (rows) => rows.filter(isJourney)),
    readByTurns(transaction.objectStore('visits'), (rows) => rows.flatMap(readableVisits)),
  ]);
  return {
    studies: readable(studySchema, studies),
    journeys: ofExample ? journeys.filter(isExample) : withoutExample(journeys),
    visits,
  };
}
