import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { beginReportModel } from '../../src/measure/report-model.js';
import type { ReportSection, SectionOutline } from '../../src/measure/report-section.js';
import { StudyReport } from '../../src/view/study-report.js';
import { walkedStudy, walkStudy } from '../bench/walked-study.js';

/** What stands on top of the report: all before its contents. */
const topOf = (section: ReportSection | SectionOutline): string =>
  renderToString(<StudyReport id="report" section={section} isWhole={false} language="en" />);

describe('what is shown before the whole report is there', () => {
  it.each([1, 2, 3, 4])('says of %i brands what the page on top says in the end', (count) => {
    const brands = walkedStudy.brands.slice(0, count).map(({ name }) => name);
    const journeys = walkStudy(720).filter(({ brand }) => brands.includes(brand.name));
    const begun = beginReportModel({ studies: [walkedStudy], journeys }, { seed: 1 });
    const [outline] = begun.outline.sections;
    const before = outline && topOf(outline);
    const [section] = begun.finish().sections;
    expect(before).toContain('summary-figures');
    expect(before).toBe(section && topOf(section));
  });

  it('has no place yet for what is below that page', () => {
    const begun = beginReportModel({ studies: [walkedStudy], journeys: walkStudy(720) }, { seed: 1 });
    const [outline] = begun.outline.sections;
    const html = outline && renderToString(<StudyReport id="report" section={outline} language="en" />);
    expect(html).toContain('aria-busy="true"');
    expect(html).not.toContain('report-part');
  });
});
