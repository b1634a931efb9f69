import { isOverdue } from '../../model/is-overdue.js';
import type { Language } from '../../model/settings.js';
import type { Study } from '../../model/study.js';
import { formatTime } from '../../model/time.js';
import { countJourneys, type JourneyCounts } from '../../store/journeys.js';
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
  const stored = useStored(readAll, 'studies', ['studies', 'journeys']);
  const words = studiesWords[language];
  usePageTitle(words.studies);
  if (stored.state === 'failed') return <Failure error={stored.error} language={language} tryAgain={stored.tryAgain} />;
  if (stored.state === 'loading') return <p class="dashboard-quiet">{words.loading}</p>;
  const { studies, counts } = stored.value;
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
          <StudyListItem key={study.id} study={study} counts={counts.get(study.id)} language={language} />
        ))}
      </ul>
    </>
  );
}

async function readAll() {
  const studies = await listStudies();
  return { studies, counts: await countJourneys(studies.map(({ id }) => id)) };
}

const noCounts: JourneyCounts = { running: 0, paused: 0, finished: 0 };

interface ItemProperties {
  study: Study;
  counts: JourneyCounts | undefined;
  language: Language;
}

/** One study in the list: what it is about and how far it is. */
function StudyListItem({ study, counts = noCounts, language }: ItemProperties) {
  const words = studiesWords[language];
  const { title, brands, rounds, updatedAt } = study;
  const journeys = counts.running + counts.paused + counts.finished;
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
        {journeys === 0 ? (
          <p>{words.noJourneys}</p>
        ) : (
          <>
            <p>{words.journeys(journeys)}</p>
            <JourneyStates counts={counts} language={language} />
          </>
        )}
      </div>
      <div class="study-list__changed">
        <p>{words.changed(formatDay(updatedAt, language))}</p>
        {journeys > 0 && isOverdue(study, formatTime(new Date())) && <p class="study-overdue">{words.overdue}</p>}
      </div>
    </li>
  );
}

const shownStates = ['running', 'paused', 'finished'] as const;

function JourneyStates({ counts, language }: { counts: JourneyCounts; language: Language }) {
  const words = dashboardWords[language];
  return (
    <p class="study-list__states">
      {shownStates
        .filter((state) => counts[state] > 0)
        .map((state) => (
          <span key={state} class={`state state--${state}`}>
            {counts[state]} {words.states[state]}
          </span>
        ))}
    </p>
  );
}
