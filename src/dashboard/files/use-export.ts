import { useEffect, useRef, useState } from 'preact/hooks';
import { StoreError } from '../../store/store-error.js';
import { chooseTarget } from './choose-target.js';
import { downloadFile } from './download-file.js';
import { drawPng } from './draw-png.js';
import type { ExportAnswer, ExportOrder, ExportRequest } from './export-exchange.js';

/** How far an export is; `share` is 0 to 1. */
export type ExportState =
  | { state: 'idle' }
  | { state: 'making'; share: number }
  | { state: 'done'; name: string }
  | { state: 'cancelled' }
  | { state: 'failed'; error: unknown };

/** Of the export that is being made; with the file it writes, if it writes one by itself. */
interface Running {
  worker: Worker;
  target: FileSystemFileHandle | null;
}

export interface Exporter {
  progress: ExportState;
  start: (order: ExportOrder) => void;
  cancel: () => void;
}

/**
 * Has an export made in a worker of its own. A large one is written where the reviewer chooses while it is made, others are
 * downloaded when they are whole. Cancelling leaves nothing: it ends the worker, or has it take back what it wrote.
 */
export function useExport(): Exporter {
  const [progress, setProgress] = useState<ExportState>({ state: 'idle' });
  const running = useRef<Running | null>(null);
  const stop = () => {
    const { worker, target } = running.current ?? {};
    running.current = null;
    // One that writes a file takes it back first, and ends when it has.
    if (target) worker?.postMessage({ cancel: true } satisfies ExportRequest);
    else worker?.terminate();
  };
  useEffect(() => stop, []);

  const start = async (order: ExportOrder) => {
    stop();
    const target = await chooseTarget(order);
    if (target === 'cancelled') {
      setProgress({ state: 'cancelled' });
      return;
    }
    const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
    running.current = { worker, target };
    setProgress({ state: 'making', share: 0 });
    const tell = (request: ExportRequest) => worker.postMessage(request);
    const isRunning = () => running.current?.worker === worker;
    const settle = (state: ExportState) => {
      worker.terminate();
      if (!isRunning()) return;
      running.current = null;
      setProgress(state);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => {
      if ('saved' in data) {
        settle(data.saved === null ? { state: 'cancelled' } : { state: 'done', name: data.saved });
      } else if ('share' in data) {
        if (isRunning()) setProgress({ state: 'making', share: data.share });
      } else if ('draw' in data) {
        const { drawing, svg } = data.draw;
        drawPng(svg).then(
          (png) => tell({ drawing, png }),
          () => tell({ drawing, png: null }),
        );
      } else if ('file' in data) {
        downloadFile(data.file);
        settle({ state: 'done', name: data.file.name });
      } else {
        const error = data.refusal === null ? new Error('The files could not be made.') : new StoreError(data.refusal);
        settle({ state: 'failed', error });
      }
    });
    worker.addEventListener('error', ({ message }) => settle({ state: 'failed', error: new Error(message) }));
    tell({ order, target });
  };
  const cancel = () => {
    stop();
    setProgress({ state: 'cancelled' });
  };
  return {
    progress,
    start: (order) => void start(order).catch((error: unknown) => setProgress({ state: 'failed', error })),
    cancel,
  };
}
