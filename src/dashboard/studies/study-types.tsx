import { useEffect, useRef, useState } from 'preact/hooks';
import { moveType } from '../../model/change-part.js';
import { takenName } from '../../model/name-list.js';
import { newType } from '../../model/new-study.js';
import { studyWords } from '../../text/study.js';
import { AddedField } from './added-field.js';
import { useStudyEditor } from './study-editor.js';
import { TypeItem } from './type-item.js';

/** The touchpoint types under their phases, in the order of the study. */
export function StudyTypes() {
  const { study, journeys, language, save } = useStudyEditor();
  const words = studyWords[language];
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const moved = useRef<{ name: string; by: -1 | 1 } | null>(null);
  // The focus goes along with the type that was moved.
  useEffect(() => {
    if (moved.current === null) return;
    const { name, by } = moved.current;
    const item = [...(list.current?.querySelectorAll<HTMLElement>('[data-type]') ?? [])].find(
      ({ dataset }) => dataset['type'] === name,
    );
    item?.querySelector<HTMLElement>(by < 0 ? '[data-move=up]' : '[data-move=down]')?.focus();
    moved.current = null;
  }, [study.types]);
  const show = (name: string, isOpen: boolean) =>
    setOpen((before) => (isOpen ? new Set([...before, name]) : new Set([...before].filter((each) => each !== name))));
  const move = (name: string, by: -1 | 1) => {
    moved.current = { name, by };
    void save((stored) => moveType(stored, name, by)).catch(() => {});
  };
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
    <div class="type-list" ref={list}>
      {[...study.phases, null].map((phase) => {
        const items = inOrder.filter(({ type }) => type.phase === phase);
        if (phase === null && items.length === 0 && study.phases.length > 0) return null;
        return (
          <div key={phase ?? ''} class="type-list__phase">
            <h3>{phase ?? words.noPhase}</h3>
            {items.map(({ type, index }, at) => (
              <TypeItem
                key={index}
                type={type}
                refuse={refuse}
                isOpen={open.has(type.name)}
                onToggle={(isOpen) => show(type.name, isOpen)}
                onRename={(to) => show(to, true)}
                onMove={(by) => move(type.name, by)}
                isFirst={at === 0}
                isLast={at === items.length - 1}
                touchpoints={touchpoints.filter((touchpoint) => touchpoint.type === type.name).length}
              />
            ))}
            <AddedField
              label={words.addTypeIn(phase)}
              placeholder={words.addTypeIn(null)}
              onAdd={addIn(phase)}
              refuse={(name) => refuse(name, null)}
            />
          </div>
        );
      })}
    </div>
  );
}
