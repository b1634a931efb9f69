/**
 * When the reviewer asked for this page, in milliseconds after it began: later than 0 only where it was rendered before
 * anybody asked for it. Firefox renders none early.
 */
export function activatedAt(): number {
  const [entry]: (PerformanceEntry & { activationStart?: number })[] = performance.getEntriesByType('navigation');
  return entry?.activationStart ?? 0;
}
