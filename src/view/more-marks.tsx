import type { Language } from '../model/settings.js';
import { annoyances as everyStudys, marks, type Review } from '../model/touchpoint.js';
import { ratingFormWords } from '../text/rating-form.js';
import { touchpointWords } from '../text/touchpoint.js';
import { MarkToggle } from './mark-toggle.js';
import { nameAnnoyance } from './name-marks.js';

interface Props {
  language: Language;
  /** Annoyance tags of the study, beside those that every study has. */
  annoyances: readonly string[];
  review: Pick<Review, 'marks' | 'annoyances'>;
  onChange: (changes: Partial<Review>) => void;
}

/** The marks beside pain and wow, and the annoyances. */
export function MoreMarks({ language, annoyances, review, onChange }: Props) {
  const words = ratingFormWords[language];
  const others = marks.filter((mark) => mark !== 'pain' && mark !== 'wow');
  const tags = [...new Set([...everyStudys, ...annoyances, ...review.annoyances])];
  return (
    <>
      <fieldset class="more-marks">
        <legend>{words.marksTitle}</legend>
        {others.map((mark) => (
          <MarkToggle key={mark} mark={mark} marks={review.marks} onChange={(changed) => onChange({ marks: changed })}>
            {touchpointWords[language].marks[mark]}
          </MarkToggle>
        ))}
      </fieldset>
      <fieldset class="more-marks">
        <legend>{words.annoyancesTitle}</legend>
        {tags.map((tag) => {
          const set = review.annoyances.includes(tag);
          const without = review.annoyances.filter((each) => each !== tag);
          return (
            <button
              key={tag}
              type="button"
              class="mark-toggle"
              aria-pressed={set}
              onClick={() => onChange({ annoyances: set ? without : [...without, tag] })}
            >
              {nameAnnoyance(tag, language)}
            </button>
          );
        })}
      </fieldset>
    </>
  );
}
