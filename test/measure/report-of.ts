import type { BrandReport } from '../../src/measure/brand-report.js';
import { makeReportModel, type ReportData, type ReportOptions } from '../../src/measure/report-model.js';
import type { ReportSection, RoundReport } from '../../src/measure/report-section.js';
import type { TypeReport } from '../../src/measure/type-report.js';
import type { Journey } from '../../src/model/journey.js';
import type { Study } from '../../src/model/study.js';

/** The only item, or an error that says how many there are. */
export function only<Item>(items: readonly Item[]): Item {
  const [item, ...others] = items;
  if (item === undefined || others.length > 0) throw new Error(`expected one item, got ${items.length}`);
  return item;
}

/** The section of journeys that belong together. */
export function sectionOf(
  journeys: readonly Journey[],
  study: Study | null = null,
  more: Partial<ReportData & ReportOptions> = {},
): ReportSection {
  const data = { studies: study === null ? [] : [study], journeys, ...more };
  return only(makeReportModel(data, { seed: 1, ...more }).sections);
}

/** The only round of journeys that belong together. */
export const roundOf = (...args: Parameters<typeof sectionOf>): RoundReport => only(sectionOf(...args).rounds);

/** The only brand of journeys that belong together. */
export const brandOf = (...args: Parameters<typeof sectionOf>): BrandReport => only(roundOf(...args).brands);

/** A type of a brand by its name. */
export const typeOf = (brand: BrandReport, name: string): TypeReport =>
  only(brand.types.filter(({ type }) => type === name));
