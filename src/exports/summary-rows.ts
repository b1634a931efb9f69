import type { Row } from 'write-excel-file/universal';
import type { BrandReport } from '../measure/brand-report.js';
import { isDefined } from '../measure/figure.js';
import type { MeanFigure } from '../measure/nested-means.js';
import type { ReportModel } from '../measure/report-model.js';
import type { Share } from '../measure/share.js';
import type { Language } from '../model/settings.js';
import { exportFileWords } from '../text/export-files.js';
import { reasonWords } from '../text/reasons.js';
import { reportWords } from '../text/report.js';
import { reportFigureWords } from '../text/report-figures.js';
import { numberCell, textCell } from './workbook-sheet.js';

const shares = ['goals', 'blocked', 'special', 'carryOver', 'forcedChannel'] as const;
const means = ['score', 'overall', 'peakEnd', 'net', 'disconfirmation', 'coverage'] as const;

const widths = {
  study: 28,
  round: 16,
  brand: 22,
  role: 14,
  figure: 28,
  value: 10,
  low: 17,
  high: 17,
  reviewers: 16,
  journeys: 22,
  meaning: 70,
};

/** The titles and widths of the columns of the summary. */
export const summaryColumns = (language: Language): { title: string; width: number }[] =>
  Object.entries(exportFileWords[language].summaryColumns).map(([key, title]) => ({
    title,
    width: widths[key as keyof typeof widths],
  }));

/** The figures of every brand in every round, one per row: goal success and blocked journeys before any score. */
export function summaryRows({ sections }: ReportModel, language: Language): Row[] {
  return sections.flatMap(({ study, title, rounds }) => {
    const words = reportWords[language];
    const name = study === null ? words.noStudy : (title ?? words.unknownStudy);
    return rounds.flatMap(({ brands }) =>
      brands.flatMap((brand) => {
        const of = [
          textCell(name),
          textCell(brand.round),
          textCell(brand.brand),
          textCell(brand.role && words.roles[brand.role]),
        ];
        return [
          ...shares.map((key) => [...of, ...shareCells(key, shareOf(brand, key), language)]),
          ...means.map((key) => [...of, ...meanCells(key, brand[key], language)]),
        ];
      }),
    );
  });
}

const shareOf = (brand: BrandReport, key: (typeof shares)[number]): Share =>
  key === 'goals' ? brand.goals.reached : brand[key];

function shareCells(
  key: (typeof shares)[number],
  { value, interval, reviewers, total }: Share,
  language: Language,
): Row {
  return cells(key, { value, interval, reviewers, journeys: total }, language);
}

function meanCells(key: (typeof means)[number], figure: MeanFigure, language: Language): Row {
  return cells(key, figure, language);
}

function cells(
  key: (typeof shares)[number] | (typeof means)[number],
  { value, interval, reviewers, journeys }: Pick<MeanFigure, 'value' | 'interval' | 'reviewers' | 'journeys'>,
  language: Language,
): Row {
  const { name, explanation } = reportFigureWords[language][key];
  const known = 'undefined' in interval ? null : interval;
  return [
    textCell(name),
    numberCell(isDefined(value) ? value : null),
    numberCell(known?.low ?? null),
    numberCell(known?.high ?? null),
    reviewers,
    journeys,
    textCell(isDefined(value) ? explanation : reasonWords[language][value.undefined]),
  ];
}
