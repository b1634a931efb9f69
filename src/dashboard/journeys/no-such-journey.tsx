import type { Language } from '../../model/settings.js';
import { dashboardWords } from '../../text/dashboard.js';

/** Said where an address names a journey that is not in this profile, or no longer. */
export function NoSuchJourney({ language }: { language: Language }) {
  const words = dashboardWords[language];
  return (
    <>
      <h1>{words.notFoundTitle}</h1>
      <p class="dashboard-quiet">{words.notFoundLead}</p>
      <p>
        <a class="button button--primary" href="#/">
          {words.back}
        </a>
      </p>
    </>
  );
}
