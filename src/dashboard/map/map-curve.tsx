import type { MapCurve as MapCurveOfOne, MapNote, StudyMap } from '../../measure/study-map.js';
import type { Language } from '../../model/settings.js';
import { questions } from '../../text/questions.js';
import { studyMapWords } from '../../text/study-map.js';
import { CurveCanvas } from '../../view/curve-canvas.js';
import { CurveLine } from '../../view/curve-line.js';
import { formatExact } from '../../view/format-number.js';

interface Properties {
  /** One per column of the board; null for a phase in which nothing lies. */
  columns: readonly (MapNote | null)[];
  curves: StudyMap['curves'];
  language: Language;
}

/** With more columns than this a sheet of paper has no room for words beside the signs. */
const crowded = 12;

/** With more journeys than this their lines are only a tangle. */
const few = 8;

const top = 40;
const step = 19;
const height = top + 6 * step + 40;
const yOf = (point: number): number => top + (7 - point) * step;

/**
 * Mean emotion over the map, one column per note, above single journeys when these are few. Places across are
 * percentages and only the lines are stretched, as in the emotion curve of a journey.
 */
export function MapCurve({ columns, curves, language }: Properties) {
  const words = studyMapWords[language];
  const scale = questions[language].emotion;
  const notes = columns.filter((note) => note !== null);
  const spread = (emotions: MapCurveOfOne['emotions']) => {
    let place = 0;
    return columns.map((note) => (note === null ? undefined : emotions[place++]));
  };
  const rated = notes.filter((note): note is MapNote & { emotion: number } => note.emotion !== null);
  return (
    <svg
      class={columns.length > crowded ? 'map-curve map-curve--crowded' : 'map-curve'}
      width="100%"
      height={height}
      role="img"
      aria-label={describe(rated, language)}
    >
      {[7, 4, 1].map((point) => (
        <line
          key={point}
          class={point === 4 ? 'map-curve__middle' : 'map-curve__edge'}
          x1="0"
          x2="100%"
          y1={yOf(point)}
          y2={yOf(point)}
        />
      ))}
      <text class="map-curve__end" x="4" y={yOf(7) - 6}>
        {scale.high}
      </text>
      <text class="map-curve__end" x="4" y={yOf(1) + 15}>
        {scale.low}
      </text>
      <CurveCanvas columns={columns.length} height={height}>
        {curves.length > 1 &&
          curves.length <= few &&
          curves.map(({ journey, emotions }) => (
            <CurveLine
              key={journey}
              class="map-curve__line map-curve__line--single"
              values={spread(emotions)}
              yOf={yOf}
            />
          ))}
        <CurveLine
          class="map-curve__line map-curve__line--mean"
          values={columns.map((note) => (note === null || note.touchpoints.length === 0 ? undefined : note.emotion))}
          yOf={yOf}
        />
      </CurveCanvas>
      {columns.map((note, place) =>
        note === null ? null : (
          <text
            key={note.type}
            class="map-curve__number"
            x={`${(100 * (place + 0.5)) / columns.length}%`}
            y={height - 6}
          >
            {notes.indexOf(note) + 1}
          </text>
        ),
      )}
      {columns.map((note, place) =>
        note?.emotion == null ? null : (
          <svg key={note.type} x={`${(100 * (place + 0.5)) / columns.length}%`} overflow="visible" aria-hidden="true">
            <MapPoint note={note} emotion={note.emotion} words={words} value={formatExact(note.emotion, language, 1)} />
          </svg>
        ),
      )}
    </svg>
  );
}

interface PointProperties {
  note: MapNote;
  emotion: number;
  words: (typeof studyMapWords)[Language];
  value: string;
}

/** The mean of one note around x = 0: a triangle down where it hurts, up where it delights, with the word beside it. */
function MapPoint({ note: { report }, emotion, words, value }: PointProperties) {
  const y = yOf(emotion);
  const pain = report?.pain.status ?? 'none';
  const wow = (report?.wow.journeys ?? 0) > 0;
  // Only what is critical is named; else a map of many pains would be all words. The notes have them all.
  const named = (reason: 'pain_in_half' | 'wow_in_half'): boolean =>
    report !== null && (report.answered < 2 || report.critical.includes(reason));
  // The number stands on the side that has no sign.
  const valueY = wow ? y + (pain === 'none' ? 19 : 4) : y - 10;
  return (
    <>
      <circle class="map-curve__point" cy={y} r="4.5" />
      <text class="map-curve__value" x={wow && pain !== 'none' ? 22 : 0} y={valueY}>
        {value}
      </text>
      {wow && (
        <g class="map-curve__wow">
          <path d={`M0 ${y - 22} l7 12 h-14z`} />
          {named('wow_in_half') && <text y={y - 27}>{words.wow}</text>}
        </g>
      )}
      {pain !== 'none' && (
        <g class="map-curve__pain">
          <path d={`M0 ${y + 22} l7 -12 h-14z`} />
          {named('pain_in_half') && <text y={y + 36}>{words.pain[pain]}</text>}
        </g>
      )}
    </>
  );
}

/** The curve in words, for who cannot see it: its lowest and its highest point. */
function describe(rated: readonly (MapNote & { emotion: number })[], language: Language): string {
  const words = studyMapWords[language];
  const [first, ...rest] = rated;
  if (first === undefined) return words.noCurve;
  const lowest = rest.reduce((low, each) => (each.emotion < low.emotion ? each : low), first);
  const highest = rest.reduce((high, each) => (each.emotion > high.emotion ? each : high), first);
  const [low = '', high = ''] = [lowest, highest].map(({ type, emotion }) =>
    words.curvePoint(type, formatExact(emotion, language, 1)),
  );
  return words.curve(low, high);
}
