import type { JourneyFigures } from '../measure/journey-figures.js';
import { isPoint } from '../measure/score.js';
import { curvePath } from './curve-path.js';
import { curveSegments } from './curve-segments.js';

const width = 120;
const height = 32;

/** The emotion of a journey at a glance, as ornament beside its figures: screen readers skip it. */
export function EmotionSpark({ figures }: { figures: JourneyFigures }) {
  const emotions = figures.touchpoints.map(({ touchpoint: { rating } }) =>
    isPoint(rating.emotion) ? rating.emotion : null,
  );
  const column = width / Math.max(emotions.length, 1);
  return (
    <svg class="emotion-spark" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <line x1="0" x2={width} y1={height / 2} y2={height / 2} />
      {curveSegments(emotions).map((segment) => {
        const points = segment.map(({ index, value }) => ({
          x: (index + 0.5) * column,
          y: 4 + ((7 - value) * (height - 8)) / 6,
        }));
        const [first] = points;
        return points.length === 1 && first ? (
          <circle key={first.x} cx={first.x} cy={first.y} r="2" />
        ) : (
          <path key={first?.x} d={curvePath(points)} />
        );
      })}
    </svg>
  );
}
