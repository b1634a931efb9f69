import type { TemplateType } from '../measure/template-rows.js';
import type { Language } from '../model/settings.js';
import { reportMapWords } from '../text/report-map.js';
import { CurveCanvas } from './curve-canvas.js';
import { CurveLine } from './curve-line.js';
import { formatExact } from './format-number.js';
import { LinePoint } from './line-point.js';

interface Properties {
  types: readonly TemplateType[];
  /** Of the lines, in the order of the emotions; the first is drawn last, on top. */
  names: readonly string[];
  /** Pixels between two points of the 7-point scale. */
  step: number;
  language: Language;
}

/** Room above 7 and below 1 for signs and their words, and beyond these for what stands at the edge. */
const above = 72;
const below = 56;

/**
 * Emotion over the template, a line per brand, told apart by dashes and by the shape of their points. Places across are
 * percentages, so that columns stay above each other at any width while signs and words keep their size.
 */
export function TemplateCurve({ types, names, step, language }: Properties) {
  const words = reportMapWords[language];
  const count = Math.max(types.length, 1);
  const height = above + 6 * step + below;
  const yOf = (point: number): number => above + (7 - point) * step;
  const lines = names.map((_, line) => types.map(({ emotions }) => emotions[line] ?? null));
  const starts = types.flatMap(({ phase }, place) => (place > 0 && types[place - 1]?.phase === phase ? [] : [place]));
  return (
    <svg
      class="template-curve"
      width="100%"
      height={height}
      role="img"
      aria-label={names.map((name, line) => describeLine(name, line, types, language)).join(' ')}
    >
      {starts.map((place, at) => (
        <svg
          key={place}
          x={`${(100 * place) / count}%`}
          width={`${(100 * ((starts[at + 1] ?? count) - place)) / count}%`}
          height={height}
          overflow="hidden"
          aria-hidden="true"
        >
          <line class="emotion-curve__phase-line" x1="0.5" x2="0.5" y1="0" y2={height} />
          <text class="emotion-curve__phase" x="8" y="13">
            {types[place]?.phase ?? words.noPhase}
          </text>
        </svg>
      ))}
      <line class="emotion-curve__middle" x1="0" x2="100%" y1={yOf(4)} y2={yOf(4)} />
      <text class="emotion-curve__end" x="8" y="31">
        {words.high}
      </text>
      <text class="emotion-curve__end" x="8" y={height - 6}>
        {words.low}
      </text>
      <CurveCanvas columns={count} height={height}>
        {lines
          .map((values, place) => (
            <CurveLine
              key={place}
              class={`template-curve__line template-curve__line--${place}`}
              values={values}
              yOf={yOf}
            />
          ))
          .reverse()}
      </CurveCanvas>
      {types.map((type, place) => (
        <svg key={type.type} x={`${(100 * (place + 0.5)) / count}%`} overflow="visible" aria-hidden="true">
          <Column
            type={type}
            at={place === 0 ? 'first' : place === count - 1 ? 'last' : 'middle'}
            crowded={types.length > 14}
            yOf={yOf}
            language={language}
          />
        </svg>
      ))}
    </svg>
  );
}

interface ColumnProperties {
  type: TemplateType;
  /** Words at either end stay within the picture. */
  at: 'first' | 'middle' | 'last';
  crowded: boolean;
  yOf: (point: number) => number;
  language: Language;
}

/** The points of one type around x = 0, and the signs of the first line: a triangle and a word. */
function Column({ type: { reports, emotions }, at, crowded, yOf, language }: ColumnProperties) {
  const words = reportMapWords[language];
  const report = reports[0] ?? null;
  const y = yOf(emotions[0] ?? 4);
  const pain = report?.pain.status ?? 'none';
  const wow = (report?.wow.journeys ?? 0) > 0;
  // Only what is critical is named; else a map of many pains would be all words. The notes have them all.
  const named = (reason: 'pain_in_half' | 'wow_in_half'): boolean =>
    !crowded && report !== null && (report.answered < 2 || report.critical.includes(reason));
  return (
    <>
      {emotions
        .map((emotion, line) => ({ emotion, line }))
        .reverse()
        .map(({ emotion, line }) => emotion !== null && <LinePoint key={line} line={line} y={yOf(emotion)} />)}
      {wow && (
        <g class="emotion-curve__wow">
          <path d={`M0 ${y - 22} l7 12 h-14z`} />
          {named('wow_in_half') && (
            <text class={`template-curve__word--${at}`} y={y - 27}>
              {words.wow}
            </text>
          )}
        </g>
      )}
      {pain !== 'none' && (
        <g class="emotion-curve__pain">
          <path d={`M0 ${y + 22} l7 -12 h-14z`} />
          {named('pain_in_half') && (
            <text class={`template-curve__word--${at}`} y={y + 36}>
              {words.pain[pain]}
            </text>
          )}
        </g>
      )}
    </>
  );
}

/** A line in words, for who cannot see it: its lowest and its highest point. */
function describeLine(name: string, line: number, types: readonly TemplateType[], language: Language): string {
  const words = reportMapWords[language];
  const points = types.flatMap(({ type, emotions }) => {
    const emotion = emotions[line] ?? null;
    return emotion === null ? [] : [{ type, emotion }];
  });
  const [first, ...rest] = points;
  if (first === undefined) return words.curveNone(name);
  const lowest = rest.reduce((low, each) => (each.emotion < low.emotion ? each : low), first);
  const highest = rest.reduce((high, each) => (each.emotion > high.emotion ? each : high), first);
  const [low = '', high = ''] = [lowest, highest].map(({ type, emotion }) =>
    words.point(type, formatExact(emotion, language, 1)),
  );
  return words.curve(name, low, high);
}
