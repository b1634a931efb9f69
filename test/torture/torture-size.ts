import { launchExtension } from '../e2e/extension.js';
import { putRaw } from '../e2e/put-raw.js';
import { sampleId, sampleJourney, sampleTouchpoint } from '../model/sample-journey.js';

/** How long the list of a profile takes until it can be used. */
export interface SizeFigures {
  journeys: number;
  listMilliseconds: number;
}

/** Fills a profile with `count` journeys of five touchpoints and opens the dashboard. */
export async function tortureSize(count: number): Promise<SizeFigures> {
  const extension = await launchExtension();
  try {
    for (let from = 0; from < count; from += 500) {
      const journeys = Array.from({ length: Math.min(500, count - from) }, (_, index) => {
        const number = from + index;
        const touchpoints = [1, 2, 3, 4, 5].map((place) =>
          sampleTouchpoint(place, { id: sampleId(1_000_000 + number * 5 + place) }),
        );
        return { row: sampleJourney({ id: sampleId(number), touchpoints }) };
      });
      await putRaw(extension, { journeys });
    }
    const page = await extension.browser.newPage();
    const begun = performance.now();
    await page.goto(`chrome-extension://${extension.id}/src/dashboard/dashboard.html`);
    await page.waitForSelector('.journey-list > li', { timeout: 120_000 });
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
    return { journeys: count, listMilliseconds: Math.round(performance.now() - begun) };
  } finally {
    await extension.close();
  }
}
