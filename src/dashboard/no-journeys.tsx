import type { Language } from '../model/settings.js';
import { backupWords } from '../text/backup.js';
import { dashboardWords } from '../text/dashboard.js';
import { importHash } from './route.js';

/** What to do when there is nothing to show yet. */
export function NoJourneys({ language }: { language: Language }) {
  const words = dashboardWords[language];
  return (
    <div class="no-journeys">
      <div class="no-journeys__note">
        <h1>{words.emptyTitle}</h1>
        <p>{words.emptyLead}</p>
      </div>
      <ol class="no-journeys__steps">
        {words.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="dashboard-quiet">{words.journeysLead}</p>
      <p>
        <a class="button" href={importHash}>
          {backupWords[language].openFiles}
        </a>
      </p>
    </div>
  );
}
