import { useState } from 'preact/hooks';
import { v7 as makeId } from 'uuid';
import { chooseStudy, type StudyChoice } from '../../imports/choose-study.js';
import { contentOf } from '../../imports/content-of.js';
import type { StudyConflict } from '../../imports/merge-holdings.js';
import { studyDifferences } from '../../imports/study-differences.js';
import type { Language } from '../../model/settings.js';
import { formatTime } from '../../model/time.js';
import { bringIn } from '../../store/holdings.js';
import { formatMoment } from '../../text/format-moment.js';
import { importWords } from '../../text/import.js';
import type { ImportOutcome } from '../files/import-exchange.js';
import type { Actions } from '../undo.js';

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

function ConflictQuestion({ conflict: { mine, theirs }, files, language, actions }: QuestionProperties) {
  const [chosen, setChosen] = useState<StudyChoice | null>(null);
  const words = importWords[language];
  const choose = (choice: StudyChoice) => {
    const context = { from: files[0] ?? '', now: formatTime(new Date()), newId: makeId() };
    bringIn({ studies: [theirs], journeys: [], superseded: [], attachments: [] }, (held) =>
      chooseStudy(held, theirs, choice, context),
    ).then(() => setChosen(choice), actions.fail);
  };
  const choices: [StudyChoice, string][] = [
    ['mine', words.keepMine],
    ['theirs', words.takeTheirs],
    ['both', words.keepBoth],
  ];
  const sides = [
    { name: words.mine, study: mine },
    { name: words.theirs, study: theirs },
  ];
  return (
    <section class="study-conflict" aria-label={words.conflictTitle(mine.title)}>
      <h2>{words.conflictTitle(mine.title)}</h2>
      <div role="status">
        {chosen !== null && (
          <p>
            <b>{words.chosen[chosen]}</b> {words.chosenHint}
          </p>
        )}
      </div>
      {chosen === null && (
        <>
          <p>{words.conflictLead(files.length)}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.part}</th>
                {sides.map(({ name, study }) => (
                  <th key={name} scope="col">
                    {name} <small>{words.lastChanged(formatMoment(study.updatedAt, language))}</small>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {studyDifferences(mine, theirs).map(({ part, mine, theirs }) => (
                <tr key={part}>
                  <th scope="row">{words.parts[part]}</th>
                  <Lines lines={mine} nothing={words.nothing} />
                  <Lines lines={theirs} nothing={words.nothing} />
                </tr>
              ))}
            </tbody>
          </table>
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

function Lines({ lines, nothing }: { lines: readonly string[]; nothing: string }) {
  return (
    <td>
      {lines.length === 0 ? (
        <span class="study-conflict__nothing">{nothing}</span>
      ) : (
        lines.map((line) => <div key={line}>{line}</div>)
      )}
    </td>
  );
}
