import { useState } from 'preact/hooks';
import type { JourneyRow } from '../../measure/journey-row.js';
import { exampleStudyId } from '../../model/example.js';
import type { Language } from '../../model/settings.js';
import { exportWords } from '../../text/export.js';
import { reportWords } from '../../text/report.js';
import { Failure } from '../failure.js';
import { PrintButton } from '../print-button.js';
import { exportHash, noStudy, reportHash } from '../route.js';
import { usePageTitle } from '../use-page-title.js';
import { NoReport } from './no-report.js';
import { ReportChoice } from './report-choice.js';
import { ReportOfStudy } from './report-of-study.js';
import { useReport } from './use-report.js';

interface Properties {
  /** The study that the address names; null: all of them, to choose from. */
  study: string | null;
  /** The question set that the part is to be shown of; null: the latest. */
  questionSet: number | null;
  part: string | null;
  language: Language;
}

/** The reports on the journeys of this profile, made in a worker and live while journeys are finished elsewhere. */
export function ReportPage({ study, questionSet, part, language }: Properties) {
  const [includeUnfinished, setIncludeUnfinished] = useState(false);
  const { busy, outline, report, error, tryAgain } = useReport({
    includeUnfinished,
    ofExample: study === exampleStudyId,
  });
  // The page on top is shown as soon as it is there, unless the address leads to what is below it.
  const found = report ?? (part === null ? outline : null);
  const words = reportWords[language];
  const sections = found?.sections.filter(({ journeys }) => journeys.some(({ counted }) => counted)) ?? [];
  const shown =
    study === null && sections.length === 1
      ? sections
      : sections.filter((section) => (section.study ?? noStudy) === study);
  const title = shown[0]?.title ?? null;
  usePageTitle(title === null ? words.title : words.ofStudy(title));
  const has = (wanted: (row: JourneyRow) => boolean): boolean =>
    found?.sections.some(({ journeys }) => journeys.some(wanted)) ?? false;
  return (
    <>
      <div class="report-page__head">
        <h1>{words.title}</h1>
        {shown.length > 0 && (
          <p class="report-page__bar">
            {sections.length > shown.length && (
              <a href={reportHash}>
                <span aria-hidden="true">← </span>
                {words.all}
              </a>
            )}
            <a class="button" href={exportHash()}>
              {exportWords[language].exportThis}
            </a>
            <PrintButton language={language} />
          </p>
        )}
      </div>
      {shown.length === 0 && <p class="dashboard-quiet">{words.lead}</p>}
      <p class="report-page__progress" role="status">
        {busy && (found === null || found === report) && words.computing}
      </p>
      {error !== null && <Failure error={error} language={language} tryAgain={tryAgain} />}
      {has(({ state }) => state !== 'finished') && (
        <label class="report-page__choice">
          <input
            type="checkbox"
            checked={includeUnfinished}
            onChange={({ currentTarget }) => setIncludeUnfinished(currentTarget.checked)}
          />
          {words.includeUnfinished}
        </label>
      )}
      {found !== null && sections.length === 0 && <NoReport language={language} />}
      {/* What is there while another report is made says nothing of the one that was asked for. */}
      {sections.length > 0 && shown.length === 0 && !(busy && study !== null) && (
        <>
          {study !== null && <p role="alert">{words.gone}</p>}
          <ReportChoice sections={sections} language={language} />
        </>
      )}
      {shown.map((section, place) => (
        <ReportOfStudy
          key={`${section.study} ${section.questionSet}`}
          id={`report-${place}`}
          section={section}
          part={(questionSet === null ? place === 0 : section.questionSet === questionSet) ? part : null}
          language={language}
        />
      ))}
      {found !== null && shown.length > 0 && <p class="report-page__made">{words.madeWith(found.seed)}</p>}
    </>
  );
}
