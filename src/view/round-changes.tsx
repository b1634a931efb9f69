import type { Comparison } from '../measure/comparison.js';
import type { Language } from '../model/settings.js';
import { reportComparisonWords } from '../text/report-comparison.js';
import { ComparisonTable } from './comparison-table.js';
import { MethodLink } from './method-link.js';

interface Properties {
  changes: readonly Comparison[];
  language: Language;
}

/** Each brand against itself, a round and the next. */
export function RoundChanges({ changes, language }: Properties) {
  const words = reportComparisonWords[language];
  return (
    <section class="brand-comparisons">
      <h4>{words.changes}</h4>
      <p class="report-small">
        {words.changesLead}
        <MethodLink anchor="rounds" language={language} />
      </p>
      {changes.map((change) => {
        const sides = {
          first: words.round(change.first.round ?? ''),
          second: words.round(change.second.round ?? ''),
        };
        const title = words.roundPair(change.first.brand, sides.first, sides.second);
        return <ComparisonTable key={title} title={title} comparison={change} sides={sides} language={language} />;
      })}
    </section>
  );
}
