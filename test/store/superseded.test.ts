import { beforeEach, expect, it } from 'vitest';
import { bringIn } from '../../src/store/holdings.js';
import { readJourney } from '../../src/store/journeys.js';
import { readSuperseded, takeVersion } from '../../src/store/superseded.js';
import { sampleId, sampleJourney, sampleTime, sampleTouchpoint } from '../model/sample-journey.js';
import { emptyDatabase } from './empty-database.js';

beforeEach(emptyDatabase);

const used = sampleTouchpoint(1, { note: 'Nieuwer' });
const unused = sampleTouchpoint(1, { note: 'Ouder', updatedAt: sampleTime(0) });
const taking = { id: sampleId(900), reason: 'Toch deze', now: sampleTime(100) };

const put = (state: 'paused' | 'finished') =>
  bringIn({ studies: [], journeys: [], superseded: [], attachments: [] }, () => ({
    changed: {
      studies: [],
      journeys: [{ ...sampleJourney({ state, touchpoints: [used] }), visits: [] }],
      superseded: [
        {
          owner: sampleId(1),
          versions: [{ kind: 'touchpoint', from: 'a.geeltje.json', at: sampleTime(95), version: unused }],
        },
      ],
      attachments: [],
    },
  }));

it('a version that was not used takes the place of the one that was, which is kept instead', async () => {
  await put('paused');
  await takeVersion(sampleId(1), unused, taking);
  expect((await readJourney(sampleId(1)))?.touchpoints).toEqual([{ ...unused, updatedAt: sampleTime(100) }]);
  expect(await readSuperseded(sampleId(1))).toMatchObject([{ from: '', version: { note: 'Nieuwer' } }]);
});

it('taking a version in a finished journey is an amendment', async () => {
  await put('finished');
  await takeVersion(sampleId(1), unused, taking);
  expect(await readJourney(sampleId(1))).toMatchObject({
    touchpoints: [{ note: 'Ouder' }],
    amendments: [{ reason: 'Toch deze', before: { note: 'Nieuwer' }, after: { note: 'Ouder' } }],
  });
});

it('a version of a touchpoint that is not there any more is not taken', async () => {
  await put('paused');
  await expect(takeVersion(sampleId(2), unused, taking)).rejects.toMatchObject({ refusal: 'journey_gone' });
});
