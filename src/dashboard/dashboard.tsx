import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { exampleStudyId } from '../model/example.js';
import { type Language, languageOf, type Settings } from '../model/settings.js';
import { formatTime } from '../model/time.js';
import { cleanUp } from '../store/clean-up.js';
import { changeSettings, readSettings } from '../store/settings.js';
import { importWords } from '../text/import.js';
import { MethodAddress } from '../view/method-address.js';
import { DeletedList } from './deleted/deleted-list.js';
import { Failure } from './failure.js';
import { useFileDrop } from './files/use-file-drop.js';
import { useImports } from './files/use-imports.js';
import { PutAsideRows } from './health/put-aside-rows.js';
import { UnreadableNotice } from './health/unreadable-notice.js';
import { JourneyList } from './journeys/journey-list.js';
import { LanguageChoice } from './language-choice.js';
import { lazyScreen } from './lazy-screen.js';
import { beginEarly } from './report/early-report.js';
import { importHash, namesPlace, useRoute } from './route.js';
import { ScreenLinks } from './screen-links.js';
import type { Actions, Undo } from './undo.js';
import { UndoBar } from './undo-bar.js';
import { useStored } from './use-stored.js';

const loadReport = () => import('./report/report-page.js');

// Only the list of journeys, where the dashboard opens, comes with the frame.
const DeskJourneyPage = lazyScreen(async () => (await import('./desk/desk-journey-page.js')).DeskJourneyPage);
const DeskPage = lazyScreen(async () => (await import('./desk/desk-page.js')).DeskPage);
const ExportPage = lazyScreen(async () => (await import('./files/export-page.js')).ExportPage);
const ImportPage = lazyScreen(async () => (await import('./files/import-page.js')).ImportPage);
const HealthPage = lazyScreen(async () => (await import('./health/health-page.js')).HealthPage);
const JourneyPage = lazyScreen(async () => (await import('./journeys/journey-page.js')).JourneyPage);
const MapPage = lazyScreen(async () => (await import('./map/map-page.js')).MapPage);
const PicturePage = lazyScreen(async () => (await import('./pictures/picture-page.js')).PicturePage);
const ReportPage = lazyScreen(async () => (await loadReport()).ReportPage);
const SettingsPage = lazyScreen(async () => (await import('./settings/settings-page.js')).SettingsPage);
const NewStudy = lazyScreen(async () => (await import('./studies/new-study.js')).NewStudy);
const StudyList = lazyScreen(async () => (await import('./studies/study-list.js')).StudyList);
const StudyPage = lazyScreen(async () => (await import('./studies/study-page.js')).StudyPage);
const WelcomePage = lazyScreen(async () => (await import('./welcome/welcome-page.js')).WelcomePage);

/** docs/method.md and its translation, shipped with the extension as pages. */
const methodAddress: Record<Language, string> = { en: '/method.html', nl: '/method.nl.html' };

/** The full-tab page: the frame around its screens, the language, and what deletions and errors say. */
export function Dashboard() {
  const settings = useStored(readSettings, 'settings', ['settings']);
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

  // A report takes the longest: where the dashboard opens with one, it is begun while the settings are still being read.
  useLayoutEffect(() => {
    if (route.screen !== 'report') return;
    beginEarly({ includeUnfinished: false, ofExample: route.study === exampleStudyId });
    // The screen tries again, and says what went wrong.
    loadReport().catch(() => {});
  }, []);

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
  // The same ones for good, so that what is drawn with them is not drawn again for their sake.
  const [actions] = useState<Actions>(() => ({
    remove: (deletion, way) => run(deletion, () => setUndo(way)),
    offer: setUndo,
    fail: setError,
  }));
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
        <MethodAddress.Provider value={methodAddress[language]}>
          {route.screen === 'journeys' && <JourneyList language={language} actions={actions} />}
          {route.screen === 'picture' && <PicturePage key={route.id} id={route.id} language={language} />}
          {route.screen === 'report' && <ReportPage {...route} language={language} />}
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
        {(route.screen === 'journeys' || route.screen === 'studies') && (
          <DeletedList language={language} actions={actions} />
        )}
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
