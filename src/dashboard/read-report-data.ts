import type { ReportData } from '../measure/report-model.js';
import { journeySchema } from '../model/journey.js';
import { parse } from '../model/parse.js';
import { studySchema } from '../model/study.js';
import { visitSchema } from '../model/visit.js';
import { openDatabase } from '../store/database.js';

/** All that a report is made from, as this profile has it. Works in a worker. */
export async function readReportData(): Promise<Required<ReportData>> {
  const database = await openDatabase();
  const [studies, journeys, visits] = await Promise.all([
    database.getAll('studies'),
    database.getAll('journeys'),
    database.getAll('visits'),
  ]);
  return {
    studies: studies.map((row) => parse(studySchema, row)),
    journeys: journeys.map((row) => parse(journeySchema, row)),
    visits: visits.flatMap((row) => row.visits.map((visit) => parse(visitSchema, visit))),
  };
}
