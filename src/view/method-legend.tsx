import type { Language } from '../model/settings.js';
import type { MethodAnchor } from '../text/method-link.js';
import { MethodLink } from './method-link.js';

interface Properties {
  terms: readonly { term: string; anchor: MethodAnchor }[];
  language: Language;
}

/** The words that a table uses, each with the way to what it means. */
export const MethodLegend = ({ terms, language }: Properties) => (
  <p class="method-legend report-small">
    {terms.map(({ term, anchor }) => (
      <span key={anchor}>
        {term}
        <MethodLink anchor={anchor} language={language} />
      </span>
    ))}
  </p>
);
