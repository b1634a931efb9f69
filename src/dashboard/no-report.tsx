import type { Language } from '../model/settings.js';
import { reportWords } from '../text/report.js';

/** What to do when no journey was finished yet. */
export function NoReport({ language }: { language: Language }) {
  const words = reportWords[language];
  return (
    <div class="no-journeys">
      <div class="no-journeys__note">
        <h2>{words.emptyTitle}</h2>
        <p>{words.emptyLead}</p>
      </div>
      <ol class="no-journeys__steps">
        {words.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <a class="button button--primary" href="#/">
        {words.toJourneys}
      </a>
    </div>
  );
}
