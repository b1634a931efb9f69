import { useEffect, useRef, useState } from 'preact/hooks';
import { StoreError } from '../../store/store-error.js';
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

export interface Exporter {
  progress: ExportState;
  start: (order: ExportOrder) => void;
  cancel: () => void;
}

/** Has an export made in a worker of its own and downloads it; cancelling ends the worker, and with it all that was made. */
export function useExport(): Exporter {
  const [progress, setProgress] = useState<ExportState>({ state: 'idle' });
  const running = useRef<Worker | null>(null);
  const stop = () => {
    running.current?.terminate();
    running.current = null;
  };
  useEffect(() => stop, []);

  const start = (order: ExportOrder) => {
    stop();
    const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
    running.current = worker;
    setProgress({ state: 'making', share: 0 });
    const tell = (request: ExportRequest) => worker.postMessage(request);
    const settle = (state: ExportState) => {
      stop();
      setProgress(state);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => {
      if ('share' in data) {
        setProgress({ state: 'making', share: data.share });
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
    tell({ order });
  };
  const cancel = () => {
    stop();
    setProgress({ state: 'cancelled' });
  };
  return { progress, start, cancel };
}
