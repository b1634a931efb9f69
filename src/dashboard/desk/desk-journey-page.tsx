import { figuresAsWritten } from '../../measure/journey-figures.js';
import { reviewHints } from '../../measure/review-hints.js';
import { journeyHash } from '../../messages/dashboard-hash.js';
import { possibleSteps } from '../../model/edit-journey.js';
import { isExample, withoutExample } from '../../model/example.js';
import type { Language } from '../../model/settings.js';
import { listJourneys } from '../../store/journeys.js';
import { readStudy } from '../../store/studies.js';
import { readVisits } from '../../store/visits.js';
import { dashboardWords } from '../../text/dashboard.js';
import { deskWords } from '../../text/desk.js';
import { journeyReportWords } from '../../text/journey-report.js';
import { AmendmentList } from '../../view/amendment-list.js';
import { JourneyOutcome } from '../../view/journey-outcome.js';
import { ReportHead } from '../../view/report-head.js';
import { TouchpointReading } from '../../view/touchpoint-reading.js';
import { Failure } from '../failure.js';
import { downloadOfJourney } from '../files/download-of-journey.js';
import { HintsLine, useHints } from '../journeys/hints-line.js';
import { NoSuchJourney } from '../journeys/no-such-journey.js';
import { TouchpointEvidence } from '../journeys/touchpoint-evidence.js';
import { deskHash, deskJourneyHash } from '../route.js';
import type { Actions } from '../undo.js';
import { usePageTitle } from '../use-page-title.js';
import { useStored } from '../use-stored.js';
import { journeysOnDesk, neighboursOf } from './desk-order.js';
import { EditingBox } from './editing-box.js';
import { StatusMark } from './status-mark.js';
import { deskQuery, isOfStudy, useDeskStudy } from './use-desk-study.js';
import { useRemark } from './use-remark.js';

interface Properties {
  id: string;
  language: Language;
  actions: Actions;
}

/** One journey on the editor's desk, to be read from beginning to end beside its hints, and judged at the end. */
export function DeskJourneyPage({ id, language, actions }: Properties) {
  const stored = useStored(() => readAll(id), id, ['journeys', 'studies', 'visits']);
  const hints = useHints(id, actions);
  const remark = useRemark(id, actions);
  const [chosen] = useDeskStudy();
  const query = deskQuery(chosen);
  const words = deskWords[language];
  const journey = stored.state === 'ready' ? stored.value.journeys.find((each) => each.id === id) : undefined;
  usePageTitle(journey?.brand.name ?? words.title);
  if (stored.state === 'failed') return <Failure error={stored.error} language={language} tryAgain={stored.tryAgain} />;
  if (stored.state === 'loading') return <p class="dashboard-quiet">{dashboardWords[language].loading}</p>;
  if (!journey) return <NoSuchJourney language={language} />;
  const { journeys, visits, study } = stored.value;
  const { previous, next } = neighboursOf(
    journeys.filter((each) => isOfStudy(each, chosen)),
    id,
  );
  const canReturn = possibleSteps(journey).includes('return');
  const figures = figuresAsWritten(journey, study);
  const found = figures.touchpoints.map(({ touchpoint }) => reviewHints(touchpoint, journey.brand));
  return (
    <>
      <nav class="journey-page__bar" aria-label={words.title}>
        <a href={deskHash + query}>
          <span aria-hidden="true">← </span>
          {words.back}
        </a>
        <StatusMark journey={journey} language={language} />
        <a href={journeyHash(id)}>{words.openReport}</a>
        <span class="desk-journey__neighbours">
          {previous !== undefined && <a href={deskJourneyHash(previous) + query}>{words.previous}</a>}
          {next !== undefined && <a href={deskJourneyHash(next) + query}>{words.next}</a>}
        </span>
      </nav>
      <div class="sheet">
        <article class="journey-report">
          <ReportHead journey={journey} figures={figures} language={language} />
          <JourneyOutcome journey={journey} language={language} />
          <section>
            <HintsLine
              count={found.flat().length}
              isCompetitor={journey.brand.role === 'competitor'}
              hints={hints}
              language={language}
            />
            <ol class="touchpoint-readings" aria-label={journeyReportWords[language].touchpoints}>
              {figures.touchpoints.map((each, place) => (
                <TouchpointReading
                  key={each.touchpoint.id}
                  figures={each}
                  facts={visits
                    .filter((visit) => each.touchpoint.visits.includes(visit.id))
                    .flatMap(({ facts }) => facts ?? [])}
                  amendments={journey.amendments.filter(({ touchpoint }) => touchpoint === each.touchpoint.id)}
                  evidence={
                    <TouchpointEvidence
                      journey={id}
                      touchpoint={each.touchpoint}
                      language={language}
                      locked={true}
                      actions={actions}
                    />
                  }
                  action={
                    canReturn && (
                      <button
                        type="button"
                        class="button button--quiet"
                        onClick={() => remark.begin(words.remarkBegins(each.sequence))}
                      >
                        {words.remarkAbout(each.sequence)}
                      </button>
                    )
                  }
                  hints={hints.areShown ? (found[place] ?? []) : []}
                  language={language}
                />
              ))}
            </ol>
          </section>
          <AmendmentList journey={journey} language={language} />
        </article>
      </div>
      <EditingBox
        key={id}
        journey={journey}
        language={language}
        actions={actions}
        isDesk
        remark={remark}
        onDownload={() =>
          void downloadOfJourney('journey', { study, journey, visits, flavour: 'international', language }, actions)
        }
      />
    </>
  );
}

async function readAll(id: string) {
  const [journeys, visits] = await Promise.all([listJourneys(), readVisits(id)]);
  const ofStudy = journeys.find((journey) => journey.id === id)?.study ?? null;
  const study = ofStudy === null ? null : ((await readStudy(ofStudy)) ?? null);
  // From the example the next one is another of it; from what was really walked never.
  return { journeys: journeysOnDesk(isExample({ id }) ? journeys : withoutExample(journeys)), visits, study };
}
