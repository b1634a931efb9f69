import { reviewHints } from '../../measure/review-hints.js';
import { withoutExample } from '../../model/example.js';
import type { Journey } from '../../model/journey.js';
import type { Language } from '../../model/settings.js';
import { touchpointsInOrder } from '../../model/touchpoints-in-order.js';
import { listJourneys } from '../../store/journeys.js';
import { listStudies } from '../../store/studies.js';
import { dashboardWords } from '../../text/dashboard.js';
import { deskWords } from '../../text/desk.js';
import { hintWords } from '../../text/hints.js';
import { journeyReportWords } from '../../text/journey-report.js';
import { formatDay } from '../../view/format-time.js';
import { EmptyScreen } from '../empty-screen.js';
import { Failure } from '../failure.js';
import { deskJourneyHash, noStudy } from '../route.js';
import { usePageTitle } from '../use-page-title.js';
import { useStored } from '../use-stored.js';
import { deskStatus, deskStatuses, journeysOnDesk } from './desk-order.js';
import { StatusMark } from './status-mark.js';
import { deskQuery, isOfStudy, useDeskStudy } from './use-desk-study.js';

/** The editor's desk: all finished journeys by where they stand on their way to the client. */
export function DeskPage({ language }: { language: Language }) {
  const stored = useStored(readDesk, 'desk', ['journeys', 'studies']);
  const [asked, setStudy] = useDeskStudy();
  const words = deskWords[language];
  usePageTitle(words.title);
  if (stored.state === 'failed') return <Failure error={stored.error} language={language} tryAgain={stored.tryAgain} />;
  if (stored.state === 'loading') return <p class="dashboard-quiet">{dashboardWords[language].loading}</p>;
  const { journeys, studies } = stored.value;
  if (journeys.length === 0) return <EmptyDesk language={language} />;
  // A study that was deleted meanwhile hides nothing.
  const study = asked === noStudy || studies.some(({ id }) => id === asked) ? asked : null;
  const shown = journeys.filter((journey) => isOfStudy(journey, study));
  return (
    <>
      <h1>{words.title}</h1>
      <p class="dashboard-quiet">{words.lead}</p>
      {studies.length > 0 && (
        <label class="desk-page__filter">
          <span>{words.study}</span>
          <select value={study ?? ''} onChange={({ currentTarget }) => setStudy(currentTarget.value || null)}>
            <option value="">{words.allStudies}</option>
            {studies.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            <option value={noStudy}>{words.noStudy}</option>
          </select>
        </label>
      )}
      {deskStatuses.map((status) => {
        const ofStatus = shown.filter((journey) => deskStatus(journey) === status);
        return (
          <section key={status} class="desk-page__group">
            <h2>
              {words.groups[status]} <span class="dashboard-small">{ofStatus.length}</span>
            </h2>
            {ofStatus.length === 0 ? (
              <p class="dashboard-small">{words.none}</p>
            ) : (
              <ul class="row-list row-list--links">
                {ofStatus.map((journey) => (
                  <DeskItem key={journey.id} journey={journey} query={deskQuery(study)} language={language} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </>
  );
}

function DeskItem({ journey, query, language }: { journey: Journey; query: string; language: Language }) {
  const { brand, reviewer, round, finishedAt, editing } = journey;
  const words = journeyReportWords[language];
  const touchpoints = touchpointsInOrder(journey);
  const hints = touchpoints.reduce((sum, touchpoint) => sum + reviewHints(touchpoint, brand).length, 0);
  const facts = [
    words.reviewer(reviewer),
    round,
    finishedAt === null ? null : formatDay(finishedAt, language),
    dashboardWords[language].touchpoints(touchpoints.length),
  ];
  return (
    <li class="desk-item row-list__item">
      <div>
        <h3>
          <a class="row-list__link" href={deskJourneyHash(journey.id) + query}>
            {brand.name}
          </a>
        </h3>
        <p class="dashboard-small">{facts.filter((fact) => fact !== null).join(' · ')}</p>
        {editing?.status === 'returned' && <p class="desk-item__remark">{editing.remarks.at(-1)?.text}</p>}
      </div>
      <p class="dashboard-small">{hints > 0 && hintWords[language].count(hints)}</p>
      <p>
        <StatusMark journey={journey} language={language} />
      </p>
    </li>
  );
}

function EmptyDesk({ language }: { language: Language }) {
  const words = deskWords[language];
  return (
    <EmptyScreen words={words}>
      <p>
        <a class="button button--primary" href="#/">
          {words.toJourneys}
        </a>
      </p>
    </EmptyScreen>
  );
}

async function readDesk() {
  const [journeys, studies] = await Promise.all([listJourneys(), listStudies()]);
  const onDesk = journeysOnDesk(withoutExample(journeys));
  const chosen = new Set(onDesk.map(({ study }) => study));
  return { journeys: onDesk, studies: studies.filter(({ id }) => chosen.has(id)) };
}
