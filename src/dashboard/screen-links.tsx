import type { Language } from '../model/settings.js';
import { dashboardWords } from '../text/dashboard.js';
import { type Route, reportHash } from './route.js';

interface Properties {
  screen: Route['screen'];
  language: Language;
}

/** The ways to the screens of the dashboard; the one that is shown says so. */
export function ScreenLinks({ screen, language }: Properties) {
  const words = dashboardWords[language];
  return (
    <nav class="screen-links" aria-label={words.screens}>
      <a href="#/" aria-current={screen === 'journeys' ? 'page' : undefined}>
        {words.journeys}
      </a>
      <a href={reportHash} aria-current={screen === 'report' ? 'page' : undefined}>
        {words.report}
      </a>
    </nav>
  );
}
