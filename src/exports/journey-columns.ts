import { type Figure, isDefined } from '../measure/figure.js';
import { type JourneyFigures, journeyFigures } from '../measure/journey-figures.js';
import type { Mark } from '../model/touchpoint.js';
import type { journeyColumnWords } from '../text/csv-columns.js';
import type { CsvColumn } from './csv-column.js';
import { type CsvSource, roleOf } from './csv-row.js';

/** One row of the journeys table. */
export interface JourneyTableRow extends CsvSource {
  figures: JourneyFigures;
}

/** The row of one journey. */
export const journeyTableRow = (source: CsvSource): JourneyTableRow => ({
  ...source,
  figures: journeyFigures(source.journey, source.study),
});

const figure =
  (of: (figures: JourneyFigures) => Figure) =>
  ({ figures }: JourneyTableRow): number | null => {
    const value = of(figures);
    return isDefined(value) ? value : null;
  };

const marked =
  (mark: Mark) =>
  ({ figures }: JourneyTableRow): boolean =>
    figures.touchpoints.some(({ touchpoint }) => touchpoint.marks.includes(mark));

/** The columns of the journeys table: add at the end, never rename. */
export const journeyColumns: readonly CsvColumn<JourneyTableRow, keyof (typeof journeyColumnWords)['en']>[] = [
  { name: 'study', kind: 'text', read: ({ study }) => study?.title ?? null },
  { name: 'brand', kind: 'text', read: ({ journey }) => journey.brand.name },
  { name: 'brand_role', kind: 'text', read: roleOf },
  { name: 'round', kind: 'text', read: ({ journey }) => journey.round },
  { name: 'reviewer', kind: 'text', read: ({ journey }) => journey.reviewer },
  { name: 'journey_id', kind: 'text', read: ({ journey }) => journey.id },
  { name: 'state', kind: 'text', read: ({ journey }) => journey.state },
  { name: 'started_at', kind: 'time', read: ({ journey }) => journey.startedAt },
  { name: 'finished_at', kind: 'time', read: ({ journey }) => journey.finishedAt },
  { name: 'device', kind: 'text', read: ({ journey }) => journey.device },
  { name: 'question_set', kind: 'count', read: ({ journey }) => journey.questionSet },
  { name: 'conflict', kind: 'flag', read: ({ journey }) => journey.conflict?.exists ?? null },
  { name: 'conflict_remark', kind: 'text', read: ({ journey }) => journey.conflict?.remark ?? null },
  { name: 'expectation', kind: 'text', read: ({ journey }) => journey.expectation },
  {
    name: 'goals',
    kind: 'list',
    read: ({ journey }) => journey.goals.map(({ text, reached }) => `${text}: ${reached ?? 'skipped'}`),
  },
  { name: 'overall', kind: 'point', read: ({ journey }) => journey.closing?.overall ?? null },
  {
    name: 'statements',
    kind: 'list',
    read: ({ journey }) =>
      Object.entries(journey.closing?.statements ?? {}).map(([name, point]) => `${name}: ${point ?? 'skipped'}`),
  },
  { name: 'doubted', kind: 'flag', read: ({ journey }) => journey.closing?.doubted ?? null },
  { name: 'nps', kind: 'count', read: ({ journey }) => journey.closing?.nps ?? null },
  { name: 'touchpoints', kind: 'count', read: ({ figures }) => figures.touchpoints.length },
  { name: 'pains', kind: 'count', read: ({ figures }) => figures.pains.length },
  { name: 'wows', kind: 'count', read: ({ figures }) => figures.wows.length },
  { name: 'blocked', kind: 'flag', read: marked('blocked') },
  { name: 'would_leave', kind: 'flag', read: marked('would_leave') },
  { name: 'score', kind: 'number', read: figure(({ score }) => score) },
  { name: 'effectiveness', kind: 'number', read: figure(({ scales }) => scales.effectiveness) },
  { name: 'ease', kind: 'number', read: figure(({ scales }) => scales.ease) },
  { name: 'emotion', kind: 'number', read: figure(({ scales }) => scales.emotion) },
  { name: 'against_expectation', kind: 'number', read: figure(({ disconfirmation }) => disconfirmation) },
  { name: 'peak_end', kind: 'number', read: figure(({ peakEnd }) => peakEnd) },
  { name: 'net', kind: 'number', read: figure(({ net }) => net) },
  { name: 'visits', kind: 'count', read: ({ visits }) => visits.length },
  { name: 'amendments', kind: 'count', read: ({ journey }) => journey.amendments.length },
  { name: 'editing', kind: 'text', read: ({ journey }) => journey.editing?.status ?? null },
];
