import { figuresAsWritten } from '../measure/journey-figures.js';
import type { Language } from '../model/settings.js';
import type { Time } from '../model/time.js';
import { journeyReportWords } from '../text/journey-report.js';
import { formatDay } from '../view/format-time.js';
import reportStyle from '../view/journey-report.css?inline';
import { JourneyReport } from '../view/journey-report.js';
import { ReportPictures } from '../view/report-pictures.js';
import tokens from '../view/tokens.css?inline';
import type { CsvSource } from './csv-row.js';
import type { FilePicture } from './file-picture.js';
import { htmlPage } from './html-page.js';
import pageStyle from './html-report.css?inline';
import { JourneyPictures } from './journey-pictures.js';

interface Contents extends CsvSource {
  /** Written into the file; none unless they are asked for. */
  pictures?: readonly FilePicture[];
}

/** The report of a journey as one HTML file that needs nothing else: the same parts as on the dashboard. */
export function writeHtmlReport(
  { study, journey, visits, pictures = [] }: Contents,
  language: Language,
  now: Time,
): string {
  const words = journeyReportWords[language];
  const figures = figuresAsWritten(journey, study);
  const addresses = new Map(pictures.map(({ id, address }) => [id, address]));
  // Its bytes are its address, so that none may stand there twice.
  const beside = new Set(
    [...figures.pains, ...figures.wows].map(({ touchpoint }) => touchpoint.attachments.find((id) => addresses.has(id))),
  );
  const others = pictures.filter(({ id }) => !beside.has(id));
  return htmlPage({
    title: words.reportTitle(journey.brand.name, formatDay(journey.startedAt ?? journey.updatedAt, language)),
    language,
    styles: [tokens, reportStyle, pageStyle],
    pictures: pictures.length > 0,
    body: (
      <ReportPictures.Provider value={addresses}>
        <main class="html-report">
          <JourneyReport journey={journey} study={study} visits={visits} language={language} />
          {others.length > 0 && (
            <JourneyPictures touchpoints={figures.touchpoints} pictures={others} language={language} />
          )}
        </main>
        <footer class="html-report-foot">{words.made(formatDay(now, language))}</footer>
      </ReportPictures.Provider>
    ),
  });
}
