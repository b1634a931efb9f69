import type { ReportFace } from '../measure/report-face.js';
import type { SectionOutline } from '../measure/report-section.js';
import { templateTypes } from '../measure/template-rows.js';
import type { Language } from '../model/settings.js';
import { reportWords } from '../text/report.js';
import { reportSummaryWords } from '../text/report-summary.js';
import { formatDays } from './format-time.js';
import { RepairList } from './repair-list.js';
import { SummaryFigures } from './summary-figures.js';
import { SummaryMoments } from './summary-moments.js';
import { TemplateCurve } from './template-curve.js';
import { writeSummaryHeadline, writeSummaryLead } from './write-summary.js';

interface Properties {
  id: string;
  section: SectionOutline;
  face: ReportFace;
  language: Language;
}

/** Everything a board needs on one page about one brand in one round: a sentence, figures, a curve, quotes, what to do. */
export function SummarySheet({ id, section, face, language }: Properties) {
  const words = reportSummaryWords[language];
  const { brand } = face;
  const types = templateTypes(section.template, [brand]);
  return (
    <article class="sheet summary-sheet" aria-labelledby={`${id}-summary`}>
      <header class="report-head">
        <p class="report-head__kicker">{writeKicker(section, face, language)}</p>
        <h3 id={`${id}-summary`} tabIndex={-1}>
          {writeSummaryHeadline(brand, language)}
        </h3>
        <p class="report-head__lead">{writeSummaryLead(face, language).join(' ')}</p>
      </header>
      <SummaryFigures face={face} language={language} />
      {types.length > 1 && (
        <figure class="summary-sheet__curve">
          <figcaption class="visually-hidden">{words.curve(brand.brand)}</figcaption>
          <TemplateCurve types={types} names={[brand.brand]} step={12} language={language} />
          {types.length <= 12 && (
            <div
              class="summary-sheet__types"
              style={{ gridTemplateColumns: `repeat(${types.length}, minmax(0, 1fr))` }}
              aria-hidden="true"
            >
              {types.map(({ type }) => (
                <span key={type}>{type}</span>
              ))}
            </div>
          )}
        </figure>
      )}
      <div class="summary-sheet__moments">
        <SummaryMoments id={`${id}-pains`} kind="pain" brand={brand} voices={section.voices} language={language} />
        <SummaryMoments id={`${id}-wows`} kind="wow" brand={brand} voices={section.voices} language={language} />
      </div>
      <RepairList
        id={`${id}-repair`}
        brand={brand}
        backlog={section.backlog}
        heard={section.heard}
        language={language}
      />
    </article>
  );
}

/** Whose page it is: the brand, the round, who walked, and when. */
function writeKicker({ journeys }: SectionOutline, { brand }: ReportFace, language: Language): string {
  const words = reportWords[language];
  const days = journeys
    .filter((row) => row.counted && row.brand === brand.brand && row.round === brand.round)
    .flatMap(({ startedAt }) => startedAt ?? [])
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  return [
    brand.brand,
    brand.round === null ? null : words.round(brand.round),
    words.reviewers(brand.reviewers),
    words.journeys(brand.journeys),
    first === undefined || last === undefined ? null : formatDays(first, last, language),
  ]
    .filter((fact) => fact !== null)
    .join(' · ');
}
