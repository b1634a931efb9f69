import type { Language } from '../../model/settings.js';
import { listJourneys } from '../../store/journeys.js';
import { readStudy } from '../../store/studies.js';
import { dashboardWords } from '../../text/dashboard.js';
import { studyMapWords } from '../../text/study-map.js';
import { Failure } from '../failure.js';
import type { Actions } from '../undo.js';
import { usePageTitle } from '../use-page-title.js';
import { useStored } from '../use-stored.js';
import { MapScreen } from './map-screen.js';

interface Properties {
  id: string;
  language: Language;
  actions: Actions;
}

/** The map of one study, live while it is walked or changed in another window. */
export function MapPage({ id, language, actions }: Properties) {
  const stored = useStored(() => readMap(id), id, ['studies', 'journeys']);
  const words = studyMapWords[language];
  const study = stored.state === 'ready' ? stored.value.study : undefined;
  usePageTitle(study === undefined ? words.title : words.heading(study.title));
  if (stored.state === 'failed') return <Failure error={stored.error} language={language} tryAgain={stored.tryAgain} />;
  if (stored.state === 'loading') return <p class="dashboard-quiet">{dashboardWords[language].loading}</p>;
  if (!study || study.deletedAt !== null) {
    return (
      <>
        <h1>{words.notFoundTitle}</h1>
        <p class="dashboard-quiet">{words.notFoundLead}</p>
        <a class="button button--primary" href="#/studies">
          {words.allStudies}
        </a>
      </>
    );
  }
  return <MapScreen key={id} study={study} journeys={stored.value.journeys} language={language} actions={actions} />;
}

async function readMap(id: string) {
  const [study, journeys] = await Promise.all([readStudy(id), listJourneys()]);
  return { study, journeys: journeys.filter(({ study: of }) => of === id) };
}
