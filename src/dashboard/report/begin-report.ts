import type { ReportModel, ReportOutline } from '../../measure/report-model.js';
import { type AnnouncedStore, listen } from '../../store/announce.js';
import { StoreError } from '../../store/store-error.js';
import { beginReading } from '../quiet.js';
import type { ReportAnswer, ReportRequest, RestRequest } from './report-exchange.js';

/** What a report is asked for. */
export type ReportWish = Omit<ReportRequest, 'turn'>;

/** A report that is being made, is there, or could not be made. While it is made again the old one stays. */
export interface MadeReport {
  busy: boolean;
  /** There before the whole report. */
  outline: ReportOutline | null;
  report: ReportModel | null;
  error: unknown;
}

export const nothingMade: MadeReport = { busy: true, outline: null, report: null, error: null };

/** The making of a report: whoever shows it follows it, and ends it. */
export interface ReportMaking {
  wish: ReportWish;
  /** Tells how it stands now, and whenever that changes. */
  follow: (tell: (made: MadeReport) => void) => void;
  end: () => void;
}

/** What a report is made from; the settings hold its rates of churn. */
const readStores: readonly AnnouncedStore[] = ['studies', 'journeys', 'visits', 'settings'];

/**
 * Has a report made in a worker: now, and whenever any window changed what it is made from. An answer that was overtaken by
 * a later question is dropped.
 */
export function beginReport(wish: ReportWish): ReportMaking {
  const worker = new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module' });
  let made = nothingMade;
  let tell: (made: MadeReport) => void = () => {};
  let turn = 0;
  let endReading = () => {};
  const become = (next: MadeReport) => {
    made = next;
    tell(made);
  };
  const ask = () => {
    turn += 1;
    endReading();
    endReading = beginReading();
    become({ ...made, busy: true });
    worker.postMessage({ ...wish, turn } satisfies ReportRequest);
  };
  const fail = (error: unknown) => {
    endReading();
    become({ ...made, busy: false, error });
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ReportAnswer>) => {
    if (data.turn !== turn) return;
    if ('outline' in data) {
      become({ ...made, outline: data.outline });
      const askForRest = () => worker.postMessage({ restOf: data.turn } satisfies RestRequest);
      requestIdleCallback(askForRest, { timeout: 1_000 });
      return;
    }
    endReading();
    if ('report' in data) become({ ...made, busy: false, report: data.report, error: null });
    else fail(data.refusal === null ? new Error('The report could not be made.') : new StoreError(data.refusal));
  });
  // The worker could not be started, or died: `message` carries what the browser says of it.
  worker.addEventListener('error', ({ message }) => fail(new Error(message)));
  ask();
  const stop = listen(({ stores }) => {
    if (stores.some((store) => readStores.includes(store))) ask();
  });
  return {
    wish,
    follow: (listener) => {
      tell = listener;
      tell(made);
    },
    end: () => {
      endReading();
      stop();
      worker.terminate();
    },
  };
}
