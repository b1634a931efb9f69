import { expect, it } from 'vitest';
import { makeRandom } from './random.js';
import { tortureFiles } from './torture-files.js';
import { tortureMerges } from './torture-merges.js';

// A short slice of `npm run torture`.
it('no damaged file crashes the reader or comes in half', { timeout: 30_000 }, async () => {
  expect(await tortureFiles(makeRandom(1), 200)).toMatchObject({ crashed: 0, halfImported: 0 });
});

it('no order of files matters', { timeout: 30_000 }, () => {
  expect(tortureMerges(makeRandom(1), 100)).toEqual({ tried: 100, orderDependent: 0 });
});
