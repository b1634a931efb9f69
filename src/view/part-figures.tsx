import type { BrandReport, PartReport } from '../measure/brand-report.js';
import type { Language } from '../model/settings.js';
import { reportPartWords } from '../text/report-figures.js';
import { touchpointWords } from '../text/touchpoint.js';
import { describeMean, figureScales } from './describe-figure.js';
import { ExplainedHeading } from './explained-heading.js';
import { type FigureGroup, FigureTable } from './figure-table.js';

interface Properties {
  id: string;
  brands: readonly BrandReport[];
  language: Language;
}

/** The experience score by phase and by channel; a kind of part of which there is only one says nothing and is left out. */
export function PartFigures({ id, brands, language }: Properties) {
  const words = reportPartWords[language];
  const { channels } = touchpointWords[language];
  const tables = [
    {
      kind: 'phases',
      groups: partGroups(brands, ({ phases }) => phases, language),
      title: words.phases,
      lead: words.phasesLead,
    },
    {
      kind: 'channels',
      groups: partGroups(
        brands,
        (brand) => brand.channels,
        language,
        (channel) => channels[channel],
      ),
      title: words.channels,
      lead: words.channelsLead,
    },
  ].filter(({ groups }) => groups.length > 1);
  return (
    <>
      {tables.map(({ kind, groups, title, lead }) => (
        <section key={kind}>
          <ExplainedHeading
            level={4}
            id={`${id}-${kind}`}
            title={title}
            anchor="type-phase-and-channel"
            language={language}
          />
          <p class="report-small">{lead}</p>
          <FigureTable labelledBy={`${id}-${kind}`} groups={groups} language={language} />
        </section>
      ))}
    </>
  );
}

/** Parts in the order in which the brands meet them; a brand that does not have one has no row there. */
function partGroups<Name extends string>(
  brands: readonly BrandReport[],
  partsOf: (brand: BrandReport) => readonly PartReport<Name>[],
  language: Language,
  nameOf: (name: Name) => string = (name) => name,
): FigureGroup[] {
  const names = [...new Set(brands.flatMap((brand) => partsOf(brand).map(({ name }) => name)))];
  return names.map((name) => ({
    name: nameOf(name),
    rows: brands.flatMap((brand) =>
      partsOf(brand)
        .filter((part) => part.name === name)
        .map(({ score }) => ({ brand: brand.brand, shown: describeMean(score, figureScales.hundred, language) })),
    ),
  }));
}
