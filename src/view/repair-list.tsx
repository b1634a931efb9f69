import { useContext } from 'preact/hooks';
import type { BrandReport } from '../measure/brand-report.js';
import type { BacklogIdea, HeardIdea } from '../measure/section-remarks.js';
import { isRated } from '../measure/type-report.js';
import type { Language } from '../model/settings.js';
import { reportMomentWords } from '../text/report-moments.js';
import { reportSummaryWords } from '../text/report-summary.js';
import { studyIdeasWords } from '../text/study-ideas.js';
import { ExplainedHeading } from './explained-heading.js';
import { formatList } from './format-number.js';
import { repairsOf } from './repairs-of.js';
import { ReportPlaces } from './report-places.js';

interface Properties {
  id: string;
  brand: BrandReport;
  backlog: readonly BacklogIdea[];
  heard: readonly HeardIdea[];
  language: Language;
}

/** What to do first: ideas about what hurts, the worst first, and the worst pains that nobody has an idea for. */
export function RepairList({ id, brand, backlog, heard, language }: Properties) {
  const words = reportSummaryWords[language];
  const ideaWords = studyIdeasWords[language];
  const places = useContext(ReportPlaces);
  const { repairs, without } = repairsOf(brand, backlog, heard);
  return (
    <section class="repair-list">
      <ExplainedHeading level={3} id={id} isTarget title={words.repair} anchor="ideas" language={language} />
      {repairs.length > 0 && (
        <ol>
          {repairs.map((repair) => (
            <li key={repair.key}>
              <p>
                <b>{repair.text}</b>{' '}
                <span class="report-small">
                  {[
                    repair.type === null ? ideaWords.wholeJourney : words.aboutType(repair.type),
                    repair.effort && ideaWords.effortOf(ideaWords.efforts[repair.effort]),
                    repair.status && ideaWords.statuses[repair.status],
                  ]
                    .filter((part) => part !== null)
                    .join(' · ')}
                  {' · '}
                  {repair.heard === null ? (
                    words.fromStudy
                  ) : places === null ? (
                    words.fromReviewer(repair.heard.reviewer)
                  ) : (
                    <a href={places.touchpoint(repair.heard.journey, repair.heard.touchpoint)}>
                      {words.fromReviewer(repair.heard.reviewer)}
                    </a>
                  )}
                </span>
              </p>
            </li>
          ))}
        </ol>
      )}
      {brand.painPriorities.length === 0 && repairs.length === 0 && (
        <p class="report-quiet">
          {isRated(brand.types) ? words.nothingToRepair : reportMomentWords[language].noAnswers}
        </p>
      )}
      {without.length > 0 && (
        <p class="report-quiet">
          {words.noIdeaFor(
            formatList(
              without.map((type) => `“${type}”`),
              language,
            ),
          )}
        </p>
      )}
    </section>
  );
}
