import type { Disagreement } from '../measure/disagreement.js';
import type { Language } from '../model/settings.js';
import { reportTrustWords } from '../text/report-trust.js';
import { ExplainedHeading } from './explained-heading.js';
import { writeDisagreement } from './write-disagreement.js';

interface Properties {
  disagreements: readonly Disagreement[];
  language: Language;
}

/** How many are shown at once; the others are folded away. */
const first = 4;

/** Where reviewers differ most, as something to talk about; nothing where they answered alike. */
export function DisagreementList({ disagreements, language }: Properties) {
  const words = reportTrustWords[language];
  if (disagreements.length === 0) return null;
  const others = disagreements.slice(first);
  return (
    <section class="disagreement-list">
      <ExplainedHeading level={5} title={words.disagreements} anchor="disagreements" language={language} />
      <p class="report-small">{words.disagreementsLead}</p>
      <Items disagreements={disagreements.slice(0, first)} language={language} />
      {others.length > 0 && (
        <details>
          <summary>{words.more(others.length)}</summary>
          <Items disagreements={others} language={language} />
        </details>
      )}
    </section>
  );
}

const Items = ({ disagreements, language }: Properties) => (
  <ul>
    {disagreements.map((disagreement) => {
      const { sides, kind } = writeDisagreement(disagreement, language);
      return (
        <li key={`${disagreement.brand}\n${disagreement.type}\n${disagreement.scale}`}>
          <span class={`disagreement-list__kind disagreement-list__kind--${disagreement.kind}`}>
            {reportTrustWords[language].kindNames[disagreement.kind]}
          </span>
          <p>{sides}</p>
          <p class="report-small">{kind}</p>
        </li>
      );
    })}
  </ul>
);
