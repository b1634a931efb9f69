import { useEffect, useState } from 'preact/hooks';
import { listen } from '../../store/announce.js';
import type { UnreadableRow } from '../../store/unreadable-rows.js';
import { whenQuiet } from '../quiet.js';

/**
 * The rows of the profile that cannot be read: looked for once, when the first screen is there, and, where there are some,
 * at every change.
 */
export function useUnreadable(): readonly UnreadableRow[] {
  const [rows, setRows] = useState<readonly UnreadableRow[]>([]);
  const [turn, setTurn] = useState(0);
  const hasFound = rows.length > 0;

  useEffect(() => {
    let worker: Worker | null = null;
    const stop = whenQuiet(() => {
      worker = new Worker(new URL('./unreadable-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<UnreadableRow[]>) => {
        setRows(data);
        worker?.terminate();
      });
      worker.postMessage(null);
    });
    return () => {
      stop();
      worker?.terminate();
    };
  }, [turn]);

  useEffect(() => (hasFound ? listen(() => setTurn((count) => count + 1)) : undefined), [hasFound]);
  return rows;
}
