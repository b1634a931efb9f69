import { makeReportModel, type ReportModel } from '../../measure/report-model.js';
import { readSettings } from '../../store/settings.js';
import { StoreError } from '../../store/store-error.js';
import { readReportData } from './read-report-data.js';
import { type ReportAnswer, type ReportRequest, reportSeed } from './report-exchange.js';

/**
 * The worker in which the report is made. It reads the store itself, so that neither the rows nor their checking pass
 * through the page, which stays at hand meanwhile.
 */
addEventListener('message', ({ data }: MessageEvent<ReportRequest>) => {
  makeReport(data).then(
    (report) => answer({ turn: data.turn, report }),
    (error: unknown) => answer({ turn: data.turn, refusal: error instanceof StoreError ? error.refusal : null }),
  );
});

const answer = (message: ReportAnswer): void => postMessage(message);

async function makeReport({ includeUnfinished, ofExample }: ReportRequest): Promise<ReportModel> {
  const [data, settings] = await Promise.all([readReportData(ofExample), readSettings()]);
  return makeReportModel(data, {
    seed: reportSeed,
    includeUnfinished,
    ...(settings.churnRates && { churnRates: settings.churnRates }),
  });
}
