import type { ReportModel } from '../../measure/report-model.js';
import { readSettings } from '../../store/settings.js';
import { StoreError } from '../../store/store-error.js';
import { readReportData } from './read-report-data.js';
import { type ReportAnswer, type ReportRequest, type RestRequest, reportSeed } from './report-exchange.js';

/**
 * The worker in which the report is made. It reads the store itself, so that neither the rows nor their checking pass
 * through the page, which stays at hand meanwhile.
 */
addEventListener('message', ({ data }: MessageEvent<ReportRequest | RestRequest>) => {
  const turn = 'restOf' in data ? data.restOf : data.turn;
  const work = 'restOf' in data ? finishReport(turn) : makeReport(data);
  work.catch((error: unknown) => answer({ turn, refusal: error instanceof StoreError ? error.refusal : null }));
});

/** The latest report of which only the outline was answered. */
let begun: { turn: number; finish: () => ReportModel } | null = null;

const answer = (message: ReportAnswer): void => postMessage(message);

async function makeReport({ turn, includeUnfinished, ofExample }: ReportRequest): Promise<void> {
  // The browser reads while the code that measures, by far the larger part of this worker, is loaded.
  const [data, settings, { beginReportModel }] = await Promise.all([
    readReportData(ofExample),
    readSettings(),
    import('../../measure/report-model.js'),
  ]);
  const { outline, finish } = beginReportModel(data, {
    seed: reportSeed,
    includeUnfinished,
    ...(settings.churnRates && { churnRates: settings.churnRates }),
  });
  if ((begun?.turn ?? 0) < turn) begun = { turn, finish };
  answer({ turn, outline });
}

/** Nothing is finished that was overtaken. */
async function finishReport(turn: number): Promise<void> {
  if (begun?.turn !== turn) return;
  const { finish } = begun;
  begun = null;
  answer({ turn, report: finish() });
}
