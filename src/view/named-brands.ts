import type { BrandReport } from '../measure/brand-report.js';
import { type ReportFace, walkedBrands } from '../measure/report-face.js';
import type { SectionOutline } from '../measure/report-section.js';
import type { Language } from '../model/settings.js';
import { reportWords } from '../text/report.js';

/** A brand in a round with the name that tells it apart in this report. */
export interface NamedBrand {
  name: string;
  brand: BrandReport;
}

/** All brands in all rounds that were walked: what the page speaks of first, then what it can be held against, then the rest. */
export function namedBrands(
  section: SectionOutline,
  { brand, earlier, others }: ReportFace,
  language: Language,
): NamedBrand[] {
  const first = [brand, ...others, ...(earlier === null ? [] : [earlier.brand])];
  const several = section.rounds.length > 1;
  return [...first, ...walkedBrands(section).filter((each) => !first.includes(each))].map((each) => ({
    name: several ? `${each.brand}, ${each.round ?? reportWords[language].roundless}` : each.brand,
    brand: each,
  }));
}
