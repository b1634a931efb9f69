import { arrangedType } from '../model/arranged-type.js';
import { followRenamings } from '../model/follow-renamings.js';
import type { Study } from '../model/study.js';
import type { Touchpoint } from '../model/touchpoint.js';

/**
 * How touchpoints read in the report of a study: under the type and in the phase that the desk arranged them in. What
 * the reviewer chose stays in the journey. A touchpoint without a phase has none here either: figures then take the
 * phase of its type, while one that its reviewer met in a phase counts there, wherever the desk moved its type.
 */
export function arrangeTouchpoint(study: Pick<Study, 'arrangement'> | null): (touchpoint: Touchpoint) => Touchpoint {
  const { placements = [], types = [], phases = [] } = study?.arrangement ?? {};
  if (placements.length + types.length + phases.length === 0) return (touchpoint) => touchpoint;
  const typeOf = arrangedType({ placements, types, phases });
  const phaseOf = followRenamings(phases);
  return (touchpoint) => {
    const type = typeOf(touchpoint);
    const phase = touchpoint.phase === null ? null : phaseOf(touchpoint.phase);
    return type === touchpoint.type && phase === touchpoint.phase ? touchpoint : { ...touchpoint, type, phase };
  };
}
