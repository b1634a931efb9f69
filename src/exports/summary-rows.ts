import type { Row } from 'write-excel-file/universal';
import type { BrandReport } from '../measure/brand-report.js';
import { isDefined } from '../measure/figure.js';
import type { ReportModel } from '../measure/report-model.js';
import type { Language } from '../model/settings.js';
import { exportFileWords } from '../text/export-files.js';
import { reasonWords } from '../text/reasons.js';
import { reportWords } from '../text/report.js';
import { reportFigureWords } from '../text/report-figures.js';
import { type BrandFigure, printedFigures } from '../view/brand-figure-rows.js';
import { figureScales } from '../view/describe-figure.js';
import { nameSection } from '../view/name-section.js';
import { numberCell, shareCell, textCell } from './workbook-sheet.js';

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

/** The figures of every brand in every round that the report prints, one per row: goal success before any score. */
export function summaryRows({ sections }: ReportModel, language: Language): Row[] {
  return sections.flatMap((section) => {
    const brands = section.rounds.flatMap((round) => round.brands);
    const figures = printedFigures(brands);
    return brands.flatMap((brand) =>
      figures.map((figure) => [
        textCell(nameSection(section, language)),
        textCell(brand.round),
        textCell(brand.brand),
        textCell(brand.role && reportWords[language].roles[brand.role]),
        ...figureCells(figure, brand, language),
      ]),
    );
  });
}

function figureCells({ figure, read, scale, beside }: BrandFigure, brand: BrandReport, language: Language): Row {
  const { name, explanation } = reportFigureWords[language][figure];
  const { legend, oneReviewerOnly } = reportWords[language];
  const found = read(brand);
  const { value, interval, reviewers } = found;
  const known = 'low' in interval ? interval : null;
  const cell = (number: number | null) => (scale === figureScales.share ? shareCell(number) : numberCell(number));
  const remarks = [
    explanation,
    known?.basis === 'journeys_of_one_reviewer' ? `${legend.interval}: ${oneReviewerOnly}` : '',
    beside?.(brand, language) ?? '',
  ];
  return [
    textCell(name),
    cell(isDefined(value) ? value : null),
    cell(known?.low ?? null),
    cell(known?.high ?? null),
    reviewers,
    'hits' in found ? found.total : found.journeys,
    textCell(
      isDefined(value) ? remarks.filter((part) => part !== '').join(' · ') : reasonWords[language][value.undefined],
    ),
  ];
}
