import { useState } from 'preact/hooks';
import { arrangeTouchpoint } from '../../measure/arrange-touchpoint.js';
import { addPhase, removePhase, renamePhase } from '../../model/arrange-phases.js';
import { moveBy } from '../../model/name-list.js';
import { studyWords } from '../../text/study.js';
import { NameList } from './name-list.js';
import { PhaseRemoval } from './phase-removal.js';
import { refusePhase } from './refuse-phase.js';
import { takeBackArrangement, useStudyEditor } from './study-editor.js';

/** The phases in order. One that is in use asks what should happen with its types and touchpoints before it goes. */
export function StudyPhases() {
  const { study, journeys, language, save, remove } = useStudyEditor();
  const words = studyWords[language];
  const [leaving, setLeaving] = useState<string | null>(null);
  const touchpoints = journeys.flatMap((each) => each.touchpoints).filter(({ deletedAt }) => deletedAt === null);
  const arrange = arrangeTouchpoint(study);
  const useOf = (phase: string) => ({
    types: study.types.filter((type) => type.phase === phase).length,
    touchpoints: touchpoints.filter((touchpoint) => arrange(touchpoint).phase === phase).length,
  });
  const removeNow = (phase: string, moveTo: string | null) => {
    setLeaving(null);
    remove((stored) => removePhase(stored, phase, moveTo), words.phaseRemoved(phase), takeBackArrangement);
  };
  return (
    <NameList
      label={words.phases}
      isBare
      addLabel={words.addPhase}
      names={study.phases}
      onAdd={(name) => save((stored) => addPhase(stored, name))}
      onRename={(from, to) => save((stored) => renamePhase(stored, from, to))}
      onMove={(name, by) =>
        save((stored) => ({ ...stored, phases: moveBy(stored.phases, stored.phases.indexOf(name), by) }))
      }
      onRemove={(phase) => {
        const { types, touchpoints } = useOf(phase);
        if (types + touchpoints === 0) removeNow(phase, null);
        else setLeaving(leaving === phase ? null : phase);
      }}
      refuse={(name, from) => refusePhase(name, from, { study, phases: study.phases, touchpoints }, language)}
      below={(phase) =>
        leaving === phase && (
          <PhaseRemoval
            phase={phase}
            use={useOf(phase)}
            others={study.phases.filter((each) => each !== phase)}
            language={language}
            onRemove={(moveTo) => removeNow(phase, moveTo)}
            onCancel={() => setLeaving(null)}
          />
        )
      }
    />
  );
}
