/** Why the store refused; each has a sentence for the reviewer in `src/text/errors.ts`. */
export type Refusal =
  | 'journey_running'
  | 'journey_locked'
  | 'journey_gone'
  | 'not_finished'
  | 'amended_elsewhere'
  | 'edited_elsewhere'
  | 'study_gone'
  | 'row_gone'
  | 'place_taken'
  | 'not_running'
  | 'newer_database'
  | 'database_blocked'
  | 'no_room';

/** The store refused a change; nothing was changed. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}
