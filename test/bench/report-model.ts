import { makeReportModel } from '../../src/measure/report-model.js';
import type { Journey } from '../../src/model/journey.js';
import { scales } from '../../src/model/rating.js';
import { type Measured, measure, timeOf } from './measure.js';
import { walkedStudy, walkStudy } from './walked-study.js';

/** How long the report model takes, and that it grows linearly, against one plain pass over the same ratings. */
export async function measureReportModel(quick: boolean): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const touchpoints of quick ? [100, 1_000, 10_000] : [100, 1_000, 10_000, 100_000]) {
    const journeys = walkStudy(touchpoints);
    const data = { studies: [walkedStudy], journeys };
    measured.push(
      await measure({
        what: 'report model',
        touchpoints,
        floor: 'add up all answers',
        goal: null,
        turns: touchpoints > 10_000 ? 5 : 11,
        runFloor: () => timeOf(() => plainPass(journeys)),
        run: () => timeOf(() => makeReportModel(data, { seed: 1 })),
      }),
    );
  }
  return measured;
}

function plainPass(journeys: readonly Journey[]): number {
  let sum = 0;
  for (const { touchpoints } of journeys) {
    for (const { rating } of touchpoints) {
      for (const scale of scales) {
        const answer = rating[scale];
        if (typeof answer === 'number') sum += answer;
      }
    }
  }
  return sum;
}
