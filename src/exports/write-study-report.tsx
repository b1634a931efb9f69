import { isDefined } from '../measure/figure.js';
import type { JourneyRow } from '../measure/journey-row.js';
import type { ReportModel } from '../measure/report-model.js';
import type { Language } from '../model/settings.js';
import type { Time } from '../model/time.js';
import { dashboardWords } from '../text/dashboard.js';
import { exportFileWords } from '../text/export-files.js';
import { journeyReportWords } from '../text/journey-report.js';
import { reportWords } from '../text/report.js';
import { formatNumber } from '../view/format-number.js';
import { formatDay } from '../view/format-time.js';
import baseStyle from '../view/journey-report.css?inline';
import reportStyle from '../view/study-report.css?inline';
import { StudyReport } from '../view/study-report.js';
import tokens from '../view/tokens.css?inline';
import { htmlPage } from './html-page.js';
import pageStyle from './html-report.css?inline';

/** The report on several journeys as one HTML file that needs nothing else: the same parts as on the dashboard. */
export function writeStudyReport(report: ReportModel, language: Language, now: Time): string {
  const words = reportWords[language];
  return htmlPage({
    title: exportFileWords[language].studyReportTitle(formatDay(now, language)),
    language,
    styles: [tokens, baseStyle, reportStyle, pageStyle],
    pictures: false,
    body: (
      <>
        <main class="html-report">
          <h1>{words.title}</h1>
          {report.sections.map((section, place) => (
            <StudyReport
              key={`${section.study} ${section.questionSet}`}
              id={`study-${place}`}
              section={section}
              language={language}
            />
          ))}
          <JourneyTable rows={report.sections.flatMap(({ journeys }) => journeys)} language={language} />
        </main>
        <footer class="html-report-foot">
          {journeyReportWords[language].made(formatDay(now, language))} {words.madeWith(report.seed)}
        </footer>
      </>
    ),
  });
}

/** The journeys that the report speaks of, one per row. */
function JourneyTable({ rows, language }: { rows: JourneyRow[]; language: Language }) {
  const words = exportFileWords[language];
  const { touchpoints, states } = dashboardWords[language];
  const report = journeyReportWords[language];
  return (
    <section class="journey-rows">
      <h2>{words.journeys}</h2>
      <table>
        <thead>
          <tr>
            {Object.values(words.journeyRowColumns).map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.brand}</th>
              <td>{row.round ?? '–'}</td>
              <td>{row.reviewer}</td>
              <td>{row.startedAt === null ? '–' : formatDay(row.startedAt, language)}</td>
              <td>{states[row.state]}</td>
              <td>{touchpoints(row.touchpoints)}</td>
              <td>
                {[row.pains > 0 ? report.painCount(row.pains) : '', row.wows > 0 ? report.wowCount(row.wows) : '']
                  .filter((part) => part !== '')
                  .join(', ') || '–'}
              </td>
              <td>{isDefined(row.score) ? formatNumber(row.score, language) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
