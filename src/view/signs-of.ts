import type { TouchpointFigures } from '../measure/journey-figures.js';

export type SignKind = 'pain' | 'wow';

/** The signs a touchpoint carries: computed from its answers, or marked by the reviewer. */
export const signsOf = (figures: TouchpointFigures): SignKind[] =>
  (['pain', 'wow'] as const).filter((kind) => figures[kind] || figures.touchpoint.marks.includes(kind));
