import type { DeletedHere } from '../../imports/deleted-here.js';
import type { Gain } from '../../imports/gain.js';
import type { ImportProblem } from '../../imports/import-error.js';
import type { StudyConflict } from '../../imports/merge-holdings.js';
import type { Refusal } from '../../store/store-error.js';

/** Asks the worker to bring in one file, or to stop before the next journey file of an archive. */
export type ImportRequest = { turn: number; file: File } | 'stop';

/** Why nothing of a file was taken: the file, the store, a record of our own that cannot be read, or we ourselves. */
export type ImportRefusal = ImportProblem | Refusal | 'unreadable_here' | 'unknown';

/** What became of one journey file; an archive may hold several. */
export type ImportOutcome = { name: string } & (
  | {
      gain: Gain;
      /** Unsaved ratings that were put back; null: there was no room for them. */
      restoredDrafts: number | null;
      conflicts: StudyConflict[];
      deletedHere: DeletedHere[];
      /** Names of pictures and files that were left out. */
      unusable: string[];
      /** Rows that could not be read when the file was made, and are left in it. */
      unreadable: number;
      /** Studies that are ready to be walked: they came without journeys. */
      briefings: { id: string; title: string }[];
      /** Journeys that their editor gave back, with how much was remarked on them. */
      returned: { id: string; brand: string; remarks: number }[];
    }
  | { refusal: ImportRefusal; place: string }
);

/** What became of a journey file, as soon as that is known. */
export interface ImportAnswer {
  turn: number;
  outcome: ImportOutcome;
  /** Journey files of the same archive that are still to come. */
  left: number;
  /** Names of those that are not opened any more because somebody stopped it. */
  skipped: string[];
}
