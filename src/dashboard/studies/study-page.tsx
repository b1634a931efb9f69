import type { Language } from '../../model/settings.js';
import { listJourneysOf } from '../../store/journeys.js';
import { readStudy } from '../../store/studies.js';
import { studiesWords } from '../../text/studies.js';
import { Failure } from '../failure.js';
import { studiesHash } from '../route.js';
import type { Actions } from '../undo.js';
import { usePageTitle } from '../use-page-title.js';
import { useStored } from '../use-stored.js';
import { StudyDocument } from './study-document.js';

interface Properties {
  id: string;
  language: Language;
  actions: Actions;
}

/** One study, edited in place. */
export function StudyPage({ id, language, actions }: Properties) {
  const stored = useStored(() => Promise.all([readStudy(id), listJourneysOf(id)]), id, ['studies', 'journeys']);
  const words = studiesWords[language];
  const [study, journeys] = stored.state === 'ready' ? stored.value : [undefined, []];
  usePageTitle(study?.title ?? words.studies);
  if (stored.state === 'failed') return <Failure error={stored.error} language={language} tryAgain={stored.tryAgain} />;
  if (stored.state === 'loading') return <p class="dashboard-quiet">{words.loading}</p>;
  if (!study || study.deletedAt !== null) return <NoSuchStudy language={language} />;
  return <StudyDocument study={study} journeys={journeys} language={language} actions={actions} />;
}

function NoSuchStudy({ language }: { language: Language }) {
  const words = studiesWords[language];
  return (
    <>
      <h1>{words.notFoundTitle}</h1>
      <p class="dashboard-quiet">{words.notFoundLead}</p>
      <p>
        <a class="button button--primary" href={studiesHash}>
          {words.back}
        </a>
      </p>
    </>
  );
}
