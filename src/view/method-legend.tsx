import { useContext } from 'preact/hooks';
import type { Language } from '../model/settings.js';
import type { MethodAnchor } from '../text/method-link.js';
import { MethodAddress } from './method-address.js';
import { MethodLink } from './method-link.js';

interface Properties {
  terms: readonly { term: string; anchor: MethodAnchor }[];
  language: Language;
}

/** The words that a table uses, each with the way to what it means; nothing where there is no such page. */
export function MethodLegend({ terms, language }: Properties) {
  if (useContext(MethodAddress) === null) return null;
  return (
    <p class="method-legend report-small">
      {terms.map(({ term, anchor }) => (
        <span key={anchor}>
          {term}
          <MethodLink anchor={anchor} language={language} />
        </span>
      ))}
    </p>
  );
}
