import type { BrandReport } from '../measure/brand-report.js';
import type { Language } from '../model/settings.js';
import { reportMomentWords } from '../text/report-moments.js';
import { describeMean, figureScales } from './describe-figure.js';
import { ExplainedHeading } from './explained-heading.js';
import { type FigureGroup, FigureTable } from './figure-table.js';
import { MethodLegend } from './method-legend.js';
import { TypeSigns } from './type-signs.js';

interface Properties {
  id: string;
  brands: readonly BrandReport[];
  language: Language;
}

/** Every touchpoint type that was met, with its score at each brand and what stood out there. */
export function TypeTable({ id, brands, language }: Properties) {
  const words = reportMomentWords[language];
  const groups = typeGroups(brands, language);
  if (groups.length === 0) return null;
  const legend = [
    { term: words.legend.pain, anchor: 'pain' },
    { term: words.legend.priority, anchor: 'priority' },
    { term: words.legend.wow, anchor: 'wow-and-special-rate' },
    { term: words.legend.critical, anchor: 'critical-touchpoints' },
    { term: words.legend.ownMarks, anchor: 'own-marks' },
  ] as const;
  return (
    <section>
      <ExplainedHeading
        level={4}
        id={`${id}-types`}
        title={words.types}
        anchor="type-phase-and-channel"
        language={language}
      />
      <p class="report-small">{words.typesLead}</p>
      <MethodLegend terms={legend} language={language} />
      <FigureTable labelledBy={`${id}-types`} groups={groups} more={words.signs} language={language} />
    </section>
  );
}

function typeGroups(brands: readonly BrandReport[], language: Language): FigureGroup[] {
  const met = brands.flatMap(({ types }) => types);
  const names = [...new Set(met.map(({ type }) => type))];
  return names.map((name) => {
    const phase = met.find(({ type }) => type === name)?.phase ?? null;
    return {
      name,
      ...(phase === null ? {} : { explanation: phase }),
      rows: brands.flatMap((brand) =>
        brand.types
          .filter(({ type }) => type === name)
          .map((report) => ({
            brand: brand.brand,
            shown: describeMean(report.score, figureScales.hundred, language),
            more: <TypeSigns report={report} language={language} />,
          })),
      ),
    };
  });
}
