import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Journey } from '../../model/journey.js';
import { revertStudy, type StudyChange } from '../../model/revert-study.js';
import type { Language } from '../../model/settings.js';
import type { Study } from '../../model/study.js';

/** Changes the study as it is stored by then, in view of its journeys; other fields than the edited one stay as they are. */
export type StudyEdit = (study: Study, journeys: Journey[]) => Study;

/** The study that is edited, with how to change it. */
export interface StudyEditor {
  study: Study;
  journeys: readonly Journey[];
  language: Language;
  /** Resolves when the change is on the disk; rejects when nothing was changed, after the reviewer was told why. */
  save: (edit: StudyEdit) => Promise<void>;
  /** Calls a brand or a round by another name, also in the journeys that were walked under it. */
  renameInJourneys: (part: 'brand' | 'round', from: string, to: string) => Promise<void>;
  /** Deletes a part and offers to take that back. */
  remove: (edit: StudyEdit, message: string, takeBack: TakeBack) => void;
  /** A field, known by an object of its own, says whether it holds text that is not in the store. */
  report: (field: object, state: FieldState) => void;
}

/** Typed: it will be saved by itself. Refused: not before it is changed. */
export type FieldState = 'clean' | 'typed' | 'refused';

export type TakeBack = (study: Study, change: StudyChange) => Study;

/** Takes a deletion back, and with it the version of the question set that it brought about. */
export const takeBackArrangement: TakeBack = (study, change) => ({
  ...revertStudy(study, change),
  questionSet: change.before.questionSet,
});

export const StudyEditorContext = createContext<StudyEditor | null>(null);

/** The editor of the study page around a component. */
export function useStudyEditor(): StudyEditor {
  const editor = useContext(StudyEditorContext);
  if (editor === null) throw new Error('There is no study page around this component.');
  return editor;
}
