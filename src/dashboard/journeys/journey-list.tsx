import { useMemo } from 'preact/hooks';
import type { Language } from '../../model/settings.js';
import { listStudies } from '../../store/studies.js';
import { counts } from '../../text/counts.js';
import { dashboardWords } from '../../text/dashboard.js';
import { narrowingWords } from '../../text/narrowing.js';
import { Failure } from '../failure.js';
import { BackupBox } from '../files/backup-box.js';
import { BackupReminder } from '../files/backup-reminder.js';
import { RetentionWarnings } from '../health/retention-warnings.js';
import type { Actions } from '../undo.js';
import { queryOf, useHash } from '../use-hash.js';
import { usePageTitle } from '../use-page-title.js';
import { useStored } from '../use-stored.js';
import { ExampleBox } from '../welcome/example-box.js';
import { JourneyFilter } from './journey-filter.js';
import { JourneyListSlice } from './journey-list-slice.js';
import { isWanted, type Narrowing, narrowingParts, readNarrowing, writeNarrowing } from './narrow-journeys.js';
import { NoJourneys } from './no-journeys.js';
import type { Slices } from './put-into-slices.js';
import { useJourneys } from './use-journeys.js';

interface Properties {
  language: Language;
  actions: Actions;
}

/** All journeys of this profile, the latest first. */
export function JourneyList({ language, actions }: Properties) {
  const stored = useJourneys();
  const studies = useStored(listStudies, 'studies', ['studies']);
  const words = dashboardWords[language];
  usePageTitle(words.journeys);
  const slices = stored.state === 'ready' ? stored.value.slices : noSlices;
  const journeys = useMemo(() => slices.flat(), [slices]);
  const { hash, replaceQuery } = useHash();
  const narrowing = useMemo(() => readNarrowing(queryOf(hash), journeys), [hash, journeys]);
  const shown = useMemo(() => narrowSlices(slices, narrowing), [slices, narrowing]);
  const known = useMemo(
    () => new Map(studies.state === 'ready' ? studies.value.map((study) => [study.id, study]) : []),
    [studies],
  );
  const failed = [stored, studies].find(({ state }) => state === 'failed');
  if (failed?.state === 'failed')
    return <Failure error={failed.error} language={language} tryAgain={failed.tryAgain} />;
  if (stored.state !== 'ready' || studies.state !== 'ready') return <p class="dashboard-quiet">{words.loading}</p>;
  const { isComplete } = stored.value;
  if (isComplete && journeys.length === 0) return <NoJourneys language={language} actions={actions} />;
  return (
    <>
      <h1>{words.journeys}</h1>
      <p class="dashboard-quiet">{words.journeysLead}</p>
      {isComplete && (
        <>
          <RetentionWarnings journeys={journeys} studies={studies.value} language={language} actions={actions} />
          <BackupReminder journeys={journeys} language={language} actions={actions} />
          <ExampleBox journeys={journeys} language={language} actions={actions} />
        </>
      )}
      {isComplete && journeys.length >= many && (
        <JourneyFilter
          parts={narrowingParts}
          journeys={journeys}
          studies={studies.value}
          narrowing={narrowing}
          language={language}
          onNarrow={(next) => replaceQuery(writeNarrowing(next))}
        />
      )}
      <div role="status">
        {shown !== slices && (
          <p class="journey-filter__shown dashboard-small">
            {counts[language].ofJourneys(shown.flat().length, journeys.length)}
            <button type="button" class="button button--quiet" onClick={() => replaceQuery('')}>
              {narrowingWords[language].showAll}
            </button>
          </p>
        )}
      </div>
      <ul class="journey-list row-list row-list--links" aria-busy={!isComplete}>
        {shown.map((slice, place) => (
          <JourneyListSlice key={place} journeys={slice} studies={known} language={language} actions={actions} />
        ))}
      </ul>
      {isComplete && <BackupBox language={language} actions={actions} />}
    </>
  );
}

const noSlices: Slices = [];

/** Fewer are seen at a glance. */
const many = 10;

/** The same slices where all journeys are wanted. */
const narrowSlices = (slices: Slices, narrowing: Narrowing): Slices =>
  Object.keys(narrowing).length === 0
    ? slices
    : slices.map((slice) => slice.filter((journey) => isWanted(journey, narrowing)));
