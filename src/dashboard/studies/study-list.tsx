import { isOverdue } from '../../model/is-overdue.js';
import type { Journey, JourneyState } from '../../model/journey.js';
import type { Language } from '../../model/settings.js';
import type { Study } from '../../model/study.js';
import { formatTime } from '../../model/time.js';
import { listJourneys } from '../../store/journeys.js';
import { listStudies } from '../../store/studies.js';
import { dashboardWords } from '../../text/dashboard.js';
import { studiesWords } from '../../text/studies.js';
import { formatDay } from '../../view/format-time.js';
import { Failure } from '../failure.js';
import { importHash, newStudyHash, studyHash } from '../route.js';
import { usePageTitle } from '../use-page-title.js';
import { useStored } from '../use-stored.js';
import { NoStudies } from './no-studies.js';

/** All studies of this profile, the latest first. */
export function StudyList({ language }: { language: Language }) {
  const stored = useStored(() => Promise.all([listStudies(), listJourneys()]), 'studies', ['studies', 'journeys']);
  const words = studiesWords[language];
  usePageTitle(words.studies);
  if (stored.state === 'failed') return <Failure error={stored.error} language={language} tryAgain={stored.tryAgain} />;
  if (stored.state === 'loading') return <p class="dashboard-quiet">{words.loading}</p>;
  const [studies, journeys] = stored.value;
  if (studies.length === 0) return <NoStudies language={language} />;
  return (
    <>
      <div class="study-list__head">
        <h1>{words.studies}</h1>
        <a class="button button--primary" href={newStudyHash}>
          {words.newStudy}
        </a>
        <a class="button" href={importHash}>
          {words.openBriefing}
        </a>
      </div>
      <p class="dashboard-quiet">{words.lead}</p>
      <ul class="study-list row-list row-list--links">
        {studies.map((study) => (
          <StudyListItem
            key={study.id}
            study={study}
            journeys={journeys.filter((journey) => journey.study === study.id)}
            language={language}
          />
        ))}
      </ul>
    </>
  );
}

/** One study in the list: what it is about and how far it is. */
function StudyListItem({ study, journeys, language }: { study: Study; journeys: Journey[]; language: Language }) {
  const words = studiesWords[language];
  const { title, brands, rounds, updatedAt } = study;
  return (
    <li class="study-list__item row-list__item">
      <div class="study-list__who">
        <h2>
          <a class="row-list__link" href={studyHash(study.id)}>
            {title}
          </a>
        </h2>
        <p>{brands.map(({ name }) => name).join(' · ') || words.noBrands}</p>
      </div>
      <p class="study-list__rounds">{rounds.join(' · ') || words.noRounds}</p>
      <div class="study-list__journeys">
        {journeys.length === 0 ? (
          <p>{words.noJourneys}</p>
        ) : (
          <>
            <p>{words.journeys(journeys.length)}</p>
            <JourneyStates journeys={journeys} language={language} />
          </>
        )}
      </div>
      <div class="study-list__changed">
        <p>{words.changed(formatDay(updatedAt, language))}</p>
        {journeys.length > 0 && isOverdue(study, formatTime(new Date())) && (
          <p class="study-overdue">{words.overdue}</p>
        )}
      </div>
    </li>
  );
}

const shownStates: readonly JourneyState[] = ['running', 'paused', 'finished'];

function JourneyStates({ journeys, language }: { journeys: Journey[]; language: Language }) {
  const words = dashboardWords[language];
  return (
    <p class="study-list__states">
      {shownStates
        .map((state) => ({ state, count: journeys.filter((journey) => journey.state === state).length }))
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => (
          <span key={state} class={`state state--${state}`}>
            {count} {words.states[state]}
          </span>
        ))}
    </p>
  );
}
