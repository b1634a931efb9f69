import type { BrandReport } from '../measure/brand-report.js';
import { isDefined } from '../measure/figure.js';
import type { TypeReport } from '../measure/type-report.js';
import type { Language } from '../model/settings.js';
import { reportPartsWords } from '../text/report-parts.js';
import { describeMean, figureScales, type ShownFigure } from './describe-figure.js';
import { type FigureGroup, FigureTable } from './figure-table.js';
import { formatNumber } from './format-number.js';

interface Properties {
  labelledBy: string;
  brands: readonly BrandReport[];
  language: Language;
}

/** Every touchpoint type against what was expected of it, the most disappointing first. */
export function ExpectationTable({ labelledBy, brands, language }: Properties) {
  const words = reportPartsWords[language];
  const groups = expectationGroups(brands, language);
  if (groups.length === 0) return <p class="report-quiet">{words.nobodyExpected}</p>;
  return (
    <>
      <p class="report-small">{words.expectationLead}</p>
      <FigureTable labelledBy={labelledBy} groups={groups} language={language} />
    </>
  );
}

function expectationGroups(brands: readonly BrandReport[], language: Language): FigureGroup[] {
  const byType = new Map<string, { lowest: number; rows: FigureGroup['rows'] }>();
  for (const { brand, types } of brands) {
    for (const type of types) {
      const { value } = type.disconfirmation;
      if (!isDefined(value)) continue;
      const group = byType.get(type.type) ?? { lowest: value, rows: [] };
      group.lowest = Math.min(group.lowest, value);
      group.rows.push({ brand, shown: describeExpectation(type, language) });
      byType.set(type.type, group);
    }
  }
  return [...byType].sort(([, a], [, b]) => a.lowest - b.lowest).map(([name, { rows }]) => ({ name, rows }));
}

function describeExpectation(type: TypeReport, language: Language): ShownFigure {
  const words = reportPartsWords[language];
  const shown = describeMean(type.disconfirmation, figureScales.disconfirmation, language);
  const beside = [
    shown.counted,
    type.worseThanExpected > 0 ? words.worseIn(type.worseThanExpected, type.answered) : '',
    isDefined(type.score.value) ? words.score(formatNumber(type.score.value, language)) : '',
  ];
  return { ...shown, counted: beside.filter((part) => part !== '').join(' · ') };
}
