import type { Count, Counted } from './count.js';

/** An annoyance tag and how often it was given. */
export interface AnnoyanceCount extends Counted {
  annoyance: string;
  /** Journeys with it / journeys, 0-1. */
  share: number;
}

/** The tags of most journeys first; of equals the one of more reviewers, then by name. At most `top`. */
export function topAnnoyances(counts: ReadonlyMap<string, Count>, journeys: number, top = 3): AnnoyanceCount[] {
  return [...counts]
    .map(([annoyance, count]) => ({ annoyance, ...count.read(), share: count.journeys / journeys }))
    .sort((a, b) => b.journeys - a.journeys || b.reviewers - a.reviewers || (a.annoyance < b.annoyance ? -1 : 1))
    .slice(0, top);
}
