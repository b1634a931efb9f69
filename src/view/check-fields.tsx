import type { Language } from '../model/settings.js';
import { type Check, checkAnswers } from '../model/touchpoint.js';
import { ratingFormWords } from '../text/rating-form.js';
import { RadioRow } from './radio-row.js';

interface Props {
  language: Language;
  /** The questions to ask, with the answers so far. */
  checks: readonly Check[];
  onChange: (checks: Check[]) => void;
}

/** The objective questions of a touchpoint type; a "no" asks what was seen. */
export function CheckFields({ language, checks, onChange }: Props) {
  const words = ratingFormWords[language];
  const change = (question: string, changes: Partial<Check>): void =>
    onChange(checks.map((check) => (check.question === question ? { ...check, ...changes } : check)));
  return (
    <>
      {checks.map(({ question, answer, remark }) => (
        <div key={question} class="rating-form-group">
          <RadioRow
            name={`check ${question}`}
            legend={question}
            choices={checkAnswers.map((each) => ({ value: each, label: words.checkAnswers[each] }))}
            chosen={answer}
            onChoose={(chosen) => change(question, { answer: chosen })}
            onClear={() => change(question, { answer: null })}
          />
          {(answer === 'no' || remark !== '') && (
            <textarea
              rows={1}
              maxLength={10_000}
              aria-label={words.checkRemark(question)}
              placeholder={words.checkRemarkPlaceholder}
              value={remark}
              onInput={({ currentTarget }) => change(question, { remark: currentTarget.value })}
            />
          )}
        </div>
      ))}
    </>
  );
}
