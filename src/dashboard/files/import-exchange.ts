import type { ImportProblem } from '../../imports/import-error.js';
import type { Gain, StudyConflict } from '../../imports/merge-holdings.js';
import type { Refusal } from '../../store/store-error.js';

/** Asks the worker to bring in one file. */
export interface ImportRequest {
  turn: number;
  file: File;
}

/** Why nothing of a file was taken: the file, the store, a record of our own that cannot be read, or we ourselves. */
export type ImportRefusal = ImportProblem | Refusal | 'unreadable_here' | 'unknown';

/** What became of one journey file; an archive may hold several. */
export type ImportOutcome = { name: string } & (
  | {
      gain: Gain;
      /** Unsaved ratings that were put back. */
      restoredDrafts: number;
      conflicts: StudyConflict[];
      /** Names of pictures and files that were left out. */
      unusable: string[];
      /** Rows that could not be read when the file was made, and are left in it. */
      unreadable: number;
      /** Studies that are ready to be walked: they came without journeys. */
      briefings: { id: string; title: string }[];
    }
  | { refusal: ImportRefusal; place: string }
);

export interface ImportAnswer {
  turn: number;
  outcomes: ImportOutcome[];
}
