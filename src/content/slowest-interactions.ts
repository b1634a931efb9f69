/** Of every so many interactions the slowest one is left out, since one may be slow by chance. */
const interactionsPerOutlier = 50;
const kept = 10;

interface Interaction {
  id: number;
  milliseconds: number;
}

/** The slowest interactions with one more event, the slowest first: an interaction takes as long as its longest event. */
export function addEvent(slowest: readonly Interaction[], { id, milliseconds }: Interaction): Interaction[] {
  const known = slowest.find((each) => each.id === id)?.milliseconds ?? 0;
  return [...slowest.filter((each) => each.id !== id), { id, milliseconds: Math.max(known, milliseconds) }]
    .sort((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, kept);
}

/** Interaction to next paint in milliseconds as web.dev/inp defines it, of `count` interactions; null where there was none. */
export function interactionToNextPaint(slowest: readonly Interaction[], count: number): number | null {
  const outliers = Math.floor(count / interactionsPerOutlier);
  return slowest[Math.min(outliers, slowest.length - 1)]?.milliseconds ?? null;
}
