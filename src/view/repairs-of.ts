import type { BrandReport } from '../measure/brand-report.js';
import type { BacklogIdea, HeardIdea } from '../measure/section-remarks.js';

/** Something to repair: an idea of the study, or one that a reviewer had on the spot. */
export interface Repair {
  key: string;
  text: string;
  type: string | null;
  effort: BacklogIdea['effort'];
  status: BacklogIdea['status'] | null;
  heard: HeardIdea | null;
}

/** So many fit the page; the backlog has the rest. */
const shown = 3;
const worst = 3;

/**
 * What to repair first at a brand: ideas about the types that hurt, the highest priority first, those of the study before
 * those of reviewers, then open repairs of what does not hurt now. What was proven needs no repair, and what was done
 * needs none where it no longer hurts. `without`: the worst pains that no idea is about.
 */
export function repairsOf(
  { brand, painPriorities }: Pick<BrandReport, 'brand' | 'painPriorities'>,
  backlog: readonly BacklogIdea[],
  heard: readonly HeardIdea[],
): { repairs: Repair[]; without: string[] } {
  const hurts = (type: string | null): type is string => type !== null && painPriorities.includes(type);
  const place = (type: string | null): number => (hurts(type) ? painPriorities.indexOf(type) : painPriorities.length);
  const ofStudy = backlog
    .filter(({ kind, status, type }) => kind === 'repair' && (status === 'open' || (status === 'done' && hurts(type))))
    .map(({ id, text, type, effort, status }) => ({ key: id, text, type, effort, status, heard: null }));
  const ofReviewers = heard
    .filter((idea) => idea.kind === 'repair' && idea.brand === brand)
    .map((idea) => ({
      key: idea.touchpoint,
      text: idea.text,
      type: idea.type,
      effort: null,
      status: null,
      heard: idea,
    }));
  const repairs = [...ofStudy, ...ofReviewers].toSorted((a, b) => place(a.type) - place(b.type)).slice(0, shown);
  const about = new Set([...ofStudy, ...ofReviewers].map(({ type }) => type));
  return { repairs, without: painPriorities.slice(0, worst).filter((type) => !about.has(type)) };
}
