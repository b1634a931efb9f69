import { useState } from 'preact/hooks';
import { usualFlavour } from '../../exports/csv-column.js';
import { journeyFigures } from '../../measure/journey-figures.js';
import { reviewHints } from '../../measure/review-hints.js';
import type { Journey } from '../../model/journey.js';
import type { Language } from '../../model/settings.js';
import { formatTime } from '../../model/time.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import { touchpointsInOrder } from '../../model/touchpoints-in-order.js';
import { readJourney } from '../../store/journeys.js';
import { readStudy } from '../../store/studies.js';
import { markTouchpointDeleted } from '../../store/touchpoints.js';
import { readVisits } from '../../store/visits.js';
import { dashboardWords } from '../../text/dashboard.js';
import { deskWords } from '../../text/desk.js';
import { reportWords } from '../../text/report.js';
import { HintList } from '../../view/hint-list.js';
import { JourneyReport } from '../../view/journey-report.js';
import { ReportPictures } from '../../view/report-pictures.js';
import { touchpointPlace } from '../../view/touchpoint-table.js';
import { EditingBox } from '../desk/editing-box.js';
import { StatusMark } from '../desk/status-mark.js';
import { useRemark } from '../desk/use-remark.js';
import { Failure } from '../failure.js';
import { downloadOfJourney } from '../files/download-of-journey.js';
import { Downloads } from '../files/downloads.js';
import type { JourneyFileKind } from '../files/make-file.js';
import { usePictures } from '../report/use-pictures.js';
import { deskJourneyHash, studyReportHash } from '../route.js';
import type { Actions } from '../undo.js';
import { useGoTo } from '../use-go-to.js';
import { usePageTitle } from '../use-page-title.js';
import { useStored } from '../use-stored.js';
import { UnusedVersions } from '../versions/unused-versions.js';
import { amendActions } from './amend-actions.js';
import { AmendDialogs, type AmendSubject } from './amend-dialogs.js';
import { HintsLine, useHints } from './hints-line.js';
import { JourneyStudy } from './journey-study.js';
import { NoSuchJourney } from './no-such-journey.js';
import { TouchpointEvidence } from './touchpoint-evidence.js';

interface Properties {
  id: string;
  /** The touchpoint that the address leads to. */
  touchpoint: string | null;
  language: Language;
  actions: Actions;
}

/** One journey: its report, live while it is being walked, and the files made of it. */
export function JourneyPage({ id, touchpoint, language, actions }: Properties) {
  const stored = useStored(() => readAll(id), id, ['journeys', 'studies', 'visits']);
  const hints = useHints(id, actions);
  const pictures = usePictures(stored.state === 'ready' ? keptAtMoments(stored.value.journey) : []);
  const remark = useRemark(id, actions);
  const [subject, setSubject] = useState<AmendSubject | null>(null);
  const words = dashboardWords[language];
  const journey = stored.state === 'ready' ? stored.value.journey : undefined;
  usePageTitle(journey?.brand.name ?? words.journeys);
  useGoTo(touchpoint === null ? null : touchpointPlace(touchpoint), stored.state === 'ready');
  if (stored.state === 'failed') return <Failure error={stored.error} language={language} tryAgain={stored.tryAgain} />;
  if (stored.state === 'loading') return <p class="dashboard-quiet">{words.loading}</p>;
  if (!journey || journey.deletedAt !== null) return <NoSuchJourney language={language} />;
  const { visits, study } = stored.value;
  const isFinished = journey.state === 'finished';
  const count = touchpointsInOrder(journey).flatMap((touchpoint) => reviewHints(touchpoint, journey.brand)).length;
  const download = (kind: JourneyFileKind, flavour = usualFlavour[language]) =>
    void downloadOfJourney(kind, { study, journey, visits, flavour, language }, actions);
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
  // Where nobody edits it, the way to an editor is not in the way of the report.
  const editing = (
    <EditingBox
      journey={journey}
      language={language}
      actions={actions}
      isDesk={false}
      remark={remark}
      onDownload={() => download('journey')}
    />
  );
  return (
    <>
      <div class="journey-page__bar">
        <a href="#/">
          <span aria-hidden="true">← </span>
          {words.back}
        </a>
        <StatusMark journey={journey} language={language} />
        {isFinished && <a href={studyReportHash(journey.study)}>{reportWords[language].toReport}</a>}
        {isFinished && <a href={deskJourneyHash(id)}>{deskWords[language].readBesideHints}</a>}
        <button type="button" class="button button--primary" onClick={() => download('report')}>
          {words.downloadReport}
        </button>
      </div>
      <JourneyStudy journey={journey} language={language} actions={actions} />
      {journey.editing !== null && editing}
      {count > 0 && (
        <HintsLine count={count} isCompetitor={journey.brand.role === 'competitor'} hints={hints} language={language} />
      )}
      <div class="sheet">
        <ReportPictures.Provider value={pictures}>
          <JourneyReport
            journey={journey}
            study={study}
            visits={visits}
            language={language}
            {...(isFinished ? amendActions(journey, language, setSubject) : { action })}
            beside={(touchpoint) => (
              <>
                <TouchpointEvidence
                  journey={journey.id}
                  touchpoint={touchpoint}
                  language={language}
                  locked={isFinished}
                  actions={actions}
                />
                {hints.areShown && <HintList hints={reviewHints(touchpoint, journey.brand)} language={language} />}
              </>
            )}
          />
        </ReportPictures.Provider>
      </div>
      {subject && (
        <AmendDialogs
          journey={journey}
          study={study ?? undefined}
          subject={subject}
          language={language}
          actions={actions}
          onClose={() => setSubject(null)}
        />
      )}
      {isFinished && journey.editing === null && editing}
      <UnusedVersions owner={{ kind: 'journey', journey }} language={language} actions={actions} />
      <Downloads journey={id} language={language} onDownload={download} />
    </>
  );
}

/** Of the touchpoints that hurt or delighted, which the report shows beside their words. */
function keptAtMoments(journey: Journey | undefined): string[] {
  if (journey === undefined) return [];
  const { pains, wows } = journeyFigures(journey);
  return [...new Set([...pains, ...wows].flatMap(({ touchpoint }) => touchpoint.attachments))];
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
