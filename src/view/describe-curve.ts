import type { TouchpointFigures } from '../measure/journey-figures.js';
import { isPoint } from '../measure/score.js';
import type { Language } from '../model/settings.js';
import { journeyReportWords } from '../text/journey-report.js';

/** The emotion curve in words, for who cannot see it: its lowest, its highest and its last point. */
export function describeCurve(touchpoints: readonly TouchpointFigures[], language: Language): string {
  const words = journeyReportWords[language].curve;
  const rated = touchpoints.flatMap(({ touchpoint: { type, rating } }) =>
    isPoint(rating.emotion) ? [{ type, point: rating.emotion }] : [],
  );
  const end = rated.at(-1);
  if (!end) return words.none;
  const lowest = rated.reduce((low, each) => (each.point < low.point ? each : low));
  const highest = rated.reduce((high, each) => (each.point > high.point ? each : high));
  const [low, high, last] = [lowest, highest, end].map(({ type, point }) => words.point(type, point));
  return words.some(touchpoints.length, low ?? '', high ?? '', last ?? '');
}
