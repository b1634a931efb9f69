import { journeyFigures } from '../../measure/journey-figures.js';
import type { Language } from '../../model/settings.js';
import { listJourneys } from '../../store/journeys.js';
import { listStudies } from '../../store/studies.js';
import { dashboardWords } from '../../text/dashboard.js';
import { Failure } from '../failure.js';
import { BackupBox } from '../files/backup-box.js';
import { BackupReminder } from '../files/backup-reminder.js';
import { RetentionWarnings } from '../health/retention-warnings.js';
import type { Actions } from '../undo.js';
import { usePageTitle } from '../use-page-title.js';
import { useStored } from '../use-stored.js';
import { ExampleBox } from '../welcome/example-box.js';
import { JourneyListItem } from './journey-list-item.js';
import { NoJourneys } from './no-journeys.js';
import { removeJourney } from './remove-journey.js';

interface Properties {
  language: Language;
  actions: Actions;
}

/** All journeys of this profile, the latest first. */
export function JourneyList({ language, actions }: Properties) {
  const stored = useStored(() => Promise.all([listJourneys(), listStudies()]), 'journeys');
  const words = dashboardWords[language];
  usePageTitle(words.journeys);
  if (stored.state === 'failed') return <Failure error={stored.error} language={language} tryAgain={stored.tryAgain} />;
  if (stored.state === 'loading') return <p class="dashboard-quiet">{words.loading}</p>;
  const [journeys, studies] = stored.value;
  if (journeys.length === 0) return <NoJourneys language={language} actions={actions} />;
  return (
    <>
      <h1>{words.journeys}</h1>
      <p class="dashboard-quiet">{words.journeysLead}</p>
      <RetentionWarnings journeys={journeys} studies={studies} language={language} actions={actions} />
      <BackupReminder journeys={journeys} language={language} actions={actions} />
      <ExampleBox journeys={journeys} language={language} actions={actions} />
      <ul class="journey-list">
        {journeys.map((journey) => (
          <JourneyListItem
            key={journey.id}
            journey={journey}
            study={studies.find(({ id }) => id === journey.study)?.title ?? null}
            figures={journeyFigures(journey)}
            language={language}
            onDelete={() => removeJourney(journey, language, actions)}
          />
        ))}
      </ul>
      <BackupBox language={language} actions={actions} />
    </>
  );
}
