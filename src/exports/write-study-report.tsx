import { faceOf } from '../measure/report-face.js';
import type { ReportModel } from '../measure/report-model.js';
import type { Voice } from '../measure/type-voices.js';
import type { Language } from '../model/settings.js';
import type { Time } from '../model/time.js';
import { exportFileWords } from '../text/export-files.js';
import { journeyReportWords } from '../text/journey-report.js';
import { reportWords } from '../text/report.js';
import { formatDay } from '../view/format-time.js';
import baseStyle from '../view/journey-report.css?inline';
import { ReportPictures } from '../view/report-pictures.js';
import reportStyle from '../view/study-report.css?inline';
import { StudyReport } from '../view/study-report.js';
import { quotedVoices } from '../view/summary-moments.js';
import tokens from '../view/tokens.css?inline';
import type { FilePicture } from './file-picture.js';
import { htmlPage } from './html-page.js';
import pageStyle from './html-report.css?inline';
import { JourneyRows } from './journey-rows.js';

/** Who is quoted in the report on several journeys: theirs are the pictures that it can show. */
export const quotedInReport = ({ sections }: ReportModel): Voice[] =>
  sections.flatMap((section) => {
    const face = faceOf(section);
    return face === null ? [] : quotedVoices(face.brand, section.voices);
  });

/**
 * The report on several journeys as one HTML file that needs nothing else: the same parts as on the dashboard. `pictures`
 * are written into the file beside the quotes; none unless they are asked for.
 */
export function writeStudyReport(
  report: ReportModel,
  language: Language,
  now: Time,
  pictures: readonly FilePicture[] = [],
): string {
  const words = reportWords[language];
  return htmlPage({
    title: exportFileWords[language].studyReportTitle(formatDay(now, language)),
    language,
    styles: [tokens, baseStyle, reportStyle, pageStyle],
    pictures: pictures.length > 0,
    body: (
      <ReportPictures.Provider value={new Map(pictures.map(({ id, address }) => [id, address]))}>
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
          <JourneyRows rows={report.sections.flatMap(({ journeys }) => journeys)} language={language} />
        </main>
        <footer class="html-report-foot">
          {journeyReportWords[language].made(formatDay(now, language))} {words.madeWith(report.seed)}
        </footer>
      </ReportPictures.Provider>
    ),
  });
}
