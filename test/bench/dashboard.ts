import type { Extension } from '../e2e/extension.js';
import { readyAt } from './bench-extension.js';
import { type Measured, measure } from './measure.js';
import { replaceRows } from './replace-rows.js';
import { walkedStudy, walkStudy } from './walked-study.js';

const journeyRows = 'journeys,studies';
const reportRows = 'studies,journeys,visits';

/** What is waited for; only a page that can be used has a budget, and the rest of it may follow. */
const screens = [
  { what: 'dashboard, journeys', rows: journeyRows, path: '#/', isBudgeted: true },
  { what: 'dashboard, the last journey', rows: journeyRows, path: '?ready=.backup-box#/', isBudgeted: false },
  { what: 'dashboard, report', rows: reportRows, path: '#/report', isBudgeted: true },
  {
    what: 'dashboard, the last part of the report',
    rows: reportRows,
    path: '?ready=.report-part--method#/report',
    isBudgeted: false,
  },
] as const;

/** From opening the dashboard until its journeys or its report are there, against a page that only reads the same rows. */
export async function measureDashboard(extension: Extension, quick: boolean): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const touchpoints of quick ? [100, 1_000, 10_000] : [100, 1_000, 10_000, 100_000]) {
    await replaceRows(extension, { study: walkedStudy, journeys: walkStudy(touchpoints) });
    for (const { what, rows, path, isBudgeted } of screens) {
      measured.push(
        await measure({
          what,
          touchpoints,
          // Below, the page itself and its scripts outweigh what is read.
          goal: isBudgeted && touchpoints >= 10_000 ? 2 : null,
          turns: touchpoints > 10_000 || quick ? 5 : 9,
          floor: 'a page that reads the rows',
          runFloor: () => timePage(extension, `bench/read.html?${rows}`),
          run: () => timePage(extension, `src/dashboard/dashboard.html${path}`),
        }),
      );
    }
  }
  return measured;
}

async function timePage(extension: Extension, path: string): Promise<number> {
  const page = await extension.browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/${path}`);
  const time = (await readyAt(page)) - Number(await page.evaluate('performance.timeOrigin'));
  await page.close();
  return time;
}
