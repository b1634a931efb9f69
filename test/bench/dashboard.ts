import type { Extension } from '../e2e/extension.js';
import { readyAt } from './bench-extension.js';
import { type Measured, measure } from './measure.js';
import { replaceRows } from './replace-rows.js';
import { walkedStudy, walkStudy } from './walked-study.js';

/** From opening the dashboard until its journeys or its report are there, against a page that only reads the same rows. */
export async function measureDashboard(extension: Extension, quick: boolean): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const touchpoints of quick ? [100, 1_000, 10_000] : [100, 1_000, 10_000, 100_000]) {
    await replaceRows(extension, { study: walkedStudy, journeys: walkStudy(touchpoints) });
    const job = {
      touchpoints,
      // Below, the page itself and its scripts outweigh what is read.
      goal: touchpoints >= 10_000 ? 2 : null,
      turns: touchpoints > 10_000 || quick ? 5 : 9,
      floor: 'a page that reads the rows',
    };
    const open = (path: string) => () => timePage(extension, path);
    measured.push(
      await measure({
        ...job,
        what: 'dashboard, journeys',
        runFloor: open('bench/read.html?journeys,studies'),
        run: open('src/dashboard/dashboard.html#/'),
      }),
      await measure({
        ...job,
        what: 'dashboard, report',
        runFloor: open('bench/read.html?studies,journeys,visits'),
        run: open('src/dashboard/dashboard.html#/report'),
      }),
    );
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
