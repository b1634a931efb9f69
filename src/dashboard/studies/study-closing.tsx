import { type ClosingQuestion, closingQuestions, closingStatements } from '../../model/closing.js';
import { closingStatementWords } from '../../text/closing-statements.js';
import { studyWords } from '../../text/study.js';
import { useStudyEditor } from './study-editor.js';

/** Which questions are asked when a journey is finished, in the words in which they are asked. */
export function StudyClosing() {
  const { study, language } = useStudyEditor();
  const words = studyWords[language];
  return (
    <>
      <fieldset class="ticks">
        <legend>{words.agreement}</legend>
        {closingStatements.map((question) => (
          <Question key={question} question={question} />
        ))}
      </fieldset>
      <fieldset class="ticks">
        <legend>{words.otherQuestions}</legend>
        <Question question="doubted" scale={words.yesNo} />
        <Question question="nps" scale={words.npsScale} />
      </fieldset>
      <div class="question-set">
        <p role="status">
          <b>{words.questionSet(study.questionSet)}</b>
        </p>
        <p>{study.questionSet === 1 ? words.questionSetFirst : words.questionSetLater(study.questionSet)}</p>
      </div>
    </>
  );
}

interface QuestionProperties {
  question: ClosingQuestion;
  /** How it is answered, where that is not the scale of agreement. */
  scale?: string;
}

/** One question with the name of the first brand in it. */
function Question({ question, scale }: QuestionProperties) {
  const { study, language, save } = useStudyEditor();
  const brand = study.brands[0]?.name ?? studyWords[language].brandWord;
  const toggle = (isAsked: boolean) =>
    save((stored) => ({
      ...stored,
      closing: closingQuestions.filter((each) => (each === question ? isAsked : stored.closing.includes(each))),
    }));
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={study.closing.includes(question)}
        onChange={({ currentTarget }) => void toggle(currentTarget.checked).catch(() => {})}
      />
      <span>
        {closingStatementWords[language][question](brand)}
        {scale && <span class="tick__hint"> {scale}</span>}
      </span>
    </label>
  );
}
