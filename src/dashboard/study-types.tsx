import { takenName } from '../model/name-list.js';
import { newType } from '../model/new-study.js';
import { studyWords } from '../text/study.js';
import { AddedField } from './added-field.js';
import { useStudyEditor } from './study-editor.js';
import { TypeItem } from './type-item.js';

/** The touchpoint types under their phases, in the order of the study. */
export function StudyTypes() {
  const { study, journeys, language, save } = useStudyEditor();
  const words = studyWords[language];
  const touchpoints = journeys.flatMap((each) => each.touchpoints).filter(({ deletedAt }) => deletedAt === null);
  const refuse = (name: string, from: string | null) => {
    const taken = takenName(name, from, {
      names: study.types.map((type) => type.name),
      renamings: study.arrangement.types,
      used: new Set(touchpoints.map(({ type }) => type)),
    });
    if (taken === null) return null;
    return 'taken' in taken ? words.problems.taken(name) : words.problems.countsAs(name, taken.countsAs);
  };
  const place = (phase: string | null) => (phase === null ? study.phases.length : study.phases.indexOf(phase));
  const inOrder = study.types
    .map((type, index) => ({ type, index }))
    .sort((a, b) => place(a.type.phase) - place(b.type.phase));
  const addIn = (phase: string | null) => (name: string) =>
    save((stored) => ({
      ...stored,
      types: [...stored.types, newType(name, phase)],
      arrangement: { ...stored.arrangement, types: stored.arrangement.types.filter(({ from }) => from !== name) },
    }));
  return (
    <div class="type-list">
      {[...study.phases, null].map((phase) => {
        const items = inOrder.filter(({ type }) => type.phase === phase);
        if (phase === null && items.length === 0 && study.phases.length > 0) return null;
        return (
          <div key={phase ?? ''} class="type-list__phase">
            <h3>{phase ?? words.noPhase}</h3>
            {items.map(({ type, index }) => (
              <TypeItem
                key={index}
                type={type}
                refuse={refuse}
                touchpoints={touchpoints.filter((touchpoint) => touchpoint.type === type.name).length}
              />
            ))}
            <AddedField label={words.addTypeIn(phase)} onAdd={addIn(phase)} refuse={(name) => refuse(name, null)} />
          </div>
        );
      })}
    </div>
  );
}
