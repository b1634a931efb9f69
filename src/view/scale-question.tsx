import { type Answer, points, type Scale } from '../model/rating.js';
import type { Language } from '../model/settings.js';
import { asExpected, questions } from '../text/questions.js';
import { ratingFormWords } from '../text/rating-form.js';

interface Props {
  language: Language;
  scale: Scale;
  answer: Answer;
  onAnswer: (answer: Answer) => void;
}

const choices = [...points, 'not_applicable'] as const;

/** One question of the rating form: seven points and "not applicable", a radio group named after its question. */
export function ScaleQuestion({ language, scale, answer, onAnswer }: Props) {
  const words = ratingFormWords[language];
  const { name, question, hint, low, high } = questions[language][scale];
  const middle = scale === 'expectation' ? asExpected[language] : '';

  const label = (choice: (typeof choices)[number]): string => {
    if (choice === 'not_applicable') return words.notApplicableLong;
    const end = choice === 1 ? low : choice === 7 ? high : '';
    return end === '' ? String(choice) : `${choice}: ${end}`;
  };

  return (
    <div class="scale-question" data-scale={scale} data-answered={answer !== null}>
      <div class="scale-question-head">
        <b aria-hidden="true">{name}</b>
        <span id={`question-${scale}`} title={question}>
          {hint}
        </span>
      </div>
      <div
        class="radio-row-choices scale-question-points"
        role="radiogroup"
        aria-label={name}
        aria-describedby={`question-${scale}`}
      >
        {choices.map((choice) => (
          <label key={choice} class={choice === 'not_applicable' ? 'scale-question-na' : ''}>
            <input
              type="radio"
              name={scale}
              aria-label={label(choice)}
              value={choice}
              checked={answer === choice}
              onChange={() => onAnswer(choice)}
              // Choosing the chosen point again takes the answer back: skipped is not the same as not applicable.
              onClick={() => answer === choice && onAnswer(null)}
            />
            <span aria-hidden="true">{choice === 'not_applicable' ? words.notApplicable : choice}</span>
          </label>
        ))}
      </div>
      <div class="scale-question-ends" aria-hidden="true">
        <span>{low}</span>
        <span>{middle}</span>
        <span>{high}</span>
      </div>
    </div>
  );
}
