import type { RoundReport } from '../measure/report-section.js';
import type { Language } from '../model/settings.js';
import { reportComparisonWords } from '../text/report-comparison.js';
import { ComparisonTable } from './comparison-table.js';
import { MethodLink } from './method-link.js';
import { writeRanking } from './write-ranking.js';

interface Properties {
  round: RoundReport;
  /** The name of the round, where there are several. */
  title: string | null;
  language: Language;
}

/** The order of the brands of a round, or why there is none, and every pair of them. */
export function BrandComparisons({ round: { ranking, comparisons }, title, language }: Properties) {
  const words = reportComparisonWords[language];
  return (
    <section class="brand-comparisons">
      <h4>{title ?? words.brands}</h4>
      <p>
        {writeRanking(ranking, language)}
        <MethodLink anchor="ranking" language={language} />
      </p>
      <p class="report-small">
        {words.brandsLead}
        <MethodLink anchor="brands-side-by-side" language={language} />
      </p>
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
