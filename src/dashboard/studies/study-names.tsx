import { moveBy, renameOrAdd, restoreName } from '../../model/name-list.js';
import type { Study } from '../../model/study.js';
import { studyWords } from '../../text/study.js';
import { NameList } from './name-list.js';
import { useStudyEditor } from './study-editor.js';

interface Properties {
  /** Which list of the study. */
  part: 'goals' | 'easilyMissed' | 'annoyances' | 'harmlessParameters';
  label: string;
  hint: string;
  addLabel: string;
  isOrdered?: boolean;
}

/** A list of the study that is nothing but names. */
export function StudyNames({ part, isOrdered = false, ...words }: Properties) {
  const { study, language, save, remove } = useStudyEditor();
  const change = (work: (names: string[]) => string[]) => (stored: Study) => ({
    ...stored,
    [part]: work(stored[part]),
  });
  const move = (name: string, by: number) => save(change((names) => moveBy(names, names.indexOf(name), by)));
  return (
    <NameList
      {...words}
      names={study[part]}
      onAdd={(name) => save(change((names) => restoreName(names, names.length, name)))}
      onRename={(from, to) => save(change((names) => renameOrAdd(names, from, to)))}
      {...(isOrdered ? { onMove: move } : {})}
      onRemove={(name) =>
        remove(
          change((names) => names.filter((each) => each !== name)),
          studyWords[language].removed(name),
          (stored, { before }) => change((names) => restoreName(names, before[part].indexOf(name), name))(stored),
        )
      }
    />
  );
}
