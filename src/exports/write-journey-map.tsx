import { renderToString } from 'preact-render-to-string';
import { journeyFigures, type TouchpointFigures } from '../measure/journey-figures.js';
import type { Language } from '../model/settings.js';
import { journeyReportWords } from '../text/journey-report.js';
import curveStyle from '../view/emotion-curve.css?inline';
import { curveHeight, EmotionCurve } from '../view/emotion-curve.js';
import { formatDay } from '../view/format-time.js';
import { glyphs } from '../view/moment-sign.js';
import tokens from '../view/tokens.css?inline';
import { writeHeadline } from '../view/write-headline.js';
import type { CsvSource } from './csv-row.js';
import mapStyle from './journey-map.css?inline';
import { MapNote, noteHeight, noteLines, noteWidth } from './map-note.js';
import { plainStyle } from './plain-style.js';
import { wrapText } from './wrap-text.js';
import { escapeSectionEnd, legalInXml } from './xml-text.js';

const margin = 32;
const headHeight = 76;
const rowGap = 40;
const footHeight = 44;

/** More columns than this go on in another row, so that a map of a long journey can still be read on a page. */
const mostColumns = 14;

/**
 * The map of one journey as an SVG file that needs nothing else: light, with its colours written out, because drawing
 * programs know neither custom properties nor dark mode.
 */
export function writeJourneyMap({ journey, study }: CsvSource, language: Language): string {
  const words = journeyReportWords[language];
  const figures = journeyFigures(journey, study);
  const rows = inRows(figures.touchpoints);
  const columns = Math.max(6, ...rows.map((row) => row.length));
  const width = columns * noteWidth + 2 * margin;
  const lines = figures.touchpoints.map((each) => noteLines(each, language).length);
  const notes = noteHeight(Math.max(6, ...lines));
  const rowHeight = curveHeight + notes + rowGap;
  const height = headHeight + Math.max(rows.length, 1) * rowHeight + footHeight;
  const facts = [
    journey.brand.name,
    journey.round,
    words.reviewer(journey.reviewer),
    journey.startedAt === null ? null : formatDay(journey.startedAt, language),
  ].filter((fact) => fact !== null);
  const [headline = ''] = wrapText(writeHeadline(figures, language), Math.floor((width - 2 * margin) / 11), 1);
  const body = renderToString(
    <>
      <rect class="journey-map-file__paper" width={width} height={height} />
      <text class="journey-map-file__facts" x={margin} y={margin}>
        {wrapText(facts.join(' · '), Math.floor((width - 2 * margin) / 7), 1)[0]}
      </text>
      <text class="journey-map-file__headline" x={margin} y={margin + 30}>
        {headline}
      </text>
      {rows.length === 0 && (
        <text x={margin} y={headHeight + 40}>
          {words.noTouchpoints}
        </text>
      )}
      {rows.map((row, place) => (
        <svg
          key={row[0]?.sequence}
          x={margin}
          y={headHeight + place * rowHeight}
          width={row.length * noteWidth}
          height={rowHeight}
          overflow="visible"
          role="presentation"
        >
          <EmotionCurve touchpoints={row} language={language} />
          {row.map((each, column) => (
            <g key={each.sequence} transform={`translate(${column * noteWidth} ${curveHeight + 10})`}>
              <MapNote figures={each} height={notes} language={language} />
            </g>
          ))}
        </svg>
      ))}
      <text class="journey-map-file__legend" x={margin} y={height - 24}>
        {`○ ${words.onPage}    ◇ ${words.offline}    ${glyphs.pain} ${words.pain}    ${glyphs.wow} ${words.wow}    – ${words.gap}`}
      </text>
    </>,
  );
  return legalInXml(`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${language}">
${escapeSectionEnd(renderToString(<title>{facts.join(' · ')}</title>))}
<style>${plainStyle(tokens, `${curveStyle}${mapStyle}`)}</style>
${escapeSectionEnd(body)}
</svg>
`);
}

/** Rows of about the same length. */
function inRows(touchpoints: TouchpointFigures[]): TouchpointFigures[][] {
  const count = Math.ceil(touchpoints.length / mostColumns);
  const length = Math.ceil(touchpoints.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, row) => touchpoints.slice(row * length, (row + 1) * length));
}
