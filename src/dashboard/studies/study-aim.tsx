import type { Study } from '../../model/study.js';
import { studyWords } from '../../text/study.js';
import { EditedField } from './edited-field.js';
import { useStudyEditor } from './study-editor.js';
import { StudyNames } from './study-names.js';

/** What the study wants to know, and through whose eyes. */
export function StudyAim() {
  const { study, language, save } = useStudyEditor();
  const words = studyWords[language];
  const write = (part: keyof Pick<Study, 'purpose' | 'sector' | 'persona' | 'scenario'>) => (text: string) =>
    save((stored) => ({ ...stored, [part]: text }));
  return (
    <>
      <EditedField
        label={words.purpose}
        hint={words.purposeHint}
        kind="prose"
        value={study.purpose}
        onSave={write('purpose')}
      />
      <EditedField label={words.sector} kind="line" value={study.sector} onSave={write('sector')} />
      <EditedField
        label={words.persona}
        hint={words.personaHint}
        kind="prose"
        value={study.persona}
        onSave={write('persona')}
      />
      <EditedField
        label={words.scenario}
        hint={words.scenarioHint}
        kind="prose"
        value={study.scenario}
        onSave={write('scenario')}
      />
      <StudyNames part="goals" label={words.goals} hint={words.goalsHint} addLabel={words.addGoal} isOrdered />
    </>
  );
}
