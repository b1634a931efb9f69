import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportAnswer, ImportOutcome, ImportRequest } from './import-exchange.js';

/** Files that are being brought in, or were. */
export interface Imports {
  /** Of every file that was looked at, in order. */
  outcomes: readonly ImportOutcome[];
  /** How many files were given, and how many were looked at. */
  total: number;
  done: number;
  /** Files that were not looked at because somebody stopped it. */
  skipped: number;
  isBusy: boolean;
  add: (files: readonly File[]) => void;
  /** Stops before the next file; what came in stays. */
  stop: () => void;
}

interface Progress extends Pick<Imports, 'outcomes' | 'total' | 'done' | 'skipped'> {
  waiting: readonly File[];
}

const noProgress: Progress = { outcomes: [], total: 0, done: 0, skipped: 0, waiting: [] };

/** Has files brought in one by one by a worker, which lives only while there are any. */
export function useImports(): Imports {
  const [progress, setProgress] = useState(noProgress);
  const worker = useRef<Worker | null>(null);
  const { waiting, done } = progress;
  const [file] = waiting;

  useEffect(() => () => worker.current?.terminate(), []);

  // The file in front is the one that is worked on; with its answer the next one comes to the front.
  useEffect(() => {
    if (file === undefined) {
      worker.current?.terminate();
      worker.current = null;
      return;
    }
    worker.current ??= new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
    const current = worker.current;
    const settle = (outcomes: readonly ImportOutcome[]) =>
      setProgress((before) => ({
        ...before,
        outcomes: [...before.outcomes, ...outcomes],
        done: before.done + 1,
        waiting: before.waiting.slice(1),
      }));
    const hear = ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.turn === done) settle(data.outcomes);
    };
    const fail = ({ message }: ErrorEvent) => {
      // The worker could not be started, or died: the next file gets a new one.
      worker.current?.terminate();
      worker.current = null;
      settle([{ name: file.name, refusal: 'unknown', place: message }]);
    };
    current.addEventListener('message', hear);
    current.addEventListener('error', fail);
    current.postMessage({ turn: done, file } satisfies ImportRequest);
    return () => {
      current.removeEventListener('message', hear);
      current.removeEventListener('error', fail);
    };
  }, [file, done]);

  return {
    ...progress,
    isBusy: file !== undefined,
    add: (files) =>
      setProgress((before) => {
        const start = before.waiting.length === 0 ? noProgress : before;
        return { ...start, total: start.total + files.length, waiting: [...start.waiting, ...files] };
      }),
    stop: () =>
      setProgress((before) => {
        const skipped = before.waiting.slice(1);
        return { ...before, waiting: before.waiting.slice(0, 1), skipped: before.skipped + skipped.length };
      }),
  };
}
