import { useRef } from 'preact/hooks';
import { addGains } from '../../imports/gain.js';
import type { Language } from '../../model/settings.js';
import { importWords } from '../../text/import.js';
import { deskHash, reportHash } from '../route.js';
import { StudyConflicts } from '../studies/study-conflicts.js';
import type { Actions } from '../undo.js';
import { usePageTitle } from '../use-page-title.js';
import type { ImportOutcome } from './import-exchange.js';
import { describeGain, ImportOutcomeItem } from './import-outcome-item.js';
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
      {isBusy && <ImportProgress imports={imports} language={language} />}
      <div role="status">{isOver && <p class="import-sum">{sumUp(outcomes, language)}</p>}</div>
      {!isBusy && skipped.length > 0 && <SkippedFiles imports={imports} language={language} />}
      {isOver && <StudyConflicts outcomes={outcomes} language={language} actions={actions} />}
      {outcomes.length > 0 && (
        <section class="import-outcomes" aria-label={words.outcomes}>
          <h2>{words.outcomes}</h2>
          <ul class="row-list">
            {refusedFirst(outcomes).map((outcome) => (
              <ImportOutcomeItem
                key={`${outcomes.indexOf(outcome)} ${outcome.name}`}
                outcome={outcome}
                language={language}
                actions={actions}
              />
            ))}
          </ul>
        </section>
      )}
      {isOver && (
        <p class="import-ways">
          <a class="button button--primary" href="#/">
            {words.toJourneys}
          </a>
          <a class="button" href={deskHash}>
            {words.toDesk}
          </a>
          <a class="button" href={reportHash}>
            {words.toReport}
          </a>
        </p>
      )}
    </>
  );
}

const isRefused = (outcome: ImportOutcome): boolean => 'refusal' in outcome;

/** Among two hundred files the one that needs a look must not be searched for. */
const refusedFirst = (outcomes: readonly ImportOutcome[]): ImportOutcome[] => [
  ...outcomes.filter(isRefused),
  ...outcomes.filter((outcome) => !isRefused(outcome)),
];

/** What came in with all files together. */
function sumUp(outcomes: readonly ImportOutcome[], language: Language): string {
  const words = importWords[language];
  const opened = outcomes.filter((outcome) => 'gain' in outcome);
  const refused = outcomes.length - opened.length;
  const differing = new Set(opened.flatMap(({ conflicts }) => conflicts.map(({ theirs }) => theirs.id))).size;
  const drafts = opened.reduce((sum, { restoredDrafts }) => sum + (restoredDrafts ?? 0), 0);
  const gains = describeGain({ ...addGains(opened.map(({ gain }) => gain)), restoredDrafts: drafts }, language);
  const parts = [
    opened.length > 0 && words.opened(opened.length, gains.join(' · ')),
    differing > 0 && words.differing(differing),
    refused > 0 && words.failed(refused),
  ];
  return parts.filter((part) => part !== false).join(' ');
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
  const { outcomes, total, isStopping, stop } = imports;
  const said = words.progress(outcomes.length, total);
  return (
    <div class="import-progress">
      <progress max={total} value={outcomes.length} aria-label={said} />
      <span>{isStopping ? words.stopping : said}</span>
      <button type="button" class="button" disabled={isStopping} onClick={stop}>
        {words.stop}
      </button>
    </div>
  );
}

/** Which files were not opened, with a way to open them after all. */
function SkippedFiles({ imports, language }: { imports: Imports; language: Language }) {
  const words = importWords[language];
  const { skipped, add } = imports;
  return (
    <section class="skipped-files" aria-label={words.skippedNames}>
      <p>{words.skipped(skipped.length)}</p>
      <p class="skipped-files__names">{skipped.map(({ name }) => name).join(', ')}</p>
      <button type="button" class="button" onClick={() => add([...new Set(skipped.map(({ file }) => file))])}>
        {words.goOn}
      </button>
    </section>
  );
}
