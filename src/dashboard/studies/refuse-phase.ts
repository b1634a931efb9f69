import { takenName } from '../../model/name-list.js';
import type { Language } from '../../model/settings.js';
import type { Study } from '../../model/study.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import { studyWords } from '../../text/study.js';

interface PhaseUse {
  study: Pick<Study, 'arrangement'>;
  /** The phases there are. */
  phases: readonly string[];
  /** Those of all of the study's journeys. */
  touchpoints: readonly Pick<Touchpoint, 'phase'>[];
}

/** Why a phase cannot have this name, for who typed it; null where it can. `from`: the phase that is renamed, if any. */
export function refusePhase(
  name: string,
  from: string | null,
  { study, phases, touchpoints }: PhaseUse,
  language: Language,
): string | null {
  const { taken, countsAs } = studyWords[language].problems;
  const used = new Set(touchpoints.map(({ phase }) => phase ?? ''));
  const found = takenName(name, from, { names: phases, renamings: study.arrangement.phases, used });
  if (found === null) return null;
  return 'taken' in found ? taken(name) : countsAs(name, found.countsAs);
}
