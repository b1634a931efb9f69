import { useState } from 'preact/hooks';
import type { ReportModel } from '../measure/report-model.js';
import type { Language } from '../model/settings.js';
import { exportWords } from '../text/export.js';
import { reportWords } from '../text/report.js';
import { StudyReport } from '../view/study-report.js';
import { Failure } from './failure.js';
import { NoReport } from './no-report.js';
import { PrintButton } from './print-button.js';
import { exportHash } from './route.js';
import { usePageTitle } from './use-page-title.js';
import { useReport } from './use-report.js';

/** The report on all journeys of this profile, made in a worker and live while journeys are finished elsewhere. */
export function ReportPage({ language }: { language: Language }) {
  const [includeUnfinished, setIncludeUnfinished] = useState(false);
  const { busy, report, error, tryAgain } = useReport(includeUnfinished);
  const words = reportWords[language];
  usePageTitle(words.title);
  const has = (wanted: (row: ReportModel['sections'][number]['journeys'][number]) => boolean): boolean =>
    report?.model.sections.some(({ journeys }) => journeys.some(wanted)) ?? false;
  const isEmpty = report !== null && !has(({ counted }) => counted);
  return (
    <>
      <h1>{words.title}</h1>
      <p class="dashboard-quiet">{words.lead}</p>
      {report !== null && !isEmpty && (
        <p class="report-page__bar">
          <PrintButton language={language} />
          <a class="button" href={exportHash()}>
            {exportWords[language].exportThis}
          </a>
        </p>
      )}
      <p class="report-page__progress" role="status">
        {busy && words.computing}
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
      {isEmpty && <NoReport language={language} />}
      {!isEmpty &&
        report?.model.sections.map((section, place) => (
          <StudyReport
            key={`${section.study} ${section.questionSet}`}
            id={`study-${place}`}
            section={section}
            ideas={report.ideas}
            language={language}
          />
        ))}
      {report !== null && !isEmpty && <p class="report-page__made">{words.madeWith(report.model.seed)}</p>}
    </>
  );
}
