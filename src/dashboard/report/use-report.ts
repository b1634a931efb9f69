import { useLayoutEffect, useState } from 'preact/hooks';
import type { ReportModel } from '../../measure/report-model.js';
import { type AnnouncedStore, listen } from '../../store/announce.js';
import { StoreError } from '../../store/store-error.js';
import { beginReading } from '../quiet.js';
import type { ReportAnswer, ReportRequest } from './report-exchange.js';

/** A report that is being made, is there, or could not be made. While it is made again the old one stays. */
export interface ReportInTheMaking {
  busy: boolean;
  report: ReportModel | null;
  error: unknown;
  tryAgain: () => void;
}

/** What a report is made from; the settings hold its rates of churn. */
const readStores: readonly AnnouncedStore[] = ['studies', 'journeys', 'visits', 'settings'];

/**
 * Has the report made in a worker: now, when another one is asked for, and whenever any window changed what it is made from. An
 * answer that was overtaken by a later question is dropped.
 */
export function useReport({ includeUnfinished, ofExample }: Omit<ReportRequest, 'turn'>): ReportInTheMaking {
  const [made, setMade] = useState<Omit<ReportInTheMaking, 'tryAgain'>>({ busy: true, report: null, error: null });
  const [attempt, setAttempt] = useState(0);

  useLayoutEffect(() => {
    const worker = new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module' });
    let turn = 0;
    let end = () => {};
    const ask = () => {
      turn += 1;
      end();
      end = beginReading();
      setMade((before) => ({ ...before, busy: true }));
      worker.postMessage({ turn, includeUnfinished, ofExample } satisfies ReportRequest);
    };
    const fail = (error: unknown) => {
      end();
      setMade((before) => ({ ...before, busy: false, error }));
    };
    worker.addEventListener('message', ({ data }: MessageEvent<ReportAnswer>) => {
      if (data.turn !== turn) return;
      end();
      if ('report' in data) setMade({ busy: false, report: data.report, error: null });
      else fail(data.refusal === null ? new Error('The report could not be made.') : new StoreError(data.refusal));
    });
    // The worker could not be started, or died: `message` carries what the browser says of it.
    worker.addEventListener('error', ({ message }) => fail(new Error(message)));
    ask();
    const stop = listen(({ stores }) => {
      if (stores.some((store) => readStores.includes(store))) ask();
    });
    return () => {
      end();
      stop();
      worker.terminate();
    };
  }, [includeUnfinished, ofExample, attempt]);

  return { ...made, tryAgain: () => setAttempt((count) => count + 1) };
}
