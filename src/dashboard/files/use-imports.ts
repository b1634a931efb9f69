import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportAnswer, ImportOutcome, ImportRequest } from './import-exchange.js';

/** A file that was not opened because somebody stopped; one in an archive by its name there. */
export interface SkippedFile {
  name: string;
  file: File;
}

/** Files that are being brought in, or were. */
export interface Imports {
  /** Of every journey file that was looked at, in order. */
  outcomes: readonly ImportOutcome[];
  /** How many journey files there are as far as is known, those in archives that are still closed not among them. */
  total: number;
  skipped: readonly SkippedFile[];
  isBusy: boolean;
  isStopping: boolean;
  add: (files: readonly File[]) => void;
  /** Stops before the next journey file; what came in stays. */
  stop: () => void;
}

interface Progress extends Pick<Imports, 'outcomes' | 'skipped' | 'isStopping'> {
  waiting: readonly File[];
  /** How many files were given to a worker before. */
  turn: number;
  /** Journey files of the archive in front that are still to come. */
  left: number;
}

const noProgress: Progress = { outcomes: [], skipped: [], isStopping: false, waiting: [], turn: 0, left: 0 };

/** Has files brought in one by one by a worker, which lives only while there are any. */
export function useImports(): Imports {
  const [progress, setProgress] = useState(noProgress);
  const worker = useRef<Worker | null>(null);
  const { waiting, turn, left, ...shown } = progress;
  const [file] = waiting;

  useEffect(() => () => worker.current?.terminate(), []);

  // The file in front is the one that is worked on; with its last answer the next one comes to the front.
  useEffect(() => {
    if (file === undefined) {
      worker.current?.terminate();
      worker.current = null;
      return;
    }
    worker.current ??= new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
    const current = worker.current;
    const hear = ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.turn === turn) setProgress((before) => settle(before, data, file));
    };
    const fail = ({ message }: ErrorEvent) => {
      // The worker could not be started, or died: the next file gets a new one.
      worker.current?.terminate();
      worker.current = null;
      const outcome: ImportOutcome = { name: file.name, refusal: 'unknown', place: message };
      setProgress((before) => settle(before, { outcome, left: 0, skipped: [] }, file));
    };
    current.addEventListener('message', hear);
    current.addEventListener('error', fail);
    current.postMessage({ turn, file } satisfies ImportRequest);
    return () => {
      current.removeEventListener('message', hear);
      current.removeEventListener('error', fail);
    };
  }, [file, turn]);

  return {
    ...shown,
    total: shown.outcomes.length + (file === undefined ? 0 : Math.max(left, 1) + waiting.length - 1),
    isBusy: file !== undefined,
    add: (files) =>
      setProgress((before) => {
        const start = before.waiting.length === 0 ? { ...noProgress, turn: before.turn } : before;
        return { ...start, isStopping: false, waiting: [...start.waiting, ...files] };
      }),
    stop: () => {
      worker.current?.postMessage('stop' satisfies ImportRequest);
      setProgress((before) => ({
        ...before,
        isStopping: true,
        waiting: before.waiting.slice(0, 1),
        skipped: [...before.skipped, ...before.waiting.slice(1).map((each) => ({ name: each.name, file: each }))],
      }));
    },
  };
}

/** The progress after an answer about the file in front. */
function settle(before: Progress, answer: Omit<ImportAnswer, 'turn'>, file: File): Progress {
  const isOver = answer.left === 0;
  return {
    ...before,
    outcomes: [...before.outcomes, answer.outcome],
    skipped: [...answer.skipped.map((name) => ({ name, file })), ...before.skipped],
    left: answer.left,
    turn: before.turn + Number(isOver),
    waiting: isOver ? before.waiting.slice(1) : before.waiting,
    isStopping: before.isStopping && !isOver,
  };
}
