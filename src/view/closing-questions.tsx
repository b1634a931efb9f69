import { type Closing, type ClosingQuestion, outcomes } from '../model/closing.js';
import { askedStatements, type Finishing } from '../model/finishing.js';
import { points } from '../model/rating.js';
import type { Language } from '../model/settings.js';
import { closingWords } from '../text/closing.js';
import { closingStatementWords } from '../text/closing-statements.js';
import { RadioRow } from './radio-row.js';

/** What is answered about the whole journey. */
type Answers = Pick<Finishing, 'goals' | 'closing'>;

interface Props {
  language: Language;
  brand: string;
  /** What is asked beside goals and overall. */
  asked: readonly ClosingQuestion[];
  answers: Answers;
  onChange: (answers: Answers) => void;
}

const onScale = points.map((point) => ({ value: point, label: String(point) }));
const likelihoods = Array.from({ length: 11 }, (_, value) => ({ value, label: String(value) }));

/** The questions about the whole journey. Each may be skipped, and an answer taken back by choosing it again. */
export function ClosingQuestions({ language, brand, asked, answers, onChange }: Props) {
  const words = closingWords[language];
  const statements = closingStatementWords[language];
  const { goals, closing } = answers;
  const close = (changes: Partial<Closing>): void => onChange({ goals, closing: { ...closing, ...changes } });
  const reach = (index: number, goal: (typeof goals)[number]): void =>
    onChange({ goals: goals.with(index, goal), closing });

  return (
    <>
      {goals.map((goal, index) => (
        <RadioRow
          key={goal.text}
          name={`goal-${index}`}
          legend={words.goalReached(goal.text)}
          choices={outcomes.map((outcome) => ({ value: outcome, label: words.outcomes[outcome] }))}
          chosen={goal.reached}
          onChoose={(reached) => reach(index, { ...goal, reached })}
          onClear={() => reach(index, { ...goal, reached: null })}
        />
      ))}
      <RadioRow
        name="overall"
        legend={words.overall}
        choices={onScale}
        chosen={closing.overall}
        onChoose={(overall) => close({ overall })}
        onClear={() => close({ overall: null })}
        ends={[words.overallLow, words.overallHigh]}
      />
      {askedStatements(asked).map((statement) => (
        <RadioRow
          key={statement}
          name={statement}
          legend={statements[statement](brand)}
          choices={onScale}
          chosen={closing.statements[statement] ?? null}
          onChoose={(point) => close({ statements: { ...closing.statements, [statement]: point } })}
          onClear={() => close({ statements: { ...closing.statements, [statement]: null } })}
          ends={[words.disagree, words.agree]}
        />
      ))}
      {asked.includes('doubted') && (
        <RadioRow
          name="doubted"
          legend={statements.doubted(brand)}
          choices={[
            { value: 'yes', label: words.outcomes.yes },
            { value: 'no', label: words.outcomes.no },
          ]}
          chosen={closing.doubted === null ? null : closing.doubted ? 'yes' : 'no'}
          onChoose={(answer) => close({ doubted: answer === 'yes' })}
          onClear={() => close({ doubted: null })}
        />
      )}
      {asked.includes('nps') && (
        <RadioRow
          name="nps"
          legend={statements.nps(brand)}
          choices={likelihoods}
          chosen={closing.nps}
          onChoose={(nps) => close({ nps })}
          onClear={() => close({ nps: null })}
          ends={[words.unlikely, words.likely]}
        />
      )}
    </>
  );
}
