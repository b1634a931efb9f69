import { expect, it } from 'vitest';
import { summaryRows } from '../../src/exports/summary-rows.js';
import { makeReportModel } from '../../src/measure/report-model.js';
import { reportFigureWords } from '../../src/text/report-figures.js';
import { evenly, makeJourney, makeStudy, makeTouchpoint } from '../measure/make-journey.js';

const study = makeStudy(['home page']);
const walk = (questionSet: number, reviewer: string) =>
  makeJourney({ study: study.id, questionSet, reviewer, touchpoints: [makeTouchpoint({ rating: evenly(5) })] });
const journeys = [walk(1, 'A'), walk(1, 'B'), walk(2, 'A')];
const rows = summaryRows(makeReportModel({ studies: [study], journeys }, { seed: 1 }), 'en');

/** What each row says in one column, as text. */
const column = (place: number): unknown[] =>
  rows.map((row) => {
    const cell = row?.[place];
    return cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : cell;
  });

it('tells the question sets of a study apart, since their figures are not the same measurement', () => {
  expect(new Set(column(0))).toEqual(new Set(['Study, question set 2', 'Study, question set 1']));
});

it('shows shares as percentages and scores as numbers', () => {
  const { score, blocked } = reportFigureWords.en;
  const of = (name: string) => rows[column(4).indexOf(name)]?.[5];
  expect(of(blocked.name)).toMatchObject({ value: 0, type: Number, format: '0%' });
  expect(of(score.name)).toEqual(expect.any(Number));
});

it('says where an interval is over the journeys of one reviewer only', () => {
  const meanings = column(10).filter((meaning) => String(meaning).includes('95% interval: this reviewer only'));
  expect(meanings.length).toBeGreaterThan(0);
  for (const [place, meaning] of column(10).entries()) {
    if (String(meaning).includes('this reviewer only')) expect(rows[place]?.[8]).toBe(1);
  }
});
