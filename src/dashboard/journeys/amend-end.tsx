import { useState } from 'preact/hooks';
import { changeBetween } from '../../model/amend.js';
import { type Closing, closingStatements, outcomes } from '../../model/closing.js';
import type { Journey } from '../../model/journey.js';
import { points } from '../../model/rating.js';
import type { Language } from '../../model/settings.js';
import type { Study } from '../../model/study.js';
import { amendmentWords } from '../../text/amendments.js';
import { closingWords } from '../../text/closing.js';
import type { Actions } from '../undo.js';
import { AmendDialog } from './amend-dialog.js';
import { AmendForm } from './amend-form.js';
import { AnswerSelect } from './answer-select.js';
import { saveAmendment } from './save-amendment.js';

interface Properties {
  journey: Journey;
  study: Study | undefined;
  language: Language;
  actions: Actions;
  onClose: () => void;
}

const unanswered: Closing = { overall: null, statements: {}, doubted: null, nps: null };

const zeroToTen = Array.from({ length: 11 }, (_, point) => point);

/** Amends what was answered at the end: the goals, the whole, and each statement that was asked. */
export function AmendEnd({ journey, study, language, actions, onClose }: Properties) {
  const words = amendmentWords[language];
  const [old] = useState({ goals: journey.goals, closing: journey.closing });
  const [goals, setGoals] = useState(old.goals);
  const [closing, setClosing] = useState(old.closing);
  const change = changeBetween(old, { goals, closing });
  const answers = closing ?? unanswered;
  const answer = (changes: Partial<Closing>) => setClosing({ ...answers, ...changes });
  /** An answer that was skipped looks as if it was never asked; the study knows. */
  const isAsked = (question: 'doubted' | 'nps'): boolean =>
    (old.closing?.[question] ?? null) !== null || study?.closing.includes(question) === true;
  const common = { nothing: words.notAnswered };
  return (
    <AmendDialog title={words.amendEnd} isChanged={change !== null} language={language} onClose={onClose}>
      {({ takeReason }) => (
        <AmendForm
          submit={words.save}
          onSave={async () => {
            await saveAmendment(journey, { touchpoint: null, change, reason: takeReason() }, language, actions);
            onClose();
          }}
        >
          {goals.map((goal, index) => (
            <AnswerSelect
              {...common}
              key={goal.text}
              name={closingWords[language].goalReached(goal.text)}
              choices={outcomes.map((value) => ({ value, label: closingWords[language].outcomes[value] }))}
              chosen={goal.reached}
              onChoose={(reached) => setGoals(goals.with(index, { ...goal, reached }))}
            />
          ))}
          <AnswerSelect
            {...common}
            name={words.overall}
            choices={points.map((value) => ({ value, label: String(value) }))}
            chosen={answers.overall}
            onChoose={(overall) => answer({ overall })}
          />
          {closingStatements
            .filter((statement) => statement in answers.statements)
            .map((statement) => (
              <AnswerSelect
                {...common}
                key={statement}
                name={words.statements[statement]}
                choices={points.map((value) => ({ value, label: String(value) }))}
                chosen={answers.statements[statement] ?? null}
                onChoose={(point) => answer({ statements: { ...answers.statements, [statement]: point } })}
              />
            ))}
          {isAsked('doubted') && (
            <AnswerSelect
              {...common}
              name={words.doubted}
              choices={[
                { value: true, label: words.yes },
                { value: false, label: words.no },
              ]}
              chosen={answers.doubted}
              onChoose={(doubted) => answer({ doubted })}
            />
          )}
          {isAsked('nps') && (
            <AnswerSelect
              {...common}
              name={words.nps}
              choices={zeroToTen.map((value) => ({ value, label: String(value) }))}
              chosen={answers.nps}
              onChoose={(nps) => answer({ nps })}
            />
          )}
        </AmendForm>
      )}
    </AmendDialog>
  );
}
