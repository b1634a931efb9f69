import { useState } from 'preact/hooks';
import { v7 as makeId } from 'uuid';
import { chooseStudy, type StudyChoice } from '../../imports/choose-study.js';
import { contentOf } from '../../imports/content-of.js';
import type { StudyConflict } from '../../imports/merge-holdings.js';
import { studiesDiffer, wasChosenAgainst } from '../../imports/merge-study.js';
import type { Language } from '../../model/settings.js';
import type { Study } from '../../model/study.js';
import { formatTime } from '../../model/time.js';
import { bringIn } from '../../store/holdings.js';
import { readStudy } from '../../store/studies.js';
import { readSuperseded } from '../../store/superseded.js';
import { formatMoment } from '../../text/format-moment.js';
import { importWords } from '../../text/import.js';
import type { ImportOutcome } from '../files/import-exchange.js';
import type { Actions } from '../undo.js';
import { useStored } from '../use-stored.js';
import { DifferenceTable } from '../versions/difference-table.js';
import { studyDifferences } from '../versions/study-differences.js';

interface Properties {
  outcomes: readonly ImportOutcome[];
  language: Language;
  actions: Actions;
}

/** The studies that say something else in a file than here, each state asked about once. */
export function StudyConflicts({ outcomes, language, actions }: Properties) {
  const questions = new Map<string, { conflict: StudyConflict; files: string[] }>();
  for (const outcome of outcomes) {
    for (const conflict of 'conflicts' in outcome ? outcome.conflicts : []) {
      const key = contentOf(conflict.theirs);
      questions.set(key, { conflict, files: [...(questions.get(key)?.files ?? []), outcome.name] });
    }
  }
  return (
    <>
      {[...questions].map(([key, { conflict, files }]) => (
        <ConflictQuestion key={key} conflict={conflict} files={files} language={language} actions={actions} />
      ))}
    </>
  );
}

interface QuestionProperties extends Omit<Properties, 'outcomes'> {
  conflict: StudyConflict;
  files: string[];
}

function ConflictQuestion({ conflict, files, language, actions }: QuestionProperties) {
  const [chosen, setChosen] = useState<StudyChoice | null>(null);
  const words = importWords[language];
  const { theirs } = conflict;
  // As it is now: another question about the same study may be answered before this one, here or in another window.
  const stored = useStored(() => Promise.all([readStudy(theirs.id), readSuperseded(theirs.id)]), theirs.id, [
    'studies',
    'superseded',
  ]);
  const [mine = conflict.mine, unused] = stored.state === 'ready' ? stored.value : [conflict.mine, []];
  const isSettled = !studiesDiffer(mine, theirs) || wasChosenAgainst(theirs, unused);
  const choose = (choice: StudyChoice) => {
    const context = { from: files[0] ?? '', now: formatTime(new Date()), newId: makeId() };
    bringIn({ studies: [theirs], journeys: [], attachments: [] }, (held) =>
      chooseStudy(held, theirs, choice, context),
    ).then(() => setChosen(choice), actions.fail);
  };
  const choices: [StudyChoice, string][] = [
    ['mine', words.keepMine],
    ['theirs', words.takeTheirs],
    ['both', words.keepBoth],
  ];
  // Ideas that came along with the file date the study like the file: then only one of the two times says anything.
  const isDated = (study: Study): boolean => study === theirs || study.updatedAt !== theirs.updatedAt;
  const head = (name: string, study: Study) => (
    <>
      {name} {isDated(study) && <small>{words.lastChanged(formatMoment(study.updatedAt, language))}</small>}
    </>
  );
  const isAsked = chosen === null && !isSettled;
  return (
    <section class="study-conflict" aria-label={words.conflictTitle(mine.title)}>
      <h2>{words.conflictTitle(mine.title)}</h2>
      <div role="status">
        {chosen !== null && (
          <p>
            <b>{words.chosen[chosen]}</b> {words.chosenHint}
          </p>
        )}
        {chosen === null && isSettled && <p>{words.settledElsewhere}</p>}
      </div>
      {isAsked && (
        <>
          <p>{words.conflictLead(files.length)}</p>
          <DifferenceTable
            differences={studyDifferences(mine, theirs, language)}
            heads={[head(words.mine, mine), head(words.theirs, theirs)]}
            language={language}
          />
          <p class="study-conflict__choices">
            {choices.map(([choice, name]) => (
              <button key={choice} type="button" class="button" onClick={() => choose(choice)}>
                {name}
              </button>
            ))}
          </p>
        </>
      )}
    </section>
  );
}
