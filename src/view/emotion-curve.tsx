import type { TouchpointFigures } from '../measure/journey-figures.js';
import { isPoint } from '../measure/score.js';
import type { Language } from '../model/settings.js';
import { isOffline } from '../model/touchpoint.js';
import { journeyReportWords } from '../text/journey-report.js';
import { questions } from '../text/questions.js';
import { CurveCanvas } from './curve-canvas.js';
import { CurveLine } from './curve-line.js';
import { describeCurve } from './describe-curve.js';
import { phasesOf } from './phases-of.js';
import { signsOf } from './signs-of.js';

interface Properties {
  touchpoints: TouchpointFigures[];
  language: Language;
}

/** With more columns than this a sheet of paper has no room for words beside the signs; the notes below have them. */
const crowded = 18;

/** Room for the names of the phases, the end of the scale, and a wow with its word above 7, under each other. */
const top = 84;
const step = 23;
const height = top + 6 * step + 62;

/** How high the curve is, in pixels. */
export const curveHeight = height;

const yOf = (point: number): number => top + (7 - point) * step;

/**
 * Emotion over the journey, one column per touchpoint. Places across are percentages and only the line itself is
 * stretched, so that columns stay under each other at any width and signs and words keep their size.
 */
export function EmotionCurve({ touchpoints, language }: Properties) {
  const emotions = touchpoints.map(({ touchpoint }) => touchpoint.rating.emotion);
  const count = Math.max(touchpoints.length, 1);
  const scale = questions[language].emotion;
  return (
    <svg
      class={touchpoints.length > crowded ? 'emotion-curve emotion-curve--crowded' : 'emotion-curve'}
      width="100%"
      height={height}
      role="img"
      aria-label={describeCurve(touchpoints, language)}
    >
      {phasesOf(touchpoints).map(({ name, from, length }) => (
        <svg
          key={from}
          x={`${(100 * from) / count}%`}
          width={`${(100 * length) / count}%`}
          height={height}
          overflow="hidden"
          aria-hidden="true"
        >
          <line class="emotion-curve__phase-line" x1="0.5" x2="0.5" y1="0" y2={height} />
          <text class="emotion-curve__phase" x="9" y="14">
            {name}
          </text>
        </svg>
      ))}
      <line class="emotion-curve__middle" x1="0" x2="100%" y1={yOf(4)} y2={yOf(4)} />
      <text class="emotion-curve__end" x="9" y="31">
        {scale.high}
      </text>
      <text class="emotion-curve__end" x="9" y={height - 8}>
        {scale.low}
      </text>
      <CurveCanvas columns={count} height={height}>
        <CurveLine
          class="emotion-curve__line"
          values={emotions.map((answer) => (isPoint(answer) ? answer : null))}
          yOf={yOf}
        />
      </CurveCanvas>
      {touchpoints.map((figures, index) => (
        <svg key={figures.touchpoint.id} x={`${(100 * (index + 0.5)) / count}%`} overflow="visible" aria-hidden="true">
          <CurveColumn figures={figures} language={language} />
        </svg>
      ))}
    </svg>
  );
}

/** The point, the signs and the words of one touchpoint, drawn around x = 0. */
function CurveColumn({ figures, language }: { figures: TouchpointFigures; language: Language }) {
  const words = journeyReportWords[language];
  const { emotion } = figures.touchpoint.rating;
  const y = yOf(isPoint(emotion) ? emotion : 4);
  const signs = signsOf(figures);
  return (
    <>
      {isPoint(emotion) ? (
        <CurvePoint y={y} offline={isOffline(figures.touchpoint)} />
      ) : (
        <>
          <rect class="emotion-curve__gap" x="-16" width="32" y={y - 1} height="2" />
          <text class="emotion-curve__gap-word" y={signs.includes('wow') ? y + 17 : y - 8}>
            {emotion === null ? words.skipped : words.notApplicable}
          </text>
        </>
      )}
      {signs.includes('wow') && (
        <g class="emotion-curve__wow">
          <path d={`M0 ${y - 23} l7 12 h-14z`} />
          <text y={y - 29}>{words.wow}</text>
        </g>
      )}
      {signs.includes('pain') && (
        <g class="emotion-curve__pain">
          <path d={`M0 ${y + 23} l7 -12 h-14z`} />
          <text y={y + 38}>{words.pain}</text>
        </g>
      )}
      <text class="emotion-curve__number" y={height - 8}>
        {figures.sequence}
      </text>
    </>
  );
}

/** Round on a page, square offline. */
function CurvePoint({ y, offline }: { y: number; offline: boolean }) {
  return offline ? (
    <rect class="emotion-curve__point" x="-4.5" y={y - 4.5} width="9" height="9" transform={`rotate(45 0 ${y})`} />
  ) : (
    <circle class="emotion-curve__point" cy={y} r="4.5" />
  );
}
