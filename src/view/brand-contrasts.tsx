import type { BrandReport } from '../measure/brand-report.js';
import type { Language } from '../model/settings.js';
import { reportMomentWords } from '../text/report-moments.js';
import { reportPartsWords } from '../text/report-parts.js';
import { formatList } from './format-number.js';
import { MethodLink } from './method-link.js';

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
          <section key={brand} class="titled-list">
            <h4>{brand}</h4>
            <ul>
              {contrasts.map(({ contrast, times, journeys, types }) => (
                <li key={contrast}>
                  <span>{words.contrastNames[contrast]}</span>{' '}
                  <span class="report-small">{words.times(times, journeys, formatList(types, language))}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
