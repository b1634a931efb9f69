import type { TouchpointFigures } from '../measure/journey-figures.js';

/** A stretch of touchpoints in one phase, by places from 0. */
export interface PhaseStretch {
  name: string;
  from: number;
  length: number;
}

/** The stretches of consecutive touchpoints in one phase; touchpoints without a phase belong to none. */
export function phasesOf(touchpoints: readonly TouchpointFigures[]): PhaseStretch[] {
  const stretches: PhaseStretch[] = [];
  touchpoints.forEach(({ touchpoint: { phase } }, index) => {
    const last = stretches.at(-1);
    if (phase === null) return;
    if (last?.name === phase && last.from + last.length === index) last.length += 1;
    else stretches.push({ name: phase, from: index, length: 1 });
  });
  return stretches;
}
