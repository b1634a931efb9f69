// Figures on what is lost, let in and mixed up: `npm run torture -- --seed 7 --minutes 20`. Needs a build for Chromium.
import { parseArgs } from 'node:util';
import { makeRandom } from './random.js';
import { tortureFiles } from './torture-files.js';
import { tortureKills } from './torture-kills.js';
import { tortureMerges } from './torture-merges.js';
import { tortureSize } from './torture-size.js';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '20' },
    kills: { type: 'string', default: '200' },
    files: { type: 'string', default: '10000' },
    merges: { type: 'string', default: '2000' },
    journeys: { type: 'string', default: '5000' },
  },
});

const random = makeRandom(Number(values.seed));
// The kills come last: they end with what is left of the minutes.
const until = Date.now() + Number(values.minutes) * 60_000;
const figures = {
  seed: Number(values.seed),
  files: await tortureFiles(random, Number(values.files)),
  merges: tortureMerges(random, Number(values.merges)),
  size: await tortureSize(Number(values.journeys)),
  kills: await tortureKills(random, Number(values.kills), until),
};

const { files, merges, kills, size } = figures;
console.table({
  'ratings acknowledged': { count: kills.acknowledged, bad: kills.lost, what: 'lost' },
  'kills of the worker': { count: kills.workerKills },
  'kills of the browser': { count: kills.browserKills },
  'malformed files tried': { count: files.tried, bad: files.crashed, what: 'crashed' },
  'malformed files read': { count: files.read, bad: files.halfImported, what: 'half-imported' },
  'merges tried': { count: merges.tried, bad: merges.orderDependent, what: 'order-dependent' },
  'journeys in the list': { count: size.journeys, bad: size.listMilliseconds, what: 'milliseconds' },
});
console.log(JSON.stringify(figures));
process.exitCode = kills.lost + files.crashed + files.halfImported + merges.orderDependent === 0 ? 0 : 1;
