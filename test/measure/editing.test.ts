import { expect, it } from 'vitest';
import { makeReportModel } from '../../src/measure/report-model.js';
import { editorStatuses } from '../../src/model/journey.js';
import { journeysOfTwo, studyOfTwo } from '../model/two-brands.js';
import { moment } from './make-journey.js';

it('where a journey stands on the editor’s desk is told, and changes no figure', () => {
  const report = (status: (typeof editorStatuses)[number] | null) => {
    const editing = status && { status, at: moment(9000), remarks: [] };
    const journeys = journeysOfTwo.map((journey) => ({ ...journey, editing }));
    return makeReportModel({ studies: [studyOfTwo], journeys }, { seed: 1 });
  };
  const rows = (status: (typeof editorStatuses)[number] | null) =>
    report(status).sections.flatMap(({ journeys }) => journeys);
  const figures = (status: (typeof editorStatuses)[number] | null) =>
    JSON.stringify(report(status), (key, value: unknown) => (key === 'editing' ? undefined : value));
  for (const status of editorStatuses) {
    expect(new Set(rows(status).map(({ editing }) => editing))).toEqual(new Set([status]));
    expect(figures(status)).toBe(figures(null));
  }
});
