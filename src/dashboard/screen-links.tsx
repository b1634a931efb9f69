import type { Language } from '../model/settings.js';
import { dashboardWords } from '../text/dashboard.js';
import { deskWords } from '../text/desk.js';
import { exportWords } from '../text/export.js';
import { settingsWords } from '../text/settings.js';
import { studiesWords } from '../text/studies.js';
import { deskHash, exportHash, type Route, reportHash, settingsHash, studiesHash } from './route.js';

interface Properties {
  screen: Route['screen'];
  language: Language;
}

const studyScreens: readonly Route['screen'][] = ['studies', 'new-study', 'study', 'map'];

/** The ways to the screens of the dashboard; the one that is shown says so. */
export function ScreenLinks({ screen, language }: Properties) {
  const words = dashboardWords[language];
  return (
    <nav class="screen-links" aria-label={words.screens}>
      <a href="#/" aria-current={screen === 'journeys' ? 'page' : undefined}>
        {words.journeys}
      </a>
      <a href={studiesHash} aria-current={studyScreens.includes(screen) ? 'page' : undefined}>
        {studiesWords[language].studies}
      </a>
      <a href={reportHash} aria-current={screen === 'report' ? 'page' : undefined}>
        {words.report}
      </a>
      <a href={exportHash()} aria-current={screen === 'export' ? 'page' : undefined}>
        {exportWords[language].title}
      </a>
      <a href={deskHash} aria-current={screen === 'desk' || screen === 'desk-journey' ? 'page' : undefined}>
        {deskWords[language].link}
      </a>
      <a href={settingsHash} aria-current={screen === 'settings' ? 'page' : undefined}>
        {settingsWords[language].title}
      </a>
    </nav>
  );
}
