import type { BrandReport } from '../measure/brand-report.js';
import type { Language } from '../model/settings.js';
import { reportMomentWords } from '../text/report-moments.js';
import { reportPartsWords } from '../text/report-parts.js';
import { MethodLink } from './method-link.js';
import { TitledList } from './titled-list.js';

interface Properties {
  brands: readonly BrandReport[];
  language: Language;
}

/** Where what was felt and what was measured tell different stories, per brand. */
export function BrandContrasts({ brands, language }: Properties) {
  const words = reportMomentWords[language];
  return (
    <>
      <p class="report-small">
        {reportPartsWords[language].measuredLead}
        <MethodLink anchor="felt-against-measured" language={language} />
      </p>
      {brands
        .filter(({ contrasts }) => contrasts.length > 0)
        .map(({ brand, contrasts }) => (
          <TitledList
            key={brand}
            title={brand}
            language={language}
            items={contrasts.map(({ contrast, times, journeys }) => ({
              key: contrast,
              name: words.contrastNames[contrast],
              remark: words.times(times, journeys),
            }))}
          />
        ))}
    </>
  );
}
