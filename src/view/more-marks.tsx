import type { Draft } from '../model/draft.js';
import type { Language } from '../model/settings.js';
import { annoyances, marks } from '../model/touchpoint.js';
import { ratingFormWords } from '../text/rating-form.js';
import { touchpointWords } from '../text/touchpoint.js';
import { MarkToggle } from './mark-toggle.js';

type Review = Draft['review'];

interface Props {
  language: Language;
  review: Review;
  onChange: (changes: Partial<Review>) => void;
}

/** The marks beside pain and wow, and the annoyances: all optional, folded away until wanted. */
export function MoreMarks({ language, review, onChange }: Props) {
  const words = ratingFormWords[language];
  const names = touchpointWords[language];
  const others = marks.filter((mark) => mark !== 'pain' && mark !== 'wow');
  const count = review.annoyances.length + others.filter((mark) => review.marks.includes(mark)).length;
  return (
    <details class="more-marks">
      <summary>
        {words.more}
        {count > 0 && ` (${count})`}
      </summary>
      <fieldset>
        <legend>{words.marksTitle}</legend>
        {others.map((mark) => (
          <MarkToggle key={mark} mark={mark} marks={review.marks} onChange={(changed) => onChange({ marks: changed })}>
            {names.marks[mark]}
          </MarkToggle>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.annoyancesTitle}</legend>
        {annoyances.map((annoyance) => {
          const set = review.annoyances.includes(annoyance);
          const without = review.annoyances.filter((each) => each !== annoyance);
          return (
            <button
              key={annoyance}
              type="button"
              class="mark-toggle"
              aria-pressed={set}
              onClick={() => onChange({ annoyances: set ? without : [...without, annoyance] })}
            >
              {names.annoyances[annoyance]}
            </button>
          );
        })}
      </fieldset>
    </details>
  );
}
