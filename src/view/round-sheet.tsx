import type { ReportSection, RoundReport } from '../measure/report-section.js';
import type { Language } from '../model/settings.js';
import { reportWords } from '../text/report.js';
import { reportComparisonWords } from '../text/report-comparison.js';
import { BrandFigures } from './brand-figures.js';
import { BrandMoments } from './brand-moments.js';
import { ChurnNote } from './churn-note.js';
import { ComparisonTable } from './comparison-table.js';
import { MethodLink } from './method-link.js';
import { PartFigures } from './part-figures.js';
import { RoundTrust } from './round-trust.js';
import { TypeTable } from './type-table.js';
import { writeRanking } from './write-ranking.js';
import { writeRoundHeadline, writeRoundLead } from './write-round.js';

interface Properties {
  id: string;
  section: ReportSection;
  round: RoundReport;
  language: Language;
}

/** Everything one round says: whether it worked, how it was, what stood out, how sure that is, and whether brands differ. */
export function RoundSheet({ id, section, round, language }: Properties) {
  const { brands } = round;
  const lead = writeRoundLead(round, language);
  return (
    <article class="sheet round-sheet">
      <header class="report-head">
        <RoundKicker section={section} round={round} language={language} />
        <h3>{writeRoundHeadline(round, language)}</h3>
        {lead !== '' && <p class="report-head__lead">{lead}</p>}
      </header>
      <BrandFigures id={id} brands={brands} language={language} />
      {brands.map((brand) => (
        <BrandMoments key={brand.brand} brand={brand} language={language} />
      ))}
      <PartFigures id={id} brands={brands} language={language} />
      <TypeTable id={id} brands={brands} language={language} />
      <BrandComparisons round={round} language={language} />
      <RoundTrust round={round} language={language} />
      <ChurnNote brands={brands} language={language} />
    </article>
  );
}

/** Who walked what, and what does not count. */
function RoundKicker({ section, round: { round, brands, agreement }, language }: Omit<Properties, 'id'>) {
  const words = reportWords[language];
  const journeys = brands.reduce((sum, brand) => sum + brand.journeys, 0);
  const facts = [
    section.rounds.length > 1 ? (round === null ? words.noRound : words.round(round)) : round && words.round(round),
    words.reviewers(agreement.reviewers),
    words.journeys(journeys),
    words.questionSet(section.questionSet),
  ];
  return <p class="report-head__kicker">{facts.filter((fact) => fact !== null).join(' · ')}</p>;
}

/** The order of the brands, or why there is none, and every pair of them. */
function BrandComparisons({ round: { ranking, comparisons }, language }: Pick<Properties, 'round' | 'language'>) {
  const words = reportComparisonWords[language];
  if (comparisons.length === 0) return null;
  return (
    <section class="brand-comparisons">
      <h4>
        {words.brands}
        <MethodLink anchor="brands-side-by-side" language={language} />
      </h4>
      <p>
        {writeRanking(ranking, language)}
        <MethodLink anchor="ranking" language={language} />
      </p>
      <p class="report-small">{words.brandsLead}</p>
      {comparisons.map((comparison) => {
        const sides = { first: comparison.first.brand, second: comparison.second.brand };
        return (
          <ComparisonTable
            key={`${sides.first}\n${sides.second}`}
            title={words.pair(sides.first, sides.second)}
            comparison={comparison}
            sides={sides}
            language={language}
          />
        );
      })}
    </section>
  );
}
