import type { TouchpointFigures } from '../measure/journey-figures.js';
import { quoteOf } from '../measure/quote-of.js';
import type { Language } from '../model/settings.js';
import { isOffline } from '../model/touchpoint.js';
import { journeyReportWords } from '../text/journey-report.js';
import { touchpointWords } from '../text/touchpoint.js';
import { glyphs } from '../view/moment-sign.js';
import { type SignKind, signsOf } from '../view/signs-of.js';
import { wrapText } from './wrap-text.js';

export const noteWidth = 148;

const padding = 9;
const lineHeight = 15;
/** As many as fit in a wide font, which is all that some machines have. */
const signsPerLine = 19;
const mostLines = 12;

/** A line of a note, with what it is. */
interface NoteLine {
  kind: 'place' | 'type' | 'words' | SignKind;
  text: string;
}

/** What stands on the note of a touchpoint, line by line. */
export function noteLines(figures: TouchpointFigures, language: Language): NoteLine[] {
  const { touchpoint, sequence } = figures;
  const channel = touchpointWords[language].channels[touchpoint.channel];
  const type = wrapText(touchpoint.type, signsPerLine - 3, 3);
  const signs = signsOf(figures);
  return [
    { kind: 'place', text: `${isOffline(touchpoint) ? '◇ ' : ''}${sequence} · ${channel}` },
    ...type.map((text): NoteLine => ({ kind: 'type', text })),
    ...wrapText(quoteOf(touchpoint), signsPerLine, mostLines - 1 - type.length - signs.length).map(
      (text): NoteLine => ({ kind: 'words', text }),
    ),
    ...signs.map((kind): NoteLine => ({ kind, text: `${glyphs[kind]} ${journeyReportWords[language][kind]}` })),
  ];
}

/** How high a note with that many lines is, in pixels. */
export const noteHeight = (lines: number): number => 16 + lines * lineHeight;

interface Properties {
  figures: TouchpointFigures;
  height: number;
  language: Language;
}

/** One touchpoint of the map as a note, drawn: yellow where it hurt or delighted and the reviewer wrote something. */
export function MapNote({ figures, height, language }: Properties) {
  const loud = signsOf(figures).length > 0 && quoteOf(figures.touchpoint) !== '';
  return (
    <g class={loud ? 'map-note map-note--loud' : 'map-note'}>
      <path class="map-note__paper" d={`M3 0h${noteWidth - 6}v${height - 12}a12 12 0 0 1 -12 12h-${noteWidth - 18}z`} />
      {noteLines(figures, language).map(({ kind, text }, line) => (
        <text key={`${line} ${kind}`} class={`map-note__${kind}`} x={3 + padding} y={18 + line * lineHeight}>
          {text}
        </text>
      ))}
    </g>
  );
}
