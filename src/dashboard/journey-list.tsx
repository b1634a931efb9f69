import { journeyFigures } from '../measure/journey-figures.js';
import type { Language } from '../model/settings.js';
import { listJourneys } from '../store/journeys.js';
import { dashboardWords } from '../text/dashboard.js';
import { Failure } from './failure.js';
import { JourneyListItem } from './journey-list-item.js';
import { NoJourneys } from './no-journeys.js';
import { removeJourney } from './remove-journey.js';
import type { Actions } from './undo.js';
import { usePageTitle } from './use-page-title.js';
import { useStored } from './use-stored.js';

interface Properties {
  language: Language;
  actions: Actions;
}

/** All journeys of this profile, the latest first. */
export function JourneyList({ language, actions }: Properties) {
  const stored = useStored(listJourneys, 'journeys');
  const words = dashboardWords[language];
  usePageTitle(words.journeys);
  if (stored.state === 'failed') return <Failure error={stored.error} language={language} tryAgain={stored.tryAgain} />;
  if (stored.state === 'loading') return <p class="dashboard-quiet">{words.loading}</p>;
  if (stored.value.length === 0) return <NoJourneys language={language} />;
  return (
    <>
      <h1>{words.journeys}</h1>
      <p class="dashboard-quiet">{words.journeysLead}</p>
      <ul class="journey-list">
        {stored.value.map((journey) => (
          <JourneyListItem
            key={journey.id}
            journey={journey}
            figures={journeyFigures(journey)}
            language={language}
            onDelete={() => removeJourney(journey, language, actions)}
          />
        ))}
      </ul>
    </>
  );
}
