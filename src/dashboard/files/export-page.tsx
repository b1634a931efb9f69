import { useState } from 'preact/hooks';
import { usualFlavour } from '../../exports/csv-column.js';
import type { ExportChoice } from '../../exports/export-choice.js';
import { withoutExample } from '../../model/example.js';
import type { Language } from '../../model/settings.js';
import { listJourneys } from '../../store/journeys.js';
import { listStudies } from '../../store/studies.js';
import { dashboardWords } from '../../text/dashboard.js';
import { exportWords } from '../../text/export.js';
import { Failure } from '../failure.js';
import { NoJourneys } from '../journeys/no-journeys.js';
import type { Actions } from '../undo.js';
import { usePageTitle } from '../use-page-title.js';
import { useStored } from '../use-stored.js';
import { orderOf } from './export-exchange.js';
import { ExportFiles } from './export-files.js';
import { ExportJourneys } from './export-journeys.js';
import { ExportOptions } from './export-options.js';
import { ExportProgress } from './export-progress.js';
import { useExport } from './use-export.js';

interface Properties {
  /** The journey that the reviewer came from; null chooses all. */
  journey: string | null;
  language: Language;
  actions: Actions;
}

/** Which journeys leave, in which files, and how: chosen here, made in a worker. */
export function ExportPage({ journey, language, actions }: Properties) {
  const stored = useStored(readAll, 'export', ['journeys', 'studies']);
  const words = exportWords[language];
  usePageTitle(words.title);
  if (stored.state === 'failed') return <Failure error={stored.error} language={language} tryAgain={stored.tryAgain} />;
  if (stored.state === 'loading') return <p class="dashboard-quiet">{dashboardWords[language].loading}</p>;
  if (stored.value.journeys.length === 0) return <NoJourneys language={language} actions={actions} />;
  return <ExportForm key={journey} {...stored.value} first={journey} language={language} />;
}

/** The example can be exported while there is nothing else. */
const readAll = async () => {
  const [journeys, studies] = await Promise.all([listJourneys(), listStudies()]);
  return { journeys: withoutExample(journeys), studies };
};

interface FormProperties extends Awaited<ReturnType<typeof readAll>> {
  first: string | null;
  language: Language;
}

function ExportForm({ journeys, studies, first, language }: FormProperties) {
  const words = exportWords[language];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(first === null ? journeys.map(({ id }) => id) : [first]),
  );
  const [choice, setChoice] = useState<ExportChoice>({
    formats: first === null ? ['report', 'workbook'] : ['journeyReports', 'workbook'],
    language,
    flavour: usualFlavour[language],
    pictures: false,
    disguise: { reviewers: false, competitors: false },
  });
  const { progress, start, cancel } = useExport();
  // One that was deleted meanwhile is no longer there to be exported.
  const picked = journeys.filter(({ id }) => chosen.has(id));
  const change = (changes: Partial<ExportChoice>) => setChoice((before) => ({ ...before, ...changes }));
  return (
    <form
      class="export-page"
      onSubmit={(event) => {
        event.preventDefault();
        start(orderOf(picked, choice));
      }}
    >
      <h1>{words.title}</h1>
      <p class="dashboard-quiet">{words.lead}</p>
      <div class="sheet export-page__sheet">
        <ExportJourneys
          journeys={journeys}
          studies={studies}
          chosen={chosen}
          language={language}
          onChoose={setChosen}
        />
        <ExportFiles formats={choice.formats} language={language} onChoose={(formats) => change({ formats })} />
        <ExportOptions choice={choice} language={language} onChange={change} />
      </div>
      {progress.state === 'failed' && <Failure error={progress.error} language={language} />}
      <ExportProgress
        progress={progress}
        journeys={picked.length}
        files={choice.formats.length}
        language={language}
        onCancel={cancel}
      />
    </form>
  );
}
