/** Why a file was refused as a whole; each has a sentence in `src/text/import.ts`. */
export type ImportProblem =
  | 'not_readable'
  | 'too_large'
  | 'not_text'
  | 'not_json'
  | 'too_deep'
  | 'other_format'
  | 'newer_version'
  | 'wrong_content'
  | 'wide_site'
  | 'too_many'
  | 'duplicate_id'
  | 'broken_archive'
  | 'empty_archive';

/** A file was refused, and nothing of it was taken. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(
    readonly problem: ImportProblem,
    /** Where and what, e.g. `journeys.0.reviewer is empty`; empty where there is no more to say. */
    readonly place = '',
  ) {
    super(`${problem} ${place}`.trim());
  }
}
