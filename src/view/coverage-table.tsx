import type { BrandReport } from '../measure/brand-report.js';
import type { JourneyRow } from '../measure/journey-row.js';
import type { ReportSection } from '../measure/report-section.js';
import type { Language } from '../model/settings.js';
import { reportPartsWords } from '../text/report-parts.js';
import { describeMean, figureScales } from './describe-figure.js';
import { MethodLink } from './method-link.js';
import type { NamedBrand } from './named-brands.js';

interface Properties {
  section: ReportSection;
  /** Each under the name it is told apart by, beside its own. */
  lines: readonly NamedBrand[];
  language: Language;
}

/** How much of what the study expects was seen at each brand, and what nobody saw. */
export function CoverageTable({ section, lines, language }: Properties) {
  const words = reportPartsWords[language];
  const { coverageColumns: columns } = words;
  if (section.study === null) return <p class="report-quiet">{words.noStudy}</p>;
  if (section.expected.length === 0) return <p class="report-quiet">{words.nothingExpected}</p>;
  const list = (names: readonly string[]): string => (names.length === 0 ? words.none : names.join(', '));
  return (
    <>
      <p class="report-small">
        {words.coverageLead}
        <MethodLink anchor="coverage" language={language} />
      </p>
      <table class="coverage-table" aria-label={words.parts.coverage}>
        <thead>
          <tr>
            {Object.values(columns).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, brand }) => {
            const shown = describeMean(brand.coverage, figureScales.share, language);
            const missing = missingTypes(brand, section.expected);
            const { skipped, notReached } = sumCoverage(section.journeys, brand);
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td data-label={columns.coverage}>
                  <b>{shown.value}</b> <span class="report-small">{shown.reason ?? shown.counted}</span>
                </td>
                <td data-label={columns.unmet}>{list(missing.unmet)}</td>
                <td data-label={columns.some}>
                  {list(missing.some.map(({ type, met }) => words.metIn(type, met, brand.journeys)))}
                </td>
                <td data-label={columns.skipped}>{words.times(skipped)}</td>
                <td data-label={columns.notReached}>{words.times(notReached)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** The expected types that no journey of a brand met, and those that only some did. */
function missingTypes({ types, journeys }: BrandReport, expected: readonly string[]) {
  const met = new Map(types.map(({ type, met }) => [type, met]));
  return {
    unmet: expected.filter((type) => (met.get(type) ?? 0) === 0),
    some: expected.flatMap((type) => {
      const count = met.get(type) ?? 0;
      return count > 0 && count < journeys ? [{ type, met: count }] : [];
    }),
  };
}

function sumCoverage(journeys: readonly JourneyRow[], { brand, round }: BrandReport) {
  const counted = journeys.filter((row) => row.counted && row.brand === brand && row.round === round);
  const sum = (of: 'skipped' | 'notReached'): number => counted.reduce((all, { coverage }) => all + coverage[of], 0);
  return { skipped: sum('skipped'), notReached: sum('notReached') };
}
