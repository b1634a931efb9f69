import { useRef } from 'preact/hooks';
import type { Language } from '../../model/settings.js';
import { importWords } from '../../text/import.js';
import { reportHash } from '../route.js';
import { StudyConflicts } from '../studies/study-conflicts.js';
import type { Actions } from '../undo.js';
import { usePageTitle } from '../use-page-title.js';
import { ImportOutcomeItem } from './import-outcome-item.js';
import type { Imports } from './use-imports.js';

interface Properties {
  imports: Imports;
  language: Language;
  actions: Actions;
}

/** Where files come in: those that were dropped anywhere on the dashboard or are chosen here, and what became of them. */
export function ImportPage({ imports, language, actions }: Properties) {
  const words = importWords[language];
  usePageTitle(words.title);
  const { outcomes, isBusy, skipped } = imports;
  const isOver = outcomes.length > 0 && !isBusy;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="dashboard-quiet">{words.lead}</p>
      <FileChoice isPrimary={!isOver} language={language} onFiles={imports.add} />
      <div role="status" class="import-progress">
        {isBusy && <ImportProgress imports={imports} language={language} />}
        {!isBusy && skipped > 0 && <p>{words.skipped(skipped)}</p>}
      </div>
      {isOver && <StudyConflicts outcomes={outcomes} language={language} actions={actions} />}
      {outcomes.length > 0 && (
        <section class="import-outcomes" aria-label={words.outcomes}>
          <h2>{words.outcomes}</h2>
          <ul class="row-list">
            {outcomes.map((outcome, index) => (
              <ImportOutcomeItem key={`${index} ${outcome.name}`} outcome={outcome} language={language} />
            ))}
          </ul>
        </section>
      )}
      {isOver && (
        <p class="import-ways">
          <a class="button button--primary" href="#/">
            {words.toJourneys}
          </a>
          <a class="button" href={reportHash}>
            {words.toReport}
          </a>
        </p>
      )}
    </>
  );
}

/** The place to drop files on; with the keyboard, its button. */
function FileChoice({
  isPrimary,
  language,
  onFiles,
}: {
  isPrimary: boolean;
  language: Language;
  onFiles: (files: File[]) => void;
}) {
  const words = importWords[language];
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="file-choice">
      <p class="file-choice__title">{words.drop}</p>
      <p>{words.dropHint}</p>
      <button
        type="button"
        class={isPrimary ? 'button button--primary' : 'button'}
        onClick={() => input.current?.click()}
      >
        {words.choose}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".json,.zip,application/json,application/zip"
        aria-label={words.choose}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same files may be chosen again.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

function ImportProgress({ imports, language }: { imports: Imports; language: Language }) {
  const words = importWords[language];
  const { done, total, stop } = imports;
  return (
    <div class="import-progress__row">
      <progress max={total} value={done} aria-label={words.progress(done, total)} />
      <span>{words.progress(done, total)}</span>
      <button type="button" class="button" onClick={stop}>
        {words.stop}
      </button>
    </div>
  );
}
