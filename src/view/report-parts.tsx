import type { ComponentChildren } from 'preact';
import type { ReportFace } from '../measure/report-face.js';
import type { ReportSection } from '../measure/report-section.js';
import type { Language } from '../model/settings.js';
import { reportWords } from '../text/report.js';
import { reportPartsWords } from '../text/report-parts.js';
import { AmendedList } from './amended-list.js';
import { BacklogList } from './backlog-list.js';
import { BrandComparisons } from './brand-comparisons.js';
import { BrandContrasts } from './brand-contrasts.js';
import { BrandFigures } from './brand-figures.js';
import { BrandMoments } from './brand-moments.js';
import { ChurnNote } from './churn-note.js';
import { CoverageTable } from './coverage-table.js';
import { ExpectationTable } from './expectation-table.js';
import { MethodLimits } from './method-limits.js';
import type { NamedBrand } from './named-brands.js';
import { PartFigures } from './part-figures.js';
import { ReportMap } from './report-map.js';
import { RoundChanges } from './round-changes.js';
import { RoundTrust } from './round-trust.js';
import { TypeTable } from './type-table.js';

interface Properties {
  id: string;
  section: ReportSection;
  face: ReportFace;
  lines: readonly NamedBrand[];
  language: Language;
}

type PartName = keyof typeof reportPartsWords.en.parts;

/** A part of the report, by the name it has in its address. */
export interface ReportPart {
  part: PartName;
  title: string;
  content: ComponentChildren;
}

/** The parts below the one page, in order; what says nothing at all is left out, what lacks something says what. */
export function reportParts({ id, section, face, lines, language }: Properties): ReportPart[] {
  const words = reportPartsWords[language];
  // The tables call each brand by the name that tells it apart.
  const brands = lines.map(({ name, brand }) => ({ ...brand, brand: name }));
  const compared = section.rounds.filter(({ comparisons }) => comparisons.length > 0);
  const walked = section.rounds.filter((round) => round.brands.some(({ journeys }) => journeys > 0));
  const nameOf = (round: string | null): string | null =>
    walked.length < 2 ? null : round === null ? reportWords[language].noRound : reportWords[language].round(round);
  const contents: Record<PartName, ComponentChildren> = {
    map: face.brand.types.length > 0 && (
      <ReportMap section={section} lines={lines} comparison={comparisonOf(face, lines)} language={language} />
    ),
    figures: <BrandFigures id={id} brands={brands} language={language} />,
    moments: (
      <>
        {brands.map((brand) => (
          <BrandMoments key={brand.brand} brand={brand} language={language} />
        ))}
        <ChurnNote brands={brands} language={language} />
      </>
    ),
    parts: brands.some(({ types }) => types.length > 0) && (
      <>
        <PartFigures id={id} brands={brands} language={language} />
        <TypeTable id={id} brands={brands} language={language} />
      </>
    ),
    expectation: <ExpectationTable labelledBy={`${id}-expectation`} brands={brands} language={language} />,
    measured: brands.some(({ contrasts }) => contrasts.length > 0) && (
      <BrandContrasts brands={brands} language={language} />
    ),
    brands:
      compared.length === 0 ? (
        <p class="report-quiet">{words.oneBrand}</p>
      ) : (
        compared.map((round) => (
          <BrandComparisons key={round.round} round={round} title={nameOf(round.round)} language={language} />
        ))
      ),
    reviewers: walked.map((round) => (
      <RoundTrust key={round.round} round={round} title={nameOf(round.round)} language={language} />
    )),
    rounds:
      section.changes.length === 0 ? (
        <p class="report-quiet">{words.oneRound}</p>
      ) : (
        <RoundChanges changes={section.changes} language={language} />
      ),
    backlog: (
      <BacklogList backlog={section.backlog} heard={section.heard} effects={section.ideas} language={language} />
    ),
    coverage: <CoverageTable section={section} lines={lines} language={language} />,
    amendments: <AmendedList amendments={section.amendments} language={language} />,
    method: <MethodLimits section={section} language={language} />,
  };
  // Journeys of no study have no rounds, no competitors and no backlog to speak of.
  const without: readonly PartName[] = section.study === null ? ['brands', 'rounds'] : [];
  return (Object.keys(contents) as PartName[])
    .filter((part) => Boolean(contents[part]) && !(without.includes(part) && isBare(part, section)))
    .map((part) => ({ part, title: words.parts[part], content: contents[part] }));
}

const isBare = (part: PartName, { changes, rounds }: ReportSection): boolean =>
  part === 'rounds' ? changes.length === 0 : rounds.every(({ comparisons }) => comparisons.length === 0);

/** The page's brand against the line under it, where the two were compared; null where the other way round. */
function comparisonOf({ round, earlier }: ReportFace, [face, second]: readonly NamedBrand[]) {
  if (face === undefined || second === undefined) return null;
  if (second.brand === earlier?.brand) return earlier.change;
  return (
    round.comparisons.find(
      ({ first, second: other }) => first.brand === face.brand.brand && other.brand === second.brand.brand,
    ) ?? null
  );
}
