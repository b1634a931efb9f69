import { welcomeHash } from '../../messages/dashboard-hash.js';
import type { Language } from '../../model/settings.js';
import { backupWords } from '../../text/backup.js';
import { dashboardWords } from '../../text/dashboard.js';
import { welcomeWords } from '../../text/welcome.js';
import { EmptyScreen } from '../empty-screen.js';
import { importHash } from '../route.js';
import type { Actions } from '../undo.js';
import { AddExample } from '../welcome/example-box.js';

/** What to do when there is nothing to show yet. */
export function NoJourneys({ language, actions }: { language: Language; actions: Actions }) {
  const words = dashboardWords[language];
  return (
    <EmptyScreen words={words}>
      <p class="dashboard-quiet">{words.journeysLead}</p>
      <p class="empty-screen__ways">
        <AddExample language={language} actions={actions} isPrimary />
        <a class="button" href={importHash}>
          {backupWords[language].openFiles}
        </a>
        <a class="button" href={welcomeHash}>
          {welcomeWords[language].openAgain}
        </a>
      </p>
    </EmptyScreen>
  );
}
