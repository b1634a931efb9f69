/** Keeps the latest of many values, one at a time. */
export interface Keeper<Value> {
  /** Keeps a value as soon as the one before it is kept; values that are overtaken meanwhile are passed over. */
  keep: (value: Value) => void;
  /** Settles when nothing is waiting to be kept any more. */
  settled: () => Promise<void>;
}

/**
 * A keeper around a slow `write`, for drafts: typing fast must neither queue up a write per key nor end with an old one.
 * `failed` hears of a write that did not succeed.
 */
export function keepLatest<Value>(
  write: (value: Value) => Promise<void>,
  failed: (error: unknown) => void,
): Keeper<Value> {
  let waiting: { value: Value } | null = null;
  let working: Promise<void> | null = null;

  const work = async (): Promise<void> => {
    while (waiting) {
      const { value } = waiting;
      waiting = null;
      await write(value).catch(failed);
    }
    working = null;
  };

  return {
    keep: (value) => {
      waiting = { value };
      working ??= work();
    },
    settled: async () => {
      await working;
    },
  };
}
