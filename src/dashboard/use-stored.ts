import { useEffect, useState } from 'preact/hooks';
import { listen } from '../store/announce.js';

/** Something that is being read from the store, was read, or could not be. */
export type Stored<Value> =
  | { state: 'loading' }
  | { state: 'ready'; value: Value }
  | { state: 'failed'; error: unknown; tryAgain: () => void };

/**
 * Reads from the store now, whenever `key` changes and whenever any window changed the store. While it reads again the
 * old value stays, so that nothing flickers; an answer that was overtaken by a later one is dropped.
 */
export function useStored<Value>(read: () => Promise<Value>, key: string): Stored<Value> {
  const [stored, setStored] = useState<{ key: string; result: Stored<Value> }>({ key, result: { state: 'loading' } });
  // `read` is a new function at every drawing; `key` says when it differs.
  useEffect(() => {
    let latest = 0;
    const load = () => {
      latest += 1;
      const turn = latest;
      const settle = (result: Stored<Value>) => {
        if (turn === latest) setStored({ key, result });
      };
      read().then(
        (value) => settle({ state: 'ready', value }),
        (error: unknown) => settle({ state: 'failed', error, tryAgain: load }),
      );
    };
    load();
    const stop = listen(load);
    return () => {
      latest = Number.POSITIVE_INFINITY;
      stop();
    };
  }, [key]);
  return stored.key === key ? stored.result : { state: 'loading' };
}
