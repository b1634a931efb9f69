import type { Language } from '../model/settings.js';
import { backupWords } from '../text/backup.js';
import { dashboardWords } from '../text/dashboard.js';
import { EmptyScreen } from './empty-screen.js';
import { importHash } from './route.js';

/** What to do when there is nothing to show yet. */
export function NoJourneys({ language }: { language: Language }) {
  const words = dashboardWords[language];
  return (
    <EmptyScreen words={words}>
      <p class="dashboard-quiet">{words.journeysLead}</p>
      <p>
        <a class="button" href={importHash}>
          {backupWords[language].openFiles}
        </a>
      </p>
    </EmptyScreen>
  );
}
