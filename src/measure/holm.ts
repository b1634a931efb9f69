/**
 * P-values of one family, adjusted by Holm's step-down (1979), in the order given: the k-th smallest of m times
 * `m - k + 1`, never below the one before it, at most 1. Which tests are one family is the caller's to say.
 */
export function holm(ps: readonly number[]): number[] {
  const order = ps.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const adjusted = Array.from(ps, () => 1);
  let least = 0;
  for (const [rank, { p, index }] of order.entries()) {
    least = Math.max(least, Math.min(1, p * (ps.length - rank)));
    adjusted[index] = least;
  }
  return adjusted;
}
