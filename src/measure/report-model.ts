import type { Journey } from '../model/journey.js';
import type { PageFacts } from '../model/page-facts.js';
import type { Study } from '../model/study.js';
import type { Visit } from '../model/visit.js';
import { type ChurnRates, churnRates } from './churn-illustration.js';
import { groupBy } from './journey-groups.js';
import { beginSection, type ReportSection, type SectionOutline } from './report-section.js';

/** What a report is made from. */
export interface ReportData {
  studies: readonly Study[];
  journeys: readonly Journey[];
  /** Visits with page facts, of whichever journeys; without them nothing felt is held against something measured. */
  visits?: readonly Visit[];
}

/** How a report is made. */
export interface ReportOptions {
  /** Of everything that draws lots: the same data and seed give the same report. */
  seed: number;
  churnRates?: ChurnRates;
  /** Whether running and paused journeys count too; they have a row either way. */
  includeUnfinished?: boolean;
}

/** The one report that the dashboard and every export draw from: plain data that can be cloned and stored. */
export interface ReportModel {
  seed: number;
  /** One per study and question set, in the order of the studies; journeys of no study come last. */
  sections: ReportSection[];
  /** Journeys without a row: deleted ones, ones still waiting to begin, and those of deleted studies. */
  leftOut: { deleted: number; intended: number; ofDeletedStudies: number };
}

/** The report as far as the page on top needs it. */
export interface ReportOutline extends Omit<ReportModel, 'sections'> {
  sections: SectionOutline[];
}

/** A report that can be shown from its top while the rest of it is worked out. */
export interface BegunReport {
  outline: ReportOutline;
  finish: () => ReportModel;
}

/** The whole report at once. */
export const makeReportModel = (data: ReportData, options: ReportOptions): ReportModel =>
  beginReportModel(data, options).finish();

/**
 * Begins the report. Its time is linear in the number of touchpoints; it is pure, so that it can run in a worker.
 * Finished journeys count; deleted journeys and touchpoints are left out. See docs/method.md.
 */
export function beginReportModel({ studies, journeys, visits = [] }: ReportData, options: ReportOptions): BegunReport {
  const leftOut = { deleted: 0, intended: 0, ofDeletedStudies: 0 };
  const known = new Map(studies.map((study) => [study.id, study]));
  const kept = journeys.filter(({ deletedAt, state, study }) => {
    if (deletedAt !== null) leftOut.deleted += 1;
    else if (study !== null && (known.get(study)?.deletedAt ?? null) !== null) leftOut.ofDeletedStudies += 1;
    else if (state === 'intended') leftOut.intended += 1;
    else return true;
    return false;
  });
  const facts = new Map<string, PageFacts>();
  for (const visit of visits) if (visit.facts !== undefined) facts.set(visit.id, visit.facts);
  const settings = {
    seed: options.seed,
    churnRates: options.churnRates ?? churnRates,
    includeUnfinished: options.includeUnfinished ?? false,
    facts,
  };
  const perStudy = groupBy(kept, ({ study }) => study);
  const order = new Map(studies.map(({ id }, place) => [id, place]));
  const place = (id: string | null): number => (id === null ? studies.length + 1 : (order.get(id) ?? studies.length));
  const sections = [...perStudy]
    .sort(([a], [b]) => place(a) - place(b) || ((a ?? '') < (b ?? '') ? -1 : 1))
    .flatMap(([id, walked]) => {
      const study = id === null ? null : (known.get(id) ?? null);
      const perSet = [...groupBy(walked, ({ questionSet }) => questionSet)].sort(([a], [b]) => b - a);
      return perSet.map(([questionSet, asked]) => {
        const otherQuestionSets = perSet.map(([other]) => other).filter((other) => other !== questionSet);
        return beginSection(
          { study: id, title: study?.title ?? null, questionSet, otherQuestionSets },
          asked,
          study,
          settings,
        );
      });
    });
  const { seed } = options;
  return {
    outline: { seed, sections: sections.map(({ outline }) => outline), leftOut },
    finish: () => ({ seed, sections: sections.map(({ finish }) => finish()), leftOut }),
  };
}
