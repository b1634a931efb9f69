import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { makeReportModel } from '../../src/measure/report-model.js';
import { MethodAddress } from '../../src/view/method-address.js';
import { StudyReport } from '../../src/view/study-report.js';
import { journeysOfTwo, studyOfTwo } from '../model/two-brands.js';

it('names no part of a report after the way to what it means', () => {
  const { sections } = makeReportModel({ studies: [studyOfTwo], journeys: journeysOfTwo }, { seed: 1 });
  const html = renderToString(
    <MethodAddress.Provider value="method.html">
      {sections.map((section) => (
        <StudyReport key={section.study} id={`report-${section.study}`} section={section} language="en" />
      ))}
    </MethodAddress.Provider>,
  );
  const headings = html.match(/<h[1-6].*?<\/h[1-6]>/gsu) ?? [];
  expect(headings.length).toBeGreaterThan(20);
  expect(headings.filter((heading) => heading.includes('<a '))).toEqual([]);
  expect(html).toContain('method.html#priority');
});
