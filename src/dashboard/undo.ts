/** Something that was done and can still be taken back, in words. */
export interface Undo {
  message: string;
  takeBack: () => Promise<unknown>;
}

/** What every screen of the dashboard can do: delete with a way back, and tell what went wrong. */
export interface Actions {
  /** Runs a deletion and then offers to take it back. */
  remove: (deletion: () => Promise<unknown>, undo: Undo) => void;
  /** Says what was done already, and offers to take it back. */
  offer: (undo: Undo) => void;
  /** Shows an error to the reviewer. */
  fail: (error: unknown) => void;
}
