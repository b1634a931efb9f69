import type { MapColumn } from '../model/map-columns.js';
import type { BrandReport } from './brand-report.js';
import { isDefined } from './figure.js';
import { toPoint } from './score.js';
import type { TypeReport } from './type-report.js';

/** One touchpoint type of the template, with what each brand has there; null where it was not met. */
export interface TemplateType {
  type: string;
  phase: string | null;
  reports: (TypeReport | null)[];
  /** Mean emotion over reviewers, 1-7, per brand. */
  emotions: (number | null)[];
}

/** More columns than this no page can show: then the types that most journeys met are left, in their order. */
const mostTypes = 40;

/** Brands laid over each other on one template: the types that any of them met, in the order of the walk. */
export function templateTypes(template: readonly MapColumn[], brands: readonly BrandReport[]): TemplateType[] {
  const byName = brands.map(({ types }) => new Map(types.map((report) => [report.type, report])));
  const types = template
    .flatMap(({ phase, types }) => types.map((type) => ({ phase, type })))
    .map(({ phase, type }): TemplateType => {
      const reports = byName.map((of) => of.get(type) ?? null);
      return { type, phase, reports, emotions: reports.map(emotionOf) };
    })
    .filter(({ reports }) => reports.some((report) => report !== null));
  if (types.length <= mostTypes) return types;
  const met = ({ reports }: TemplateType): number => reports.reduce((sum, report) => sum + (report?.met ?? 0), 0);
  const kept = new Set(types.toSorted((a, b) => met(b) - met(a)).slice(0, mostTypes));
  return types.filter((type) => kept.has(type));
}

const emotionOf = (report: TypeReport | null): number | null =>
  report !== null && isDefined(report.scales.emotion) ? toPoint(report.scales.emotion) : null;
