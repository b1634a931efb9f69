import type { CsvFlavour } from '../exports/csv-column.js';
import type { Journey } from '../model/journey.js';
import type { Language } from '../model/settings.js';
import { formatTime } from '../model/time.js';
import type { Touchpoint } from '../model/touchpoint.js';
import { readJourney } from '../store/journeys.js';
import { readStudy } from '../store/studies.js';
import { markTouchpointDeleted } from '../store/touchpoints.js';
import { readVisits } from '../store/visits.js';
import { dashboardWords } from '../text/dashboard.js';
import { JourneyReport } from '../view/journey-report.js';
import { downloadFile } from './download-file.js';
import { Downloads } from './downloads.js';
import { Failure } from './failure.js';
import { JourneyStudy } from './journey-study.js';
import { type JourneyFileKind, makeFile } from './make-file.js';
import type { Actions } from './undo.js';
import { usePageTitle } from './use-page-title.js';
import { useStored } from './use-stored.js';

interface Properties {
  id: string;
  language: Language;
  actions: Actions;
}

/** One journey: its report, live while it is being walked, and the files made of it. */
export function JourneyPage({ id, language, actions }: Properties) {
  const stored = useStored(() => readAll(id), id);
  const words = dashboardWords[language];
  const journey = stored.state === 'ready' ? stored.value.journey : undefined;
  usePageTitle(journey?.brand.name ?? words.journeys);
  if (stored.state === 'failed') return <Failure error={stored.error} language={language} tryAgain={stored.tryAgain} />;
  if (stored.state === 'loading') return <p class="dashboard-quiet">{words.loading}</p>;
  if (!journey || journey.deletedAt !== null) return <NoSuchJourney language={language} />;
  const { visits, study } = stored.value;
  const download = (kind: JourneyFileKind, flavour: CsvFlavour = 'international') => {
    try {
      downloadFile(makeFile(kind, { study, journey, visits, flavour, language, now: formatTime(new Date()) }));
    } catch (error) {
      actions.fail(error);
    }
  };
  const action = (touchpoint: Touchpoint) => (
    <button
      type="button"
      class="button button--quiet"
      aria-label={words.deleteTouchpointLong(touchpoint.type)}
      onClick={() => removeTouchpoint(journey, touchpoint, language, actions)}
    >
      {words.deleteTouchpoint}
    </button>
  );
  return (
    <>
      <div class="journey-page__bar">
        <a href="#/">
          <span aria-hidden="true">← </span>
          {words.back}
        </a>
        <span class={`state state--${journey.state}`}>{words.states[journey.state]}</span>
        <button type="button" class="button button--primary" onClick={() => download('report')}>
          {words.downloadReport}
        </button>
      </div>
      <JourneyStudy journey={journey} language={language} actions={actions} />
      <div class="sheet">
        <JourneyReport
          journey={journey}
          visits={visits}
          language={language}
          action={journey.state === 'finished' ? undefined : action}
        />
      </div>
      <Downloads journey={id} language={language} onDownload={download} />
    </>
  );
}

function NoSuchJourney({ language }: { language: Language }) {
  const words = dashboardWords[language];
  return (
    <>
      <h1>{words.notFoundTitle}</h1>
      <p class="dashboard-quiet">{words.notFoundLead}</p>
      <p>
        <a class="button button--primary" href="#/">
          {words.back}
        </a>
      </p>
    </>
  );
}

async function readAll(id: string) {
  const [journey, visits] = await Promise.all([readJourney(id), readVisits(id)]);
  const study = journey?.study ? await readStudy(journey.study) : undefined;
  return { journey, visits, study: study ?? null };
}

function removeTouchpoint(journey: Journey, { id, type }: Touchpoint, language: Language, { remove }: Actions): void {
  const mark = (deletedAt: string | null) => markTouchpointDeleted(journey.id, id, deletedAt, formatTime(new Date()));
  remove(() => mark(formatTime(new Date())), {
    message: dashboardWords[language].touchpointDeleted(type),
    takeBack: () => mark(null),
  });
}
