import { useState } from 'preact/hooks';
import { changeBetween } from '../../model/amend.js';
import { type Closing, type ClosingQuestion, closingQuestions } from '../../model/closing.js';
import type { Journey } from '../../model/journey.js';
import type { Language } from '../../model/settings.js';
import type { Study } from '../../model/study.js';
import { amendmentWords } from '../../text/amendments.js';
import { ClosingQuestions } from '../../view/closing-questions.js';
import type { Actions } from '../undo.js';
import { AmendDialog } from './amend-dialog.js';
import { AmendForm } from './amend-form.js';
import { saveAmendment } from './save-amendment.js';

interface Properties {
  journey: Journey;
  study: Study | undefined;
  language: Language;
  actions: Actions;
  onClose: () => void;
}

const unanswered: Closing = { overall: null, statements: {}, doubted: null, nps: null };

/** Amends what was answered at the end, by the same questions. */
export function AmendEnd({ journey, study, language, actions, onClose }: Properties) {
  const words = amendmentWords[language];
  const [old] = useState({ goals: journey.goals, closing: journey.closing });
  const [answers, setAnswers] = useState(old);
  const change = changeBetween(old, answers);
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
          <ClosingQuestions
            language={language}
            brand={journey.brand.name}
            asked={closingQuestions.filter((question) => wasAsked(question, old.closing, study))}
            answers={{ goals: answers.goals, closing: answers.closing ?? unanswered }}
            // Who says only whether a goal was reached, answers nothing else.
            onChange={({ goals, closing }) => setAnswers({ goals, closing: closing === unanswered ? null : closing })}
          />
        </AmendForm>
      )}
    </AmendDialog>
  );
}

/** Doubt and NPS that were skipped look as if they were never asked; the study knows. */
function wasAsked(question: ClosingQuestion, closing: Closing | null, study: Study | undefined): boolean {
  if (question !== 'doubted' && question !== 'nps') return closing !== null && question in closing.statements;
  return (closing !== null && closing[question] !== null) || study?.closing.includes(question) === true;
}
