import type { ReportSection, RoundReport } from '../measure/report-section.js';
import type { Language } from '../model/settings.js';
import { reportWords } from '../text/report.js';
import { reportComparisonWords } from '../text/report-comparison.js';
import { ComparisonTable } from './comparison-table.js';
import { formatList } from './format-number.js';
import { IdeaList } from './idea-list.js';
import { MethodLink } from './method-link.js';
import { RoundSheet } from './round-sheet.js';

interface Properties {
  id: string;
  section: ReportSection;
  /** What each idea says, by its id. */
  ideas: Readonly<Record<string, string>>;
  language: Language;
}

/** The report on one study in one question set: a sheet for each round, and one for what changed between them. */
export function StudyReport({ id, section, ideas, language }: Properties) {
  const words = reportWords[language];
  const unfinished = section.journeys.filter(({ state }) => state !== 'finished');
  const counted = unfinished.filter((journey) => journey.counted).length;
  const edited = section.journeys.some(({ editing }) => editing !== null);
  const approved = section.journeys.filter(({ editing }) => editing === 'approved').length;
  const others = section.otherQuestionSets.map(String);
  return (
    <section class="study-report" aria-labelledby={id}>
      <h2 id={id}>{section.study === null ? words.noStudy : (section.title ?? words.unknownStudy)}</h2>
      {others.length > 0 && (
        <p class="report-small">
          {words.otherQuestionSets(formatList(others, language))}
          <MethodLink anchor="question-set" language={language} />
        </p>
      )}
      {unfinished.length > 0 && (
        <p class="report-small">{counted > 0 ? words.unfinishedCount(counted) : words.unfinished(unfinished.length)}</p>
      )}
      {edited && <p class="report-small">{words.approved(approved, section.journeys.length)}</p>}
      {section.rounds
        .map(withWalkedBrands)
        .map((round, place) =>
          round.brands.length === 0 ? null : (
            <RoundSheet key={round.round} id={`${id}-${place}`} section={section} round={round} language={language} />
          ),
        )}
      <Changes section={section} ideas={ideas} language={language} />
    </section>
  );
}

/** Brands of which no journey counts have nothing to show. */
const withWalkedBrands = (round: RoundReport): RoundReport => ({
  ...round,
  brands: round.brands.filter(({ journeys }) => journeys > 0),
});

/** What changed between rounds, and what followed on ideas; nothing for a study of one round. */
function Changes({ section: { changes, ideas: effects }, ideas, language }: Omit<Properties, 'id'>) {
  const words = reportComparisonWords[language];
  if (changes.length === 0) return null;
  return (
    <article class="sheet round-sheet">
      <section class="brand-comparisons">
        <h4>
          {words.changes}
          <MethodLink anchor="rounds" language={language} />
        </h4>
        <p class="report-small">{words.changesLead}</p>
        {changes.map((change) => {
          const sides = {
            first: words.round(change.first.round ?? ''),
            second: words.round(change.second.round ?? ''),
          };
          const title = words.roundPair(change.first.brand, sides.first, sides.second);
          return <ComparisonTable key={title} title={title} comparison={change} sides={sides} language={language} />;
        })}
      </section>
      <IdeaList effects={effects} ideas={ideas} language={language} />
    </article>
  );
}
