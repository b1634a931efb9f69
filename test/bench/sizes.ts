import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { contentBudgets } from '../build/content-budgets.js';
import type { Measured } from './measure.js';

/** How large each content script is, compressed. */
export function measureSizes(): Measured[] {
  return Object.entries(contentBudgets).map(([name, kilobytes]) => {
    const script = readFileSync(new URL(`../../dist/chrome/content/${name}.js`, import.meta.url));
    return {
      what: `${name}, compressed`,
      touchpoints: null,
      unit: 'KB',
      floor: 'no script',
      goal: null,
      goalAbove: kilobytes,
      floorTimes: [0],
      times: [gzipSync(script).length / 1024],
    };
  });
}
