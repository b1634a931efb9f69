/** A deletion that can still be taken back, in words. */
export interface Undo {
  message: string;
  takeBack: () => Promise<unknown>;
}

/** What every screen of the dashboard can do: delete with a way back, and tell what went wrong. */
export interface Actions {
  /** Runs a deletion and then offers to take it back. */
  remove: (deletion: () => Promise<unknown>, undo: Undo) => void;
  /** Shows an error to the reviewer. */
  fail: (error: unknown) => void;
}
