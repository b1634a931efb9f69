import { normalQuantile } from './distributions.js';

/**
 * 95 % score interval of a share (Wilson 1927): `hits` out of `n` independent observations, both in the same unit, hits
 * not necessarily whole. Within 0-1 by itself. Throws a RangeError when n is 0 or hits lie outside 0-n.
 */
export function wilsonInterval(hits: number, n: number): { low: number; high: number } {
  if (n <= 0 || hits < 0 || hits > n) throw new RangeError(`${hits} of ${n} is not a share`);
  const z = normalQuantile(0.975);
  const share = hits / n;
  const scale = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { low: hits === 0 ? 0 : Math.max(0, centre - half), high: hits === n ? 1 : Math.min(1, centre + half) };
}
