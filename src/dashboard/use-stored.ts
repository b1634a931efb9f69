import { useLayoutEffect, useState } from 'preact/hooks';
import { type AnnouncedStore, listen } from '../store/announce.js';
import { beginReading } from './quiet.js';

/** Something that is being read from the store, was read, or could not be. */
export type Stored<Value> =
  | { state: 'loading' }
  | { state: 'ready'; value: Value }
  | { state: 'failed'; error: unknown; tryAgain: () => void };

/**
 * Reads from the store now, whenever `key` changes and whenever any window changed one of `stores`, which are those that
 * `read` looks into. While it reads again the old value stays, so that nothing flickers; an answer that was overtaken by a
 * later one is dropped.
 */
export function useStored<Value>(
  read: () => Promise<Value>,
  key: string,
  stores: readonly AnnouncedStore[],
): Stored<Value> {
  const [stored, setStored] = useState<{ key: string; result: Stored<Value> }>({ key, result: { state: 'loading' } });
  // `read` is a new function at every drawing; `key` says when it differs. Begins before the browser draws, not after it.
  useLayoutEffect(() => {
    let latest = 0;
    const load = () => {
      latest += 1;
      const turn = latest;
      const end = beginReading();
      const settle = (result: Stored<Value>) => {
        end();
        if (turn === latest) setStored({ key, result });
      };
      read().then(
        (value) => settle({ state: 'ready', value }),
        (error: unknown) => settle({ state: 'failed', error, tryAgain: load }),
      );
    };
    load();
    const stop = listen((change) => {
      if (change.stores.some((store) => stores.includes(store))) load();
    });
    return () => {
      latest = Number.POSITIVE_INFINITY;
      stop();
    };
  }, [key]);
  return stored.key === key ? stored.result : { state: 'loading' };
}
