import { readSettings } from '../../store/settings.js';
import { StoreError } from '../../store/store-error.js';
import { readReportData } from './read-report-data.js';
import { type ReportAnswer, type ReportRequest, reportSeed } from './report-exchange.js';

/**
 * The worker in which the report is made. It reads the store itself, so that neither the rows nor their checking pass
 * through the page, which stays at hand meanwhile.
 */
addEventListener('message', ({ data }: MessageEvent<ReportRequest>) => {
  makeReport(data).catch((error: unknown) =>
    answer({ turn: data.turn, refusal: error instanceof StoreError ? error.refusal : null }),
  );
});

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
  answer({ turn, outline });
  answer({ turn, report: finish() });
}
