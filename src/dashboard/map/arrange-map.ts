import { metTypes } from '../../measure/study-map.js';
import { renamePhase } from '../../model/arrange-phases.js';
import { type MapPlace, movePhase, moveType, renameType, splitType } from '../../model/arrange-study.js';
import type { Journey } from '../../model/journey.js';
import { mapColumns } from '../../model/map-columns.js';
import type { Language } from '../../model/settings.js';
import { placeOf } from '../../model/step-place.js';
import { studyMapWords } from '../../text/study-map.js';
import type { StudyChanges } from './use-study-changes.js';

/** All that can be done to the notes and the phases of a map; each says what it did, and can be taken back. */
export function arrangeMap(changes: StudyChanges, journeys: readonly Journey[], language: Language) {
  const words = studyMapWords[language];
  const touchpoints = journeys.flatMap((journey) => journey.touchpoints.filter(({ deletedAt }) => deletedAt === null));
  return {
    place: (type: string, to: MapPlace) =>
      changes.change(
        (study) => moveType(study, metTypes(study, journeys), type, to),
        (after) => {
          const { phase, place, total } = placeOf(mapColumns(after, metTypes(after, journeys)), type);
          return words.moved(type, phase ?? words.noPhase, place, total);
        },
      ),
    /** A name in `types`, those on the map, merges the two. */
    rename: (from: string, to: string, types: readonly string[]) =>
      changes.change(
        (study) => renameType(study, touchpoints, from, to),
        () => (types.includes(to) ? words.merged(from, to) : words.renamed(from, to)),
      ),
    split: (from: string, name: string, chosen: ReadonlySet<string>) =>
      changes.change(
        (study) => splitType(study, touchpoints, metTypes(study, journeys), { from, name, chosen }),
        () => words.splitOff(chosen.size, from, name),
      ),
    placePhase: (name: string, before: string | null) =>
      changes.change(
        (study) => movePhase(study, metTypes(study, journeys), name, before),
        (after) => words.phaseMoved(name, after.phases.indexOf(name) + 1, after.phases.length),
      ),
    renamePhase: (from: string, to: string) =>
      changes.change(
        (study) => renamePhase(study, from, to),
        () => words.phaseRenamed(from, to),
      ),
  };
}
