import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { languageOf, type Settings } from '../model/settings.js';
import { formatTime } from '../model/time.js';
import { cleanUp } from '../store/clean-up.js';
import { changeSettings, readSettings } from '../store/settings.js';
import { importWords } from '../text/import.js';
import { MethodAddress } from '../view/method-address.js';
import { DeskJourneyPage } from './desk/desk-journey-page.js';
import { DeskPage } from './desk/desk-page.js';
import { Failure } from './failure.js';
import { ExportPage } from './files/export-page.js';
import { ImportPage } from './files/import-page.js';
import { useFileDrop } from './files/use-file-drop.js';
import { useImports } from './files/use-imports.js';
import { HealthPage } from './health/health-page.js';
import { PutAsideRows } from './health/put-aside-rows.js';
import { UnreadableNotice } from './health/unreadable-notice.js';
import { JourneyList } from './journeys/journey-list.js';
import { JourneyPage } from './journeys/journey-page.js';
import { LanguageChoice } from './language-choice.js';
import { MapPage } from './map/map-page.js';
import { PicturePage } from './pictures/picture-page.js';
import { ReportPage } from './report/report-page.js';
import { importHash, namesPlace, useRoute } from './route.js';
import { ScreenLinks } from './screen-links.js';
import { SettingsPage } from './settings/settings-page.js';
import { NewStudy } from './studies/new-study.js';
import { StudyList } from './studies/study-list.js';
import { StudyPage } from './studies/study-page.js';
import type { Actions, Undo } from './undo.js';
import { UndoBar } from './undo-bar.js';
import { useStored } from './use-stored.js';
import { WelcomePage } from './welcome/welcome-page.js';

/** docs/method.md, shipped with the extension as a page. */
const methodAddress = '/method.html';

/** The full-tab page: the frame around its screens, the language, and what deletions and errors say. */
export function Dashboard() {
  const settings = useStored(readSettings, 'settings');
  const [undo, setUndo] = useState<Undo | null>(null);
  const [error, setError] = useState<unknown>(null);
  const route = useRoute();
  const imports = useImports();
  const isDropping = useFileDrop((files) => {
    imports.add(files);
    location.hash = importHash;
  });
  const shown = useRef(route);
  const content = useRef<HTMLElement>(null);
  // Kept when the settings cannot be read any more: an error should speak the language that was chosen.
  const chosen = useRef<Settings['language']>(null);
  if (settings.state === 'ready') chosen.current = settings.value.language;
  const choice = chosen.current;
  const language = choice ?? languageOf(browser.i18n.getUILanguage());

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  // Once: what was deleted long ago is emptied, and what was kept long enough.
  useEffect(() => void cleanUp(formatTime(new Date())).catch(setError), []);

  // A new screen starts at its top, without the old error, and with the focus where its reading begins; the screen
  // itself goes to the place in it that the address names.
  useEffect(() => {
    if (shown.current !== route) {
      setError(null);
      if (!namesPlace(route)) {
        scrollTo(0, 0);
        content.current?.focus({ preventScroll: true });
      }
    }
    shown.current = route;
  }, [route]);

  const run = (work: () => Promise<unknown>, done: () => void) => {
    setError(null);
    work().then(done, setError);
  };
  const actions: Actions = {
    remove: (deletion, way) => run(deletion, () => setUndo(way)),
    offer: setUndo,
    fail: setError,
  };
  const chooseLanguage = (language: Settings['language']) =>
    run(
      () => changeSettings({ language }),
      () => {},
    );

  if (settings.state === 'loading') return null;
  return (
    <>
      <header class="dashboard-head">
        <a class="dashboard-head__home" href="#/">
          <span class="dashboard-head__mark" aria-hidden="true" />
          Geeltje
        </a>
        <ScreenLinks screen={route.screen} language={language} />
        <LanguageChoice choice={choice} language={language} onChoose={chooseLanguage} />
      </header>
      <main ref={content} class="dashboard-main" tabIndex={-1}>
        {error !== null && <Failure error={error} language={language} />}
        <UnreadableNotice language={language} actions={actions} />
        <MethodAddress.Provider value={methodAddress}>
          {route.screen === 'journeys' && <JourneyList language={language} actions={actions} />}
          {route.screen === 'picture' && <PicturePage key={route.id} id={route.id} language={language} />}
          {route.screen === 'report' && <ReportPage study={route.study} part={route.part} language={language} />}
          {route.screen === 'map' && <MapPage id={route.id} language={language} actions={actions} />}
          {route.screen === 'studies' && <StudyList language={language} />}
          {route.screen === 'new-study' && <NewStudy language={language} actions={actions} />}
          {route.screen === 'study' && <StudyPage key={route.id} id={route.id} language={language} actions={actions} />}
          {route.screen === 'export' && <ExportPage journey={route.journey} language={language} actions={actions} />}
          {route.screen === 'desk' && <DeskPage language={language} />}
          {route.screen === 'desk-journey' && (
            <DeskJourneyPage key={route.id} id={route.id} language={language} actions={actions} />
          )}
          {route.screen === 'journey' && (
            <JourneyPage
              key={route.id}
              id={route.id}
              touchpoint={route.touchpoint}
              language={language}
              actions={actions}
            />
          )}
          {route.screen === 'settings' && settings.state === 'ready' && (
            <SettingsPage settings={settings.value} language={language} actions={actions} />
          )}
          {route.screen === 'welcome' && <WelcomePage language={language} actions={actions} />}
          {route.screen === 'health' && <HealthPage language={language} actions={actions} />}
          {route.screen === 'import' && <ImportPage imports={imports} language={language} actions={actions} />}
        </MethodAddress.Provider>
        {route.screen === 'journeys' && <PutAsideRows language={language} actions={actions} />}
      </main>
      {isDropping && <div class="file-drop">{importWords[language].dropAnywhere}</div>}
      <UndoBar
        undo={undo}
        language={language}
        onUndo={({ takeBack }) => run(takeBack, () => setUndo(null))}
        onDismiss={() => setUndo(null)}
      />
    </>
  );
}
