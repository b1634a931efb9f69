import { renderToString } from 'preact-render-to-string';
import type { Journey } from '../model/journey.js';
import type { Language } from '../model/settings.js';
import type { Time } from '../model/time.js';
import type { Visit } from '../model/visit.js';
import { journeyReportWords } from '../text/journey-report.js';
import { formatDay } from '../view/format-time.js';
import reportStyle from '../view/journey-report.css?inline';
import { JourneyReport } from '../view/journey-report.js';
import tokens from '../view/tokens.css?inline';
import pageStyle from './html-report.css?inline';

interface Contents {
  journey: Journey;
  visits: Visit[];
}

/** Nothing may be loaded and nothing may run in a report, wherever it is opened. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The report of a journey as one HTML file that needs nothing else: no scripts, no pictures from elsewhere, the same parts
 * as on the dashboard. The frame is written by hand, because a renderer would escape the quotes in the style sheet.
 */
export function writeHtmlReport({ journey, visits }: Contents, language: Language, now: Time): string {
  const words = journeyReportWords[language];
  const title = words.reportTitle(journey.brand.name, formatDay(journey.startedAt ?? journey.updatedAt, language));
  const body = renderToString(
    <>
      <main class="html-report">
        <JourneyReport journey={journey} visits={visits} language={language} />
      </main>
      <footer class="html-report-foot">{words.made(formatDay(now, language))}</footer>
    </>,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${renderToString(<title>{title}</title>)}
<style>
${tokens}${reportStyle}${pageStyle}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
