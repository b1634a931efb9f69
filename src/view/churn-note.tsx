import type { BrandReport } from '../measure/brand-report.js';
import { isDefined } from '../measure/figure.js';
import type { Language } from '../model/settings.js';
import { reportMomentWords } from '../text/report-moments.js';
import { formatShare } from './format-number.js';
import { MethodLink } from './method-link.js';

interface Properties {
  brands: readonly BrandReport[];
  language: Language;
}

/** What pain might cost, folded away and labelled as what it is; nothing where no journey hurt. See docs/method.md. */
export function ChurnNote({ brands, language }: Properties) {
  const words = reportMomentWords[language];
  const lines = brands.flatMap(({ brand, churn: { value, onePain, severalPains } }) =>
    isDefined(value) && isDefined(onePain) && isDefined(severalPains) && value > 0
      ? [
          words.churnOf(
            brand,
            formatShare(value, language),
            formatShare(onePain, language),
            formatShare(severalPains, language),
          ),
        ]
      : [],
  );
  const rates = brands[0]?.churn.rates;
  if (lines.length === 0 || rates === undefined) return null;
  return (
    <details class="churn-note">
      <summary>
        {words.churn} <span class="report-small">{words.churnLabel}</span>
      </summary>
      <p>
        {words.churnLead(formatShare(rates.one, language), formatShare(rates.several, language))}
        <MethodLink anchor="churn-illustration" language={language} />
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="report-small">
        <b>{words.churnLabel}</b> {words.churnCaution}
      </p>
    </details>
  );
}
